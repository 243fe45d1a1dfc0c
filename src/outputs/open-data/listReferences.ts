/** /api/v1/references.json: every cited source as CSL-JSON, with the pages that cite it. */
import type { Library } from '../../content/read/library.ts';
import { fullAddress } from '../../base/paths.ts';
import { findUses } from '../../content/pages/usedOn.ts';
import { referencesFile, type ReferencesFile } from '../../content/schema/openData.ts';

export function listReferences(library: Library): ReferencesFile {
  const uses = findUses(library);
  const items = [...library.references.values()].flatMap(({ custom, ...item }) => {
    const pages = uses.get(item.id);
    return pages
      ? [
          {
            ...item,
            custom: {
              kind: custom.kind,
              ...(custom.weak && { weak: true, why: custom.why }),
              usedOn: pages.map(({ href }) => fullAddress(href)),
            },
          },
        ]
      : [];
  });
  return referencesFile.parse(items);
}
