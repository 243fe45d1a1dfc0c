/**
 * The rules by which findings, harms and pairs are graded: what follows from a figure must agree with it, and a word that only a source
 * can give is never ours. docs/editorial.md gives the rules in full.
 */
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';
import type { Finding, Pair } from '../../content/schema/finding.ts';
import type { Harm } from '../../content/schema/harm.ts';
import { certainty, type Certainty, type EffectSize, type Frequency } from '../../content/schema/terms.ts';

type Report = (key: string, problem: string, cure: string) => Problem;

export function checkRules(library: Library): Problem[] {
  const reportOn = (name: string, id: string): Report => {
    const source = library.registrySources.get(`${name}:${id}`)?.facts as Source;
    return (key, problem, cure) => problemAt(source, [id, key], problem, cure);
  };
  return [
    ...[...library.findings.values()].flatMap((finding) => checkFinding(finding, reportOn('findings', finding.id))),
    ...[...library.harms.values()].flatMap((harm) => checkHarm(harm, reportOn('harms', harm.id))),
    ...library.pairs.flatMap((pair) => checkPair(pair, library, reportOn('pairs', pair.id))),
  ];
}

/** “Unclear” has no size; “no difference” has the smallest; what is hardly certain points nowhere. */
function checkDirection({ direction, size, certainty: sure }: Finding | Pair, report: Report): Problem[] {
  const problems: Problem[] = [];
  if (direction === 'unclear' && size !== 'unknown')
    problems.push(
      report('size', `The direction is unclear, and the size “${size}”.`, 'Write unknown, or decide the direction.'),
    );
  if (direction === 'no-difference' && size !== 'too-small-to-notice')
    problems.push(report('size', `There is no difference, and the size is “${size}”.`, 'Write too-small-to-notice.'));
  if (sure === 'very-low' && direction !== 'unclear')
    problems.push(
      report(
        'direction',
        `Certainty is very low, and the direction “${direction}”.`,
        'Write unclear: so little is known.',
      ),
    );
  return problems;
}

function checkFinding(finding: Finding, report: Report): Problem[] {
  const { direction, size, sizeFrom, figure, range, gradedBy, comparedWith } = finding;
  const problems = checkDirection(finding, report);
  if ((gradedBy === 'nobody') !== (finding.certainty === 'not-rated'))
    problems.push(
      report(
        'certainty',
        gradedBy === 'nobody'
          ? `Nobody graded it, and its certainty is “${finding.certainty}”.`
          : 'Its source graded it, and it is “not-rated”.',
        'A grade is the source’s own: not-rated where nobody graded the result.',
      ),
    );
  if (comparedWith === 'no-comparison' && direction === 'helps')
    problems.push(
      report('direction', 'Nobody went without it, and it “helps”.', 'Write unclear: a change alone proves nothing.'),
    );
  const side = sideOf(finding);
  if (side !== undefined && ((direction === 'helps' && side < 0) || (direction === 'harms' && side > 0)))
    problems.push(
      report(
        'direction',
        `It says “${direction}”, and its figure points the other way.`,
        'Look whether with and without are exchanged, and whether more of the outcome is good (outcomeIs).',
      ),
    );
  const points = direction === 'unclear' || direction === 'no-difference' ? undefined : sizeOf(finding);
  if (points !== undefined && points !== size)
    problems.push(
      report(
        'size',
        `Its figure is “${points}”, and the size “${size}”.`,
        'Correct one of the two, or say with sizeFrom that the source has a threshold of its own.',
      ),
    );
  if (sizeFrom !== undefined && size === 'unknown')
    problems.push(
      report('sizeFrom', 'The size is unknown, so it rests on nothing.', 'Remove sizeFrom, or write the size.'),
    );
  if (range && figure) {
    const unit = figure.kind === 'points' || figure.kind === 'days' ? figure.kind : 'people';
    if (range.of !== unit && range.of !== 'standard-deviations')
      problems.push(report('range', `It counts ${range.of}, and the figure ${unit}.`, 'Give both in one unit.'));
  }
  return problems;
}

/** @returns which way the figure points: 1 better with the treatment, -1 worse, 0 equal; undefined where it compares nothing. */
function sideOf({ figure, outcomeIs, kind }: Finding): number | undefined {
  if (kind !== 'treatment' || !figure) return undefined;
  const good = outcomeIs === 'bad' ? -1 : 1;
  if (figure.kind === 'people')
    return figure.without === undefined ? undefined : Math.sign(figure.with - figure.without) * good;
  if (figure.kind === 'extra-people') return Math.sign(figure.more) * good;
  if (figure.kind === 'days') return Math.sign(figure.fewer);
  return figure.difference === undefined ? undefined : Math.sign(figure.difference);
}

/** @returns the size that follows from the figure; undefined where it rests on something else. */
function sizeOf({ sizeFrom, figure, outcomeIs }: Finding): EffectSize | undefined {
  if (sizeFrom === 'people' && (figure?.kind === 'people' || figure?.kind === 'extra-people')) {
    const more = figure.kind === 'extra-people' ? figure.more : figure.with - (figure.without ?? 0);
    const of100 = Math.abs(more / figure.outOf) * 100;
    return of100 >= 20 ? 'large' : of100 >= 10 ? 'moderate' : 'small';
  }
  if (sizeFrom === 'points' && figure?.kind === 'points') {
    const sign = outcomeIs === 'bad' ? -1 : 1;
    const difference = figure.difference ?? sign * ((figure.with ?? 0) - (figure.without ?? 0));
    const of10 = Math.round((Math.abs(difference) / figure.scale) * 1000) / 100;
    return of10 >= 3 ? 'large' : of10 >= 2 ? 'moderate' : of10 >= 1 ? 'small' : 'too-small-to-notice';
  }
  return undefined;
}

function checkHarm({ figure, per, frequency, decided, noNumber, says }: Harm, report: Report): Problem[] {
  const problems: Problem[] = [];
  if (noNumber && figure)
    problems.push(report('noNumber', 'It has no number, and a figure.', 'Take one of the two away.'));
  if (!noNumber && says === undefined)
    problems.push(
      report(
        'noNumber',
        'Nothing says how often it happens.',
        'Write a sentence (`says`) in its words, or noNumber: true.',
      ),
    );
  if ((figure === undefined) !== (per === undefined))
    problems.push(
      report(
        'per',
        figure ? 'The figure does not say what it counts.' : 'There is no figure that it could count.',
        'Give both or none.',
      ),
    );
  if (!figure) return problems;
  const count = figure.kind === 'people' ? figure.with : figure.kind === 'people-range' ? figure.to : figure.below;
  // “None in 373” is no rate: so few people cannot show how rare it is.
  if (count === 0)
    return frequency === 'unknown'
      ? problems
      : [...problems, report('frequency', 'Nobody had it, and that is no rate.', 'Write unknown.')];
  const follows = frequencyOf(
    figure.kind === 'people-below' ? count / figure.outOf - Number.EPSILON : count / figure.outOf,
  );
  // A count that is no rate, such as one of reports: then `decided` says why.
  const isNoRate = frequency === 'unknown' && decided !== undefined;
  if (follows !== frequency && !isNoRate)
    problems.push(
      report(
        'frequency',
        `Its figure is “${follows}”, and it says “${frequency}”.`,
        'Correct one of the two (of a range the upper end counts), or write unknown and say in `decided` why the figure is no rate.',
      ),
    );
  return problems;
}

/** @param share of people or procedures, from 0 to 1. */
const frequencyOf = (share: number): Frequency =>
  share >= 0.01 ? 'common' : share >= 0.001 ? 'uncommon' : share >= 0.0001 ? 'rare' : 'very-rare';

function checkPair(pair: Pair, { findings }: Library, report: Report): Problem[] {
  const { treatment, condition, lead, otherSide, decided } = pair;
  const problems = checkDirection(pair, report);
  for (const [key, ids] of [
    ['lead', lead],
    ['otherSide', otherSide],
  ] as const)
    for (const id of ids) {
      const finding = findings.get(id);
      if (!finding) continue;
      if (key === 'lead' && finding.treatment !== treatment && !finding.alsoFor.includes(treatment))
        problems.push(
          report(key, `“${id}” is about ${finding.treatment}, not ${treatment}.`, 'Name a finding of this treatment.'),
        );
      if (key === 'lead' && !finding.conditions.includes(condition) && decided === undefined)
        problems.push(
          report(
            key,
            `“${id}” does not hold for ${condition}.`,
            `Name a finding whose conditions list ${condition}, or say in \`decided\` why this one counts.`,
          ),
        );
    }
  const lowest = lowestOf(lead.flatMap((id) => findings.get(id)?.certainty ?? []));
  if (lead.every((id) => findings.has(id)) && lowest !== pair.certainty && decided === undefined)
    problems.push(
      report(
        'certainty',
        `It is “${pair.certainty}”, and the lowest of the findings that lead is “${lowest}”.`,
        'Take the lowest, or say in `decided` why not.',
      ),
    );
  return problems;
}

/** The lowest grade that was given; not-rated where nobody gave one. */
function lowestOf(grades: readonly Certainty[]): Certainty {
  const given = new Set(grades);
  return certainty.options.findLast((grade) => grade !== 'not-rated' && given.has(grade)) ?? 'not-rated';
}
