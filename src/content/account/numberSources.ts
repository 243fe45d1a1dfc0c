/** Numbers a page's sources in the order in which a reader meets them: a walk over the account, which stands in that order. */
import type { Account } from './account.ts';

/** What is shown, in reading order. */
type Shown = Pick<Account, 'film' | 'summary' | 'signs' | 'sections'>;

export function numberSources(shown: Shown): Pick<Account, 'sources' | 'numberOf'> {
  const numbers = new Map<string, number>();
  for (const ref of refsIn([shown.film, shown.summary, shown.signs, shown.sections]))
    if (!numbers.has(ref)) numbers.set(ref, numbers.size + 1);
  return {
    sources: [...numbers.keys()],
    numberOf: (ref) => {
      const number = numbers.get(ref);
      if (number === undefined) throw new Error(`The page does not cite “${ref}”: its account has no such source.`);
      return number;
    },
  };
}

/** All reference ids in a value, in the order in which they stand. */
export function* refsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refsIn(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value) as [string, unknown][]) {
      if (key === 'refs' && Array.isArray(item)) yield* item.map(String);
      else yield* refsIn(item);
    }
  }
}
