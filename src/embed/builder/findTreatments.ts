/** Treatments whose title or another name holds every word looked for; accents and case do not matter. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function findTreatments<T extends { title: string; names: readonly string[] }>(
  treatments: readonly T[],
  query: string,
): T[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return treatments.filter(({ title, names }) => {
    const text = plain([title, ...names].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
