/** Numbers a page's sources in the order in which the reader meets them. */
import { findTags, splitIds } from '../read/markup.ts';

/** A page's numbered sources. */
export interface Citations {
  /** Reference ids in order; number = place + 1. */
  ids: string[];
  numberOf(id: string): number;
}

/** What each block tag shows from the front matter, in its order of showing. Tags that cite nothing are left out. */
export type BlockRefs = Record<string, () => unknown>;

/** @param lead fields shown above the body, in order. @param blocks fields that the body's block tags show. @param tail fields shown below. */
export function numberCitations(
  lead: readonly unknown[],
  body: string,
  blocks: BlockRefs,
  tail: readonly unknown[] = [],
): Citations {
  const numbers = new Map<string, number>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  };
  lead.forEach((value) => add(refsIn(value)));
  for (const { name, attributes } of findTags(body)) {
    if (name === 'Cite') add(splitIds(attributes['refs']));
    else add(refsIn(name === 'Advice' ? blocks[`Advice:${attributes['id'] ?? ''}`]?.() : blocks[name]?.()));
  }
  tail.forEach((value) => add(refsIn(value)));
  return {
    ids: [...numbers.keys()],
    numberOf: (id) => {
      const number = numbers.get(id);
      if (number === undefined)
        throw new Error(`Reference “${id}” is shown but was not numbered: add its block to the page's list of blocks.`);
      return number;
    },
  };
}

/** All reference ids in a value, in the order in which they stand. */
export function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'refs' && Array.isArray(item) ? item.map(String) : refsIn(item),
  );
}
