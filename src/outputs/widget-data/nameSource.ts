/** A source as the widgets show it: one short line, and where it can be read. */
import { getStrings } from '../../i18n/strings.ts';
import { formatBriefly } from '../../content/sources/briefReference.ts';
import type { Library } from '../../content/read/library.ts';
import { linkReference } from '../../content/sources/formatReference.ts';

/** @throws if there is no such reference. */
export function nameSource({ references, lang }: Library, id: string): { text: string; url?: string } {
  const reference = references.get(id);
  if (!reference) throw new Error(`There is no reference “${id}” in content/references.json.`);
  const url = linkReference(reference);
  return { text: formatBriefly(reference, getStrings(lang).openData.andOthers), ...(url && { url }) };
}
