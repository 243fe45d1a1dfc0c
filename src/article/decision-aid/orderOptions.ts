/** The order that follows from what matters to a reader. */
import type { Judgement, Value } from '../../content/evidence/judgeOption.ts';

export interface Fit {
  fits: Value[];
  not: Value[];
  open: Value[];
}

export function compareWith(judgement: Judgement, chosen: readonly Value[]): Fit {
  return {
    fits: chosen.filter((value) => judgement[value] === true),
    not: chosen.filter((value) => judgement[value] === false),
    open: chosen.filter((value) => judgement[value] === undefined),
  };
}

/** Most fits first, then fewest misses; what is equal keeps its order. Unknown counts neither way. */
export function orderOptions<Item extends { judgement: Judgement }>(
  options: readonly Item[],
  chosen: readonly Value[],
): Item[] {
  const scored = options.map((option) => ({ option, fit: compareWith(option.judgement, chosen) }));
  return scored
    .sort((a, b) => b.fit.fits.length - a.fit.fits.length || a.fit.not.length - b.fit.not.length)
    .map(({ option }) => option);
}
