/** Which findings a choice shows, and in which order. */

export interface Finding {
  condition: string;
  treatment: string;
  conditionTitle: string;
  treatmentTitle: string;
  direction: string;
  certainty: string;
}

/** Empty: no filter. `sort` empty: by condition. */
export type Choice = Record<'condition' | 'treatment' | 'direction' | 'certainty' | 'sort', string>;

const orders: Partial<Record<string, readonly string[]>> = {
  direction: ['helps', 'no-difference', 'unclear', 'harms'],
  certainty: ['high', 'moderate', 'low', 'very-low', 'not-rated'],
};

export function chooseFindings<Item extends Finding>(findings: readonly Item[], choice: Choice): Item[] {
  const { sort } = choice;
  const filters = (['condition', 'treatment', 'direction', 'certainty'] as const).filter((name) => choice[name] !== '');
  const byTitles = (a: Item, b: Item): number =>
    a.conditionTitle.localeCompare(b.conditionTitle) || a.treatmentTitle.localeCompare(b.treatmentTitle);
  const order = orders[sort];
  return findings
    .filter((finding) => filters.every((name) => finding[name] === choice[name]))
    .sort((a, b) => {
      if (sort === 'treatment') return a.treatmentTitle.localeCompare(b.treatmentTitle) || byTitles(a, b);
      if (!order) return byTitles(a, b);
      const rank = (item: Item): number => order.indexOf(sort === 'direction' ? item.direction : item.certainty);
      return rank(a) - rank(b) || byTitles(a, b);
    });
}
