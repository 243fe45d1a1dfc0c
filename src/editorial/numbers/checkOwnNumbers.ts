/**
 * The words of findings, harms and pairs state the numbers of their own facts, and the facts follow from what the sources say. A finding
 * that differs from its source's summary makes that summary disputed: a number that only this summary carries is then named wherever
 * it stands, so that no place goes on saying the old one.
 */
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';
import type { Figure } from '../../content/schema/figure.ts';
import type { Finding } from '../../content/schema/finding.ts';
import { NumberSet } from './numberSet.ts';
import { mainNumbers, numbersOfFinding, numbersOfHarm, numbersOfReference } from './numbersOf.ts';
import { readNumbers, type StatedNumber } from './readNumbers.ts';

/** A fact whose figure or words have moved away from what other places may still say. */
export interface Dispute {
  /** Id of the finding or harm. */
  id: string;
  refs: readonly string[];
  /** The numbers that the fact holds now. */
  now: NumberSet;
  /** Amounts that it no longer holds; empty where that is not known: then every other amount of its sources is in doubt. */
  old: readonly number[];
  /** Numbers of its figure that no summary of its sources holds. */
  unfounded: readonly number[];
}

interface Entry {
  id: string;
  name: 'findings' | 'harms';
  facts: {
    figure?: Figure | undefined;
    refs: readonly string[];
    reckoned?: string | undefined;
    direction?: Finding['direction'];
    trials?: number | undefined;
  };
  numbers: NumberSet;
  /** Its sentences, by field. */
  texts: Partial<Record<string, string | undefined>>;
}

export function checkOwnNumbers(library: Library): { problems: Problem[]; disputes: Dispute[] } {
  const entries: Entry[] = [
    ...[...library.findings.values()].map((finding): Entry => {
      const { id, outcome, says, caveat, timePoint, design, comparator, appliesTo, gradeWords } = finding;
      const texts = { outcome, says, caveat, timePoint, design, comparator, appliesTo, gradeWords };
      return { id, name: 'findings', facts: finding, numbers: numbersOfFinding(finding), texts };
    }),
    ...[...library.harms.values()].map((harm): Entry => {
      const { id, harm: name, says, timePoint, appliesTo } = harm;
      return {
        id,
        name: 'harms',
        facts: harm,
        numbers: numbersOfHarm(harm),
        texts: { harm: name, says, timePoint, appliesTo },
      };
    }),
  ];
  const checked = entries.map((entry) => checkEntry(entry, library));
  return {
    problems: checked.flatMap(({ problems }) => problems),
    disputes: checked.flatMap(({ dispute }) => dispute ?? []),
  };
}

const SAME = /\bthe same\b|\bno (?:clear )?difference\b|\blittle or no\b/i;

function checkEntry(
  { id, name, facts, numbers, texts }: Entry,
  library: Library,
): { problems: Problem[]; dispute?: Dispute } {
  const sources = library.registrySources.get(`${name}:${id}`);
  if (!sources?.words) return { problems: [] };
  const { refs, figure, direction, reckoned = '' } = facts;
  const summaries = refs
    .reduce((all, ref) => all.add(numbersOfReference(library, ref)), new NumberSet())
    .addText(reckoned);
  const problems: Problem[] = [];
  const main = figure ? mainNumbers(figure) : [];
  const said = readNumbers(texts['says'] ?? '', { lang: library.lang });
  const saidSet = new NumberSet();
  for (const number of readNumbers(texts['says'] ?? '', { lang: library.lang, words: 'all' })) {
    if (number.unit === 'days')
      saidSet.addDays(number.value).addAmount(Number.parseFloat(number.text.replaceAll(',', '')));
    else if (number.outOf === undefined) saidSet.addAmount(number.value);
    else saidSet.addShare(number.value, number.outOf);
  }
  // “Little or no difference” may be said without a number.
  const mayBeSilent =
    (direction === 'no-difference' || direction === 'unclear') &&
    (said.every(({ unit }) => unit === 'days') || SAME.test(texts['says'] ?? ''));
  const isStated = (value: number): boolean => states(saidSet, texts['says'] ?? '', value, figure);
  // Of two averages and their difference either is enough.
  const gap = figure?.kind === 'points' ? figure.difference : undefined;
  const silent = mayBeSilent || (gap !== undefined && isStated(gap)) ? [] : main.filter((value) => !isStated(value));
  for (const value of silent)
    problems.push(
      problemAt(
        sources.words,
        [id, 'says'],
        `It does not state ${String(value)}, the number of its figure in ${sources.facts.file}.`,
        'State the number of the figure, or correct the figure.',
      ),
    );
  const unfounded = main.filter((value) => !states(summaries, summaryOf(library, refs), value, figure));
  if (unfounded.length > 0)
    problems.push(
      problemAt(
        sources.facts,
        [id, 'figure'],
        `None of its sources says ${unfounded.join(' or ')} in the summary that content/references.json holds of it.`,
        'Correct the figure or the summary; where the figure is reckoned from the source’s numbers, say in `reckoned` how.',
      ),
    );
  // The sentence itself states numbers of the facts, or of the words that say when, in whom and how often it was studied. Those, and notes
  // beside it, may also state numbers of the sources' summaries.
  const design = texts['design'] ?? '';
  const framed = new NumberSet()
    .add(numbers)
    .addText([design, texts['timePoint'], texts['appliesTo'], reckoned].join('\n'));
  const aside = new NumberSet().add(numbers).add(summaries).addText(design);
  const strange = Object.entries(texts).flatMap(([key, text = '']) =>
    key === 'design' || key === 'gradeWords'
      ? checkDesign(facts, key, text)
      : readNumbers(text, { lang: library.lang })
          .filter((number) => !(key === 'says' ? framed : aside).has(number))
          .map((number) => ({ key, number })),
  );
  // A sentence that does not state its figure still says the old number: that is one mistake.
  for (const { key, number } of strange)
    problems.push(
      problemAt(
        sources.words as Source,
        [id, key],
        key === 'says'
          ? `It states ${number.text}, which its facts do not hold${near(framed, number)}.`
          : `It states ${number.text}, which neither its facts nor the summaries of its sources hold${near(aside, number)}.`,
        `Use a number of the facts, or correct it in ${sources.facts.file}; other numbers of the source stand there under \`numbers\`.`,
      ),
    );
  if (silent.length === 0 && unfounded.length === 0) return { problems };
  const old = said.filter((number) => !numbers.has(number)).map(({ value }) => value);
  return { problems, dispute: { id, refs, now: numbers, old, unfounded } };
}

export const near = (numbers: NumberSet, number: StatedNumber): string => {
  const candidates = numbers.nearest(number);
  return candidates.length > 0 ? ` (nearest: ${candidates.join(', ')})` : '';
};

/** True where a text or summary states a number of a figure: as it is, of another base, as a difference of two groups, or as “none”. */
function states(numbers: NumberSet, text: string, value: number, figure: Figure | undefined): boolean {
  const amount: StatedNumber = {
    text: '',
    written: value,
    value: Math.abs(value),
    unit: 'amount',
    decimals: decimalsOf(value),
  };
  if (numbers.has(amount) || numbers.has(rounded(amount))) return true;
  if (value === 0) return /\b(?:no|none|nobody|not one|same|without)\b/i.test(text);
  if (figure?.kind === 'days') return numbers.has({ ...amount, unit: 'days' });
  if (figure?.kind === 'points') return gapsOf(text).some((gap) => Math.abs(gap - amount.value) < 1e-6);
  return figure !== undefined && 'outOf' in figure && numbers.has({ ...amount, outOf: figure.outOf });
}

/** Differences of amounts that stand side by side: 1.3 for “10.6 points against 9.3”. */
function gapsOf(text: string): number[] {
  const amounts = readNumbers(text, { words: 'all' }).filter(({ unit }) => unit === 'amount');
  return amounts.slice(1).map(({ value }, index) => Math.abs(value - (amounts[index]?.value ?? 0)));
}

const summaryOf = ({ references }: Library, refs: readonly string[]): string =>
  refs.flatMap((ref) => references.get(ref)?.custom.findings ?? []).join('\n');

/** “7 trials” beside `trials: 7`. */
const checkDesign = ({ trials }: Entry['facts'], key: string, text: string): { key: string; number: StatedNumber }[] =>
  trials === undefined || key !== 'design'
    ? []
    : readNumbers(text)
        .filter(
          (number) => new RegExp(`^${number.text} (?:[a-z-]+ ){0,2}?trials?\\b`).test(text) && number.value !== trials,
        )
        .map((number) => ({ key, number }));

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
const rounded = (number: StatedNumber): StatedNumber => ({ ...number, value: Math.round(number.value), decimals: 0 });
