/** Which pages cite which source. */
import { findTags, splitIds } from '../read/markup.ts';
import type { Library } from '../read/library.ts';
import { refsIn } from '../sources/numberCitations.ts';
import { pageLink } from './relations.ts';

export function findUses(library: Library): Map<string, { href: string; title: string }[]> {
  const uses = new Map<string, { href: string; title: string }[]>();
  for (const entry of [...library.treatments, ...library.conditions, ...library.guides]) {
    const tags = findTags(entry.body ?? '');
    const data = entry.data;
    const inFull = tags.filter(({ name }) => name === 'Advice').map(({ attributes }) => attributes['id'] ?? '');
    const inShort = 'beforeAdvice' in data ? [...data.beforeAdvice, ...data.afterAdvice] : [];
    const ids = new Set([
      ...refsIn(data),
      ...tags.flatMap(({ attributes }) => splitIds(attributes['refs'])),
      ...inFull.flatMap((id) => refsIn(library.advice.get(id)?.data)),
      ...inShort.flatMap((id) => refsIn(library.advice.get(id)?.data.statements)),
    ]);
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), pageLink(library.lang, entry)]);
  }
  return uses;
}
