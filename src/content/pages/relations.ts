/** Which pages belong together, worked out from the typed links in both directions. */
import type { Strings } from '../../i18n/strings.ts';
import { pagePath } from '../../base/paths.ts';
import { pairsOf } from '../evidence/listPageEvidence.ts';
import { medicinesOn } from '../account/medicineBlocks.ts';
import type { Condition, Library, Medicine, Page, Treatment } from '../read/library.ts';

export interface RelatedGroup {
  title: string;
  pages: Page[];
}

export const pageLink = ({ lang, kind, slug, words }: Page): { href: string; title: string } => ({
  href: pagePath(lang, kind, slug),
  title: words.title,
});

/** Conditions that a treatment is used or discussed for, as either side says. */
export const conditionsOf = (library: Library, { slug, facts }: Treatment): Condition[] =>
  library.conditions.filter(
    (condition) =>
      facts.treats.includes(condition.slug) ||
      pairsOf(library, condition.slug).some(({ treatment }) => treatment === slug),
  );

/** Treatments used or discussed for a condition, as either side says. */
export const treatmentsOf = (library: Library, condition: Condition): Treatment[] =>
  library.treatments.filter((treatment) => conditionsOf(library, treatment).includes(condition));

export function relatedToTreatment(library: Library, treatment: Treatment, strings: Strings): RelatedGroup[] {
  const { alternatives, category, treats } = treatment.facts;
  // What it is used for and what else there is stand in the text; here only what those lists leave out.
  const named = new Set(alternatives.flatMap((option) => ('treatment' in option ? [option.treatment] : [])));
  const alike = library.treatments.filter(
    (other) => other !== treatment && other.facts.category === category && !named.has(other.slug),
  );
  return [
    {
      title: strings.alsoDiscussed,
      pages: conditionsOf(library, treatment).filter(({ slug }) => !treats.includes(slug)),
    },
    { title: strings.categories[category], pages: alike.slice(0, 4) },
  ];
}

/** Conditions whose pages name the medicine, and procedures that do. What it is used for stands in the text. */
export function relatedToMedicine(library: Library, { slug, facts }: Medicine, strings: Strings): RelatedGroup[] {
  const naming = [...library.conditions, ...library.treatments].filter((page) => medicinesOn(page).includes(slug));
  return [
    {
      title: strings.alsoNamedOn,
      pages: naming.filter((page) => page.kind === 'conditions' && !facts.treats.includes(page.slug)),
    },
    { title: strings.treatments, pages: naming.filter(({ kind }) => kind === 'treatments').slice(0, 8) },
  ];
}

export function relatedToCondition(library: Library, condition: Condition, strings: Strings): RelatedGroup[] {
  const { regions, seeAlso } = condition.facts;
  const near = library.conditions
    .filter((other) => other !== condition)
    .map((other) => ({
      other,
      score:
        (seeAlso.includes(other.slug) ? 10 : 0) +
        other.facts.regions.filter((region) => region !== 'widespread' && regions.includes(region)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ other }) => other);
  return [
    { title: strings.treatedWith, pages: treatmentsOf(library, condition) },
    { title: strings.medicines, pages: library.medicines.filter(({ facts }) => facts.treats.includes(condition.slug)) },
    { title: strings.conditions, pages: near },
  ];
}
