/** A page that names a medicine leads to its page, and shows the warning that goes with the name. */
import { medicinesOn } from '../../content/account/medicineBlocks.ts';
import { isUnread } from '../../content/read/isUnread.ts';
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { wordsOf } from '../../content/account/listDuties.ts';

export const checkMedicines = (library: Library): Problem[] =>
  [...library.conditions, ...library.treatments, ...library.medicines].flatMap((page) => {
    const { facts } = page.sources;
    const words = wordsOf(page);
    const linked = medicinesOn(page);
    return library.medicines
      .filter(({ slug }) => slug !== page.slug && !isUnread(library, `medicines/${slug}`))
      .flatMap(({ slug, facts: { names } }) => {
        const named = names.find((name) => new RegExp(`\\b${name}`, 'i').test(words));
        const listed = page.facts.medicines.indexOf(slug);
        if (named !== undefined && !linked.includes(slug))
          return [
            problemAt(
              facts,
              ['medicines'],
              `Its words name “${named}”, and it does not lead to the page “${slug}”.`,
              `Add ${slug} to \`medicines\`, or to the option that speaks of it.`,
            ),
          ];
        if (named === undefined && listed >= 0)
          return [
            problemAt(
              facts,
              ['medicines', listed],
              `Its words name none of ${names.map((name) => `“${name}”`).join(', ')}.`,
              'Remove it: only what a page names is listed.',
            ),
          ];
        return [];
      });
  });
