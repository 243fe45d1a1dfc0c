/** The numbers that facts hold: of a finding, a harm, a reference. */
import type { Library } from '../../content/read/library.ts';
import type { Figure } from '../../content/schema/figure.ts';
import type { Finding } from '../../content/schema/finding.ts';
import type { Harm } from '../../content/schema/harm.ts';
import { NumberSet } from './numberSet.ts';

/** The numbers of the figure itself, which its sentence must state. */
export function mainNumbers(figure: Figure): number[] {
  switch (figure.kind) {
    case 'people':
      return [figure.with];
    case 'extra-people':
      return [figure.more];
    case 'people-range':
      return [figure.from, figure.to];
    case 'people-below':
      return [figure.below];
    case 'days':
      return [figure.fewer];
    case 'points':
      return figure.with !== undefined && figure.without !== undefined
        ? [figure.with, figure.without]
        : [figure.difference ?? figure.with ?? 0];
  }
}

/** The figure with what follows from it: the difference between two groups, and those whom it left out. */
function numbersOfFigure(figure: Figure): NumberSet {
  const numbers = new NumberSet();
  if (figure.kind === 'days') return numbers.addAmount(figure.fewer).addDays(figure.fewer);
  if (figure.kind === 'points') {
    const { with: treated, without, difference, noticeable, scale } = figure;
    const gap =
      treated !== undefined && without !== undefined ? Math.round(Math.abs(treated - without) * 100) / 100 : undefined;
    for (const value of [treated, without, difference, noticeable, gap])
      if (value !== undefined) numbers.addAmount(value).addShare(value, scale);
    return numbers.addAmount(scale);
  }
  const { outOf } = figure;
  const untreated = figure.kind === 'people' && 'without' in figure ? figure.without : undefined;
  const counts =
    figure.kind === 'people'
      ? [
          figure.with,
          outOf - figure.with,
          ...(untreated === undefined ? [] : [untreated, outOf - untreated, figure.with - untreated]),
        ]
      : figure.kind === 'extra-people'
        ? [figure.more]
        : figure.kind === 'people-range'
          ? [figure.from, figure.to]
          : [figure.below];
  counts.forEach((count) => numbers.addShare(Math.round(count * 100) / 100, outOf));
  return numbers;
}

/** Numbers of a finding's facts; its words are held against them. */
export function numbersOfFinding({
  figure,
  range,
  groups,
  people,
  trials,
  weeks,
  numbers: others,
}: Finding): NumberSet {
  const numbers = (figure ? numbersOfFigure(figure) : new NumberSet()).addWritten(...others);
  const base = figure && 'outOf' in figure ? figure.outOf : figure?.kind === 'points' ? figure.scale : 100;
  if (range) numbers.addAmount(range.from, range.to).addShare(range.from, base).addShare(range.to, base);
  for (const group of groups) {
    if ('outOf' in group) numbers.addShare(group.value, group.outOf);
    else numbers.addDays(group.value);
  }
  if (people !== undefined) numbers.addAmount(people);
  if (trials !== undefined) numbers.addAmount(trials);
  if (weeks !== undefined) numbers.addDays(weeks * 7);
  return numbers;
}

export function numbersOfHarm({ figure, weeks, numbers: others }: Harm): NumberSet {
  const numbers = (figure ? numbersOfFigure(figure) : new NumberSet()).addWritten(...others);
  return weeks === undefined ? numbers : numbers.addDays(weeks * 7);
}

export interface Evidence {
  id: string;
  refs: readonly string[];
  /** Those of its facts, and how they were reckoned. */
  numbers: NumberSet;
}

/** @returns the finding or harm of that id, where there is one */
export function evidenceOf({ findings, harms }: Pick<Library, 'findings' | 'harms'>, id: string): Evidence | undefined {
  const finding = findings.get(id);
  if (finding) return { id, refs: finding.refs, numbers: numbersOfFinding(finding).addText(finding.reckoned ?? '') };
  const harm = harms.get(id);
  return harm && { id, refs: harm.refs, numbers: numbersOfHarm(harm).addText(harm.reckoned ?? '') };
}

const known = new WeakMap<object, NumberSet>();

/** Numbers of our own summary of a source. */
export function numbersOfReference({ references }: Pick<Library, 'references'>, id: string): NumberSet {
  const reference = references.get(id);
  if (!reference) return new NumberSet();
  const numbers =
    known.get(reference) ??
    new NumberSet().addText(
      [...(reference.custom.findings ?? []), reference.custom.note ?? '', reference.title].join('\n'),
    );
  known.set(reference, numbers);
  return numbers;
}
