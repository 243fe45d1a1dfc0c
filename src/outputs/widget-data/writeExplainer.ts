/** The data of one treatment or medicine for `<treatment-explainer>`: a rendering of its page's account, under the numbers that its sources have there. */
import { site } from 'virtual:pain-reference/site';
import { isoDay } from '../../base/dates.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import type { Account, Block, Statement } from '../../content/account/account.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { figureWords } from '../../content/evidence/figureWords.ts';
import { certaintyMark } from '../../content/evidence/marks.ts';
import { sayPractical } from '../../content/account/sayPractical.ts';
import type { Library, Medicine, Treatment } from '../../content/read/library.ts';
import type { Headings } from '../../content/schema/headings.ts';
import { plainTextOf, walkInlines, type Flow } from '../../content/read/parseBody.ts';
import { explainer, type Explainer, type ExplainerInput } from '../../content/schema/explainer.ts';
import type { Figure } from '../../content/schema/figure.ts';
import { getStrings, type Strings } from '../../i18n/strings.ts';
import { nameSource } from './nameSource.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Numbers = (refs: readonly string[]) => number[];
type Point = Explainer['about'][number];

/** @throws ZodError when the content does not fit the published format. Fields that hold their default are left out. */
export function writeExplainer(library: Library, page: Treatment | Medicine): ExplainerInput {
  const { lang, kind, slug, facts, words } = page;
  const account = buildAccount(library, page);
  const shown = showAccount(account, library.headings, getStrings(lang));
  const used = new Set(numbersIn(shown));
  return leaveOutDefaults(
    explainer.parse({
      version: 1,
      lang,
      slug,
      title: words.title,
      url: fullAddress(pagePath(lang, kind, slug)),
      publisher: site.publisher,
      updated: isoDay(facts.updated),
      nextReview: isoDay(facts.nextReview),
      review: facts.review
        ? {
            reviewer: facts.review.reviewer,
            credentials: facts.review.credentials,
            reviewed: isoDay(facts.review.reviewed),
          }
        : null,
      words: writeWords(getStrings(lang)),
      ...shown,
      sources: account.sources.flatMap((id) => {
        const number = account.numberOf(id);
        return used.has(number) ? [{ number, ...nameSource(library, id) }] : [];
      }),
    }),
  );
}

const writeWords = (strings: Strings): Explainer['words'] => ({
  certainty: strings.certainty,
  certaintyMark,
  direction: strings.direction,
  comparedWith: strings.comparedWith,
  frequency: strings.frequency,
  serious: strings.factBox.seriousRisks,
  figure: figureWords(strings),
});

/** What the explainer shows of the account, each part as the section of the page lists it. */
function showAccount({ page, summary, signs, sections, numberOf }: Account, headings: Headings, strings: Strings) {
  const numbers: Numbers = (refs) => refs.map(numberOf).sort((a, b) => a - b);
  const point = ({ text, refs }: Pick<Statement, 'text' | 'refs'>): Point => ({ text, sources: numbers(refs) });
  const line = (id: string): Point => point(summary.find((one) => one.id === id) ?? { text: '', refs: [] });
  const under = (heading: string): readonly Block[] => sections.find(({ title }) => title === heading)?.blocks ?? [];
  const blocks = sections.flatMap((section) => section.blocks);
  const all = <K extends Block['kind']>(kind: K): BlockOf<K>[] =>
    blocks.filter((block): block is BlockOf<K> => block.kind === kind);
  const [steps] = all('steps');
  const points = (block: Block): Point[] => {
    if (block.kind === 'statements') return block.items.map(point);
    if (block.kind === 'practical')
      return block.rows.map((row) => ({
        label: strings.practical.labels[row.id],
        ...point({ refs: row.refs, text: sayPractical(row, strings.practical.minutes) }),
      }));
    if (block.kind === 'timeline')
      return block.times.flatMap(({ time, normal }) =>
        normal.map((statement) => ({ label: strings.timeline.times[time], ...point(statement) })),
      );
    return block.kind === 'advice' ? block.advice.flatMap(({ statements }) => statements.map(point)) : [];
  };
  const own = page.kind === 'medicines' ? headings.medicines : headings.treatments;
  const procedureParts = () => ({
    before: under(headings.treatments.before).flatMap(points),
    after: under(headings.treatments.afterwards).flatMap(points),
    whoShouldNot: under(own.whoShouldNot).flatMap(points),
  });
  /** Other headings, and under them the sections of the page with their prose: what no source tells must be heard too. */
  const medicineParts = () => {
    const words = headings.medicines;
    const whole = (title: string): Point[] =>
      under(title).flatMap((block) => (block.kind === 'prose' ? writeFlow(block.flow, numbers) : points(block)));
    const labelled = (title: string): Point[] => whole(title).map((said) => ({ label: title, ...said }));
    return {
      headings: {
        about: words.whatItIs,
        before: words.takingSafely,
        after: strings.medicine.explainer.life,
        alternatives: strings.summary.takeCare,
        'who-should-not': words.whoShouldNot,
      },
      before: [...whole(words.takingSafely), ...labelled(words.mixing)],
      after: [words.olderPeople, words.pregnancy, words.driving, words.stopping].flatMap(labelled),
      whoShouldNot: whole(words.whoShouldNot),
    };
  };
  return {
    summary: {
      whatItIs: line('whatItIs'),
      whoFor: line('whoFor'),
      chance: line('chance'),
      mainRisk: line('mainRisk'),
      otherOptions: line(page.kind === 'medicines' ? 'takeCare' : 'otherOptions'),
    },
    about: under(own.whatItIs).flatMap((block) => (block.kind === 'prose' ? writeFlow(block.flow, numbers) : [])),
    ...(page.kind === 'medicines' ? medicineParts() : procedureParts()),
    steps: (steps?.steps ?? []).map(({ text }, index, all) =>
      point({ text, refs: index === all.length - 1 ? (steps?.refs ?? []) : [] }),
    ),
    onTheDay: [
      ...(steps ? frameOf(steps, strings) : []),
      ...(page.kind === 'treatments' ? under(headings.treatments.onTheDay).flatMap(points) : []),
    ],
    findings: all('findings').flatMap(({ findings }) =>
      findings.map(({ id, outcome, appliesTo, says, caveat, figure, groups, drawn, refs, ...finding }) => ({
        id,
        outcome,
        appliesTo,
        says,
        caveat,
        direction: finding.direction,
        size: finding.size,
        figure: figure && withoutRefs(figure),
        range: finding.range,
        groups: groups.map(({ label, value, ...group }) => ({
          label,
          value,
          ...('outOf' in group && { outOf: group.outOf }),
        })),
        timePoint: finding.timePoint,
        certainty: finding.certainty,
        comparedWith: finding.comparedWith,
        comparator: finding.comparator,
        design: finding.design,
        people: finding.people,
        trials: finding.trials,
        main: drawn,
        sources: numbers(refs),
      })),
    ),
    harms: all('harms').flatMap(({ harms }) =>
      harms.map(({ id, harm, appliesTo, says, noNumber, frequency, serious, figure, per, timePoint, drawn, refs }) => ({
        id,
        harm,
        appliesTo,
        says: [says, noNumber ? strings.factBox.noNumber : undefined].filter(Boolean).join(' '),
        frequency,
        serious,
        figure,
        per,
        timePoint,
        main: drawn,
        sources: numbers(refs),
      })),
    ),
    dangerSigns: signs.map(({ act, heading, means, signs: ofAct }) => ({
      act,
      heading,
      means,
      signs: ofAct.map(({ id, text, short, refs }) => ({ id, text, short, sources: numbers(refs) })),
    })),
    timeline: all('timeline').flatMap(({ times }) =>
      times.map(({ time, normal, dangers }) => ({
        time,
        title: strings.timeline.times[time],
        normal: normal.map(point),
        dangers: dangers.map(({ act, signs: own }) => ({ act, signs: own.map(({ id }) => id) })),
      })),
    ),
    alternatives: all('choices').flatMap(({ items }) =>
      items.map((item) =>
        'treatment' in item
          ? {
              text: item.note === undefined ? item.title : `${item.title} (${item.note})`,
              url: fullAddress(pagePath(page.lang, 'treatments', item.treatment)),
              sources: [],
            }
          : point(item),
      ),
    ),
    questions: all('questions').flatMap(({ questions }) => questions.map(({ text }) => text)),
  };
}

/** The page's marks stand behind the last step; the frame repeats none. */
function frameOf({ setting, anesthesia, imaging }: BlockOf<'steps'>, strings: Strings): Point[] {
  const words = strings.procedure;
  const frame = [
    [words.setting, setting],
    [words.anesthesia, anesthesia],
    [words.imaging, imaging],
  ];
  return frame.map(([label = '', text = '']) => ({ label, text, sources: [] }));
}

/** A paragraph or a list as plain text with its sources, for readers that show no HTML. Items of a list end with a full stop. */
function writeFlow(flow: Exclude<Flow, { type: 'block' }>, numbers: Numbers): Point[] {
  if (flow.type === 'heading') return [];
  const runs = flow.type === 'list' ? flow.items : [flow.children];
  const text = runs.map(plainTextOf).join(' ').replace(/\s+/g, ' ').trim();
  const refs = [...walkInlines([flow])].flatMap(({ node }) => (node.type === 'cite' ? node.refs : []));
  return text === '' ? [] : [{ text, sources: numbers([...new Set(refs)]) }];
}

/** Who says which difference counts is told on the page. */
function withoutRefs(figure: Figure): Explainer['findings'][number]['figure'] {
  if (figure.kind !== 'points') return figure;
  const { noticeableRefs: _, ...points } = figure;
  return points;
}

/** The numbers of all sources that something names. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (key === 'sources' && Array.isArray(item)) yield* item.map(Number);
    else yield* numbersIn(item);
  }
}

/** Readers wait for this file, and a third of its fields say “none” or “no”. */
function leaveOutDefaults(data: Explainer): ExplainerInput {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      (['sources', 'groups', 'onTheDay', 'timeline', 'normal', 'dangers'].includes(key) &&
        Array.isArray(value) &&
        value.length === 0) ||
      (key === 'main' && value === false)
        ? undefined
        : value,
    ),
  ) as ExplainerInput;
}
