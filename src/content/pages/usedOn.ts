/** Which pages cite which source. */
import { buildAccount } from '../account/buildAccount.ts';
import { allPages } from '../read/allPages.ts';
import type { Library } from '../read/library.ts';
import { pageLink } from './relations.ts';

/** @returns by reference id, the pages that show it, in the order of the library. */
export function findUses(library: Library): Map<string, { href: string; title: string }[]> {
  const uses = new Map<string, { href: string; title: string }[]>();
  for (const page of allPages(library)) {
    const link = pageLink(page);
    for (const id of buildAccount(library, page).sources) uses.set(id, [...(uses.get(id) ?? []), link]);
  }
  return uses;
}
