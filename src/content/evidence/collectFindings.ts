/** What is known of each pair of condition and procedure, from both sides of the content. */
import type { CollectionEntry } from 'astro:content';
import { slugOf, type Library } from '../read/library.ts';
import type { Benefit } from '../schema/evidence.ts';
import type { Certainty, Direction } from '../schema/terms.ts';

export interface Finding {
  condition: string;
  treatment: string;
  direction: Direction;
  certainty: Certainty;
  /** For whom it holds, when that is only some of the people with the condition. */
  appliesTo?: string | undefined;
  says: string;
  refs: string[];
}

/** From the least to the most sure. */
const order: readonly Certainty[] = ['not-rated', 'very-low', 'low', 'moderate', 'high'];

/**
 * A condition page's own judgement of a procedure goes first. Where it has none, the results on the procedure's page
 * stand together: results that point different ways make the pair unclear, and the least sure one names the certainty.
 * Results that nobody has graded are reason enough to say that a procedure may harm, but not that it helps.
 */
export function collectFindings({ conditions, treatments }: Pick<Library, 'conditions' | 'treatments'>): Finding[] {
  return conditions.flatMap((entry) => {
    const condition = slugOf(entry);
    return treatments
      .flatMap((treatment) => fromCondition(entry, slugOf(treatment)) ?? fromResults(treatment, condition) ?? [])
      .map((finding) => ({ condition, ...finding }))
      .sort((a, b) => a.treatment.localeCompare(b.treatment));
  });
}

type PairFinding = Omit<Finding, 'condition'>;

const fromCondition = ({ data }: CollectionEntry<'conditions'>, treatment: string): PairFinding | undefined =>
  data.treatments.find((option) => option.treatment === treatment);

function fromResults(entry: CollectionEntry<'treatments'>, condition: string): PairFinding | undefined {
  const results = entry.data.benefits.filter(({ conditions }) => conditions.includes(condition));
  if (results.length === 0) return undefined;
  const directions = [...new Set(results.map(({ direction }) => direction))];
  const agreed = directions.length === 1 ? (directions[0] ?? 'unclear') : 'unclear';
  const certainty = leastSure(results);
  return {
    treatment: slugOf(entry),
    direction: agreed === 'helps' && certainty === 'not-rated' ? 'unclear' : agreed,
    certainty,
    says: results
      .map(({ outcome, says }) => `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}: ${says}`)
      .join(' '),
    refs: [...new Set(results.flatMap(({ refs }) => refs))],
  };
}

const leastSure = (results: readonly Benefit[]): Certainty =>
  results
    .map(({ certainty }) => certainty)
    .reduce((least, next) => (order.indexOf(next) < order.indexOf(least) ? next : least));
