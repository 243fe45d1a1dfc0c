/** The data of one treatment for `<treatment-explainer>`, from its front matter and its first section. */
import { site } from 'virtual:pain-reference/site';
import { isoDay } from '../../base/dates.ts';
import { slugOf, type Library } from '../../content/read/library.ts';
import { refsIn } from '../../content/sources/numberCitations.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import { explainer, type Explainer, type ExplainerInput } from '../../content/schema/explainer.ts';
import { nameSource } from './nameSource.ts';
import { readAbout } from './readAbout.ts';

interface Cited {
  text: string;
  refs?: readonly string[];
}

/** @throws ZodError when the content does not fit the published format. Fields that hold their default are left out. */
export function writeExplainer(library: Library, entry: Library['treatments'][number]): ExplainerInput {
  const { lang } = library;
  const { data } = entry;
  const { title, summary, procedure, recovery, review } = data;
  const about = readAbout(entry.body ?? '');
  const advice = (ids: readonly string[]): Cited[] =>
    ids.flatMap((id) => library.advice.get(id)?.data.statements ?? []);
  const onTheDay = [procedure.setting, procedure.imaging, procedure.anesthesia].map((text) => ({
    text,
    refs: procedure.refs,
  }));
  const before = [...data.before, ...advice(data.beforeAdvice)];
  const after = [
    ...data.after,
    ...Object.values(recovery).filter((item) => item !== undefined),
    ...advice(data.afterAdvice),
  ];

  const used = [
    ...new Set(
      refsIn([
        summary,
        data.warningSigns,
        about,
        data.benefits,
        data.risks,
        data.whoShouldNot,
        before,
        onTheDay,
        after,
        data.alternatives,
      ]),
    ),
  ];
  const sources = (refs: readonly string[] = []): number[] => refs.map((id) => used.indexOf(id) + 1);
  const point = ({ text, refs }: Cited): { text: string; sources: number[] } => ({ text, sources: sources(refs) });

  return leaveOutDefaults(
    explainer.parse({
      version: 1,
      lang,
      slug: slugOf(entry),
      title,
      url: fullAddress(pagePath(lang, 'treatments', slugOf(entry))),
      publisher: site.publisher,
      updated: isoDay(data.updated),
      nextReview: isoDay(data.nextReview),
      review: review
        ? { reviewer: review.reviewer, credentials: review.credentials, reviewed: isoDay(review.reviewed) }
        : null,
      summary: {
        whatItIs: point(summary.whatItIs),
        whoFor: point(summary.whoFor),
        chance: point(summary.chance),
        mainRisk: point(summary.mainRisk),
        otherOptions: point(summary.otherOptions),
      },
      about: about.map(point),
      before: before.map(point),
      steps: procedure.steps,
      onTheDay: onTheDay.map(point),
      after: after.map(point),
      benefits: data.benefits.map(({ conditions: _, study, refs, ...benefit }) => ({
        ...benefit,
        ...study,
        sources: sources(refs),
      })),
      risks: data.risks.map(({ refs, timePoint: _, ...risk }) => ({ ...risk, sources: sources(refs) })),
      whoShouldNot: data.whoShouldNot.map(point),
      warningSigns: data.warningSigns.map(({ refs, ...sign }) => ({ ...sign, sources: sources(refs) })),
      alternatives: data.alternatives.map((option) =>
        'treatment' in option ? nameTreatment(library, option) : point(option),
      ),
      questions: data.questions,
      sources: used.map((id) => nameSource(library, id)),
    }),
  );
}

/** Readers wait for this file, and a third of its fields say “none” or “no”. */
function leaveOutDefaults(data: Explainer): ExplainerInput {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      (key === 'sources' && Array.isArray(value) && value.length === 0) || (key === 'main' && value === false)
        ? undefined
        : value,
    ),
  ) as ExplainerInput;
}

function nameTreatment(
  { lang, treatments }: Library,
  { treatment, note }: { treatment: string; note?: string | undefined },
): Explainer['alternatives'][number] {
  const title = treatments.find((entry) => slugOf(entry) === treatment)?.data.title ?? treatment;
  return {
    text: note ? `${title}, ${note}` : title,
    url: fullAddress(pagePath(lang, 'treatments', treatment)),
    sources: [],
  };
}
