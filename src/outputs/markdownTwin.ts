/** A page as Markdown: the same words, numbers and sources, for readers and machines that want plain text. */
import type { CollectionEntry } from 'astro:content';
import { nameFinding } from '../content/evidence/marks.ts';
import { describeFigure } from '../content/evidence/describeFigure.ts';
import { hasFilm } from '../content/read/drawingFiles.ts';
import { readFilm } from '../content/read/readFilm.ts';
import type { Strings } from '../i18n/strings.ts';
import { overviewSlug } from '../content/schema/film.ts';
import { splitIds } from '../content/read/markup.ts';
import { adviceInFull } from '../content/pages/adviceInFull.ts';
import { citationsOfPage } from '../content/sources/citationsOfPage.ts';
import { isoDay } from '../base/dates.ts';
import { slugOf, type Library } from '../content/read/library.ts';
import type { Citations } from '../content/sources/numberCitations.ts';
import { fullAddress, glossaryPath, localPath, pagePath } from '../base/paths.ts';
import { formatReference, linkReference } from '../content/read/references.ts';

type Entry = CollectionEntry<'treatments'> | CollectionEntry<'conditions'> | CollectionEntry<'guides'>;
interface Cited {
  text: string;
  refs?: readonly string[];
}

interface Writer {
  library: Library;
  strings: Strings;
  citations: Citations;
}

export function renderTwin(library: Library, strings: Strings, entry: Entry): string {
  const { lang } = library;
  const writer: Writer = { library, strings, citations: citationsOfPage(library, entry) };
  const { title, aliases, updated, nextReview, review } = entry.data;
  const sources = writer.citations.ids.flatMap((id) => library.references.get(id) ?? []);
  return (
    [
      `# ${title}`,
      aliases.length > 0 ? `${strings.alsoCalled}: ${aliases.join(', ')}` : '',
      `${strings.dates.updated}: ${isoDay(updated)}. ${strings.dates.nextReview}: ${isoDay(nextReview)}. ${review ? `${strings.dates.reviewed}: ${review.reviewer}, ${isoDay(review.reviewed)}` : strings.notReviewed}. CC BY 4.0. ${fullAddress(pagePath(lang, entry.collection, slugOf(entry)))}`,
      slugOf(entry) === overviewSlug && hasFilm(overviewSlug, library.lang) ? renderTranscript(writer) : '',
      renderLead(writer, entry),
      renderBody(writer, entry),
      sources.length > 0
        ? `## ${strings.sourcesOfPage}\n\n${sources.map((reference, place) => `${place + 1}. ${formatReference(reference)} ${linkReference(reference) ?? ''}`.trim()).join('\n')}`
        : '',
    ]
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}

const cite = ({ citations }: Writer, refs: readonly string[] = []): string =>
  refs.length > 0
    ? ` [${refs
        .map((id) => citations.numberOf(id))
        .sort((a, b) => a - b)
        .join(', ')}]`
    : '';
const list = (writer: Writer, items: readonly Cited[]): string =>
  items.map(({ text, refs }) => `- ${text}${cite(writer, refs)}`).join('\n');

function renderLead(writer: Writer, entry: Entry): string {
  const { strings } = writer;
  if (entry.collection === 'guides')
    return `## ${strings.atAGlance}\n\n${entry.data.summary.map((line) => `- ${line}`).join('\n')}`;
  const labels: Record<string, string> =
    entry.collection === 'conditions' ? { ...strings.summary, mainRisk: strings.summary.watchFor } : strings.summary;
  const summary = Object.entries(entry.data.summary).map(
    ([key, { text, refs }]) => `- **${labels[key] ?? key}:** ${text}${cite(writer, refs)}`,
  );
  const signs = entry.collection === 'treatments' ? entry.data.warningSigns : entry.data.redFlags;
  const acts = {
    emergency: strings.redFlags.emergency,
    'same-day': strings.redFlags.sameDay,
    soon: strings.redFlags.soon,
  };
  const flags = signs.map(({ text, act, refs }) => `- ${text} (${acts[act]})${cite(writer, refs)}`);
  return `## ${strings.atAGlance}\n\n${summary.join('\n')}\n\n## ${strings.redFlags[entry.collection === 'treatments' ? 'treatment' : 'condition']}\n\n${flags.join('\n')}`;
}

/** The overview film stands before the text of its guide. */
function renderTranscript(writer: Writer): string {
  const { strings, library } = writer;
  const told = readFilm(overviewSlug, library.lang).scenes.map(
    ({ heading, says, shows, sources }, place) =>
      `${place + 1}. **${heading}.** ${says}${cite(writer, sources)} (${strings.film.picture}: ${shows})`,
  );
  return `## ${strings.film.transcript}\n\n${told.join('\n')}`;
}

function renderBody(writer: Writer, entry: Entry): string {
  const { lang } = writer.library;
  return (entry.body ?? '')
    .replace(/<Cite refs="([^"]*)" ?\/>/g, (_, ids: string) => cite(writer, splitIds(ids)))
    .replace(
      /<Term id="([^"]*)">([^<]*)<\/Term>/g,
      (_, id: string, text: string) => `[${text}](${fullAddress(glossaryPath(lang, id))})`,
    )
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${fullAddress(localPath(lang, path))})`)
    .replace(/<(\w+)(?: id="([^"]*)")? ?\/>/g, (_, name: string, id: string | undefined) =>
      renderBlock(writer, entry, name, id),
    )
    .trim();
}

function renderAdvice(writer: Writer, ids: readonly string[], inFull: boolean): string {
  return ids
    .map((id) => writer.library.advice.get(id))
    .flatMap((advice) => (advice ? [advice.data] : []))
    .map(
      ({ title, statements, details }) =>
        `### ${title}\n\n${list(writer, inFull ? [...statements, ...details] : statements)}`,
    )
    .concat(
      inFull ? [] : adviceInFull(writer.library, ids).map(({ href, title }) => `[${title}](${fullAddress(href)})`),
    )
    .join('\n\n');
}

function renderBlock(writer: Writer, entry: Entry, name: string, id: string | undefined): string {
  const { strings, library } = writer;
  const { lang } = library;
  const titleOf = (slug: string): string =>
    library.treatments.find((treatment) => slugOf(treatment) === slug)?.data.title ?? slug;
  if (name === 'Advice') return renderAdvice(writer, id ? [id] : [], true);
  if (name === 'Questions') return entry.data.questions.map((question) => `- [ ] ${question}`).join('\n');
  if (entry.collection === 'treatments') {
    const { data } = entry;
    const result = (says: string, figure: (typeof data.benefits)[number]['figure']): string =>
      figure ? `${says} (${describeFigure(figure, lang, strings)})` : says;
    const blocks: Record<string, () => string> = {
      WhoMayBenefit: () => list(writer, data.whoMayBenefit),
      WhoShouldNot: () => list(writer, data.whoShouldNot),
      Alternatives: () =>
        data.alternatives
          .map((option) =>
            'treatment' in option
              ? `- [${titleOf(option.treatment)}](${fullAddress(pagePath(lang, 'treatments', option.treatment))})`
              : `- ${option.text}${cite(writer, option.refs)}`,
          )
          .join('\n'),
      Benefits: () =>
        data.benefits
          .map(
            ({ outcome, says, figure, certainty, study, refs }) =>
              `- **${outcome}**: ${result(says, figure)} ${strings.certainty[certainty]}; ${study.design}, ${strings.comparedWith[study.comparedWith]}.${cite(writer, refs)}`,
          )
          .join('\n'),
      Guidelines: () =>
        data.guidelines
          .map(
            ({ body, year, position, text, refs }) =>
              `- **${body}, ${year}** (${strings.factBox.position[position]}): ${text}${cite(writer, refs)}`,
          )
          .join('\n'),
      Risks: () =>
        data.risks
          .map(
            ({ harm, says, figure, frequency, refs }) =>
              `- **${harm}**: ${result(says, figure)} ${strings.frequency[frequency]}.${cite(writer, refs)}`,
          )
          .join('\n'),
      Before: () => `${list(writer, data.before)}\n\n${renderAdvice(writer, data.beforeAdvice, false)}`.trim(),
      Steps: () =>
        data.procedure.steps.map((step, place) => `${place + 1}. ${step}`).join('\n') +
        cite(writer, data.procedure.refs),
      After: () =>
        `${list(writer, data.after)}\n${list(
          writer,
          Object.values(data.recovery).filter((item) => item !== undefined),
        )}\n\n${renderAdvice(writer, data.afterAdvice, false)}`.trim(),
    };
    return blocks[name]?.() ?? '';
  }
  if (entry.collection === 'conditions') {
    const { data } = entry;
    const blocks: Record<string, () => string> = {
      Symptoms: () => list(writer, data.symptoms),
      SelfCare: () =>
        (
          [
            [strings.selfCare.do, data.selfCare],
            [strings.selfCare.avoid, data.avoid],
          ] as const
        )
          .filter(([, items]) => items.length > 0)
          .map(([title, items]) => `**${title}**\n\n${list(writer, items)}`)
          .join('\n\n'),
      Diagnosis: () => list(writer, data.diagnosis),
      Options: () =>
        [
          ...data.otherOptions.map(({ name: option, says, refs }) => `- **${option}**: ${says}${cite(writer, refs)}`),
          ...data.treatments.map(
            ({ treatment, says, direction, certainty, appliesTo, refs }) =>
              `- **[${titleOf(treatment)}](${fullAddress(pagePath(lang, 'treatments', treatment))})** (${nameFinding({ direction, appliesTo }, strings)}; ${strings.certainty[certainty]}): ${says}${cite(writer, refs)}`,
          ),
        ].join('\n'),
      Causes: () => list(writer, [...data.causes, ...data.howCommon]),
    };
    return blocks[name]?.() ?? '';
  }
  return '';
}
