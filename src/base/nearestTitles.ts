/** Finds the pages whose address or title is nearest to a wrong address. Shared pieces of three characters, so that a typo costs little. */

const pieces = (text: string): Set<string> => {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, index) => plain.slice(index, index + 3)));
};

/** @returns up to `limit` of `titles`, best first; those that share too little are left out. */
export function nearestTitles(wanted: string, titles: readonly string[], limit = 3): string[] {
  const sought = pieces(decodeURIComponentSafely(wanted));
  if (sought.size === 0) return [];
  return titles
    .map((title) => {
      const found = pieces(title);
      const shared = [...sought].filter((piece) => found.has(piece)).length;
      return { title, score: (2 * shared) / (sought.size + found.size) };
    })
    .filter(({ score }) => score > 0.25)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ title }) => title);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
