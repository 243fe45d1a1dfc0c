/** All cited sources in groups by kind, newest first. */
import type { Strings } from '../../i18n/strings.ts';
import type { Library } from '../read/library.ts';
import { yearOf, type Reference } from '../read/references.ts';
import { findUses } from './usedOn.ts';

export type SourceKind = keyof Strings['sourceKinds'];

export interface CitedSources {
  count: number;
  groups: { kind: SourceKind; references: Reference[] }[];
  /** Pages that cite each source, by its id. */
  uses: ReturnType<typeof findUses>;
}

export function listCitedSources(library: Library, strings: Strings): CitedSources {
  const uses = findUses(library);
  const cited = [...uses.keys()].flatMap((id) => library.references.get(id) ?? []);
  const groups = (Object.keys(strings.sourceKinds) as SourceKind[])
    .map((kind) => ({
      kind,
      references: cited
        .filter(({ custom }) => custom.kind === kind)
        .sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0) || a.id.localeCompare(b.id)),
    }))
    .filter(({ references }) => references.length > 0);
  return { count: cited.length, groups, uses };
}
