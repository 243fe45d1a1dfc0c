/** Which pages belong together, worked out from the typed links in both directions. */
import type { CollectionEntry } from 'astro:content';
import type { Strings } from '../../i18n/strings.ts';
import { slugOf, type Library } from '../read/library.ts';
import { pagePath } from '../../base/paths.ts';

type Treatment = CollectionEntry<'treatments'>;
type Condition = CollectionEntry<'conditions'>;
export interface RelatedGroup {
  title: string;
  entries: (Treatment | Condition)[];
}

export const pageLink = (
  lang: string,
  entry: Treatment | Condition | CollectionEntry<'guides'>,
): { href: string; title: string } => ({
  href: pagePath(lang, entry.collection, slugOf(entry)),
  title: entry.data.title,
});

/** Conditions that a treatment is used or discussed for, as either side says. */
export function conditionsOf(library: Library, treatment: Treatment): Condition[] {
  const slug = slugOf(treatment);
  return library.conditions.filter(
    (condition) =>
      treatment.data.treats.includes(slugOf(condition)) ||
      condition.data.treatments.some((option) => option.treatment === slug),
  );
}

/** Treatments used or discussed for a condition, as either side says. */
export function treatmentsOf(library: Library, condition: Condition): Treatment[] {
  return library.treatments.filter((treatment) => conditionsOf(library, treatment).includes(condition));
}

export function relatedToTreatment(library: Library, treatment: Treatment, strings: Strings): RelatedGroup[] {
  // What it is used for and what else there is stand in the text; here only what those lists leave out.
  const named = new Set(
    treatment.data.alternatives.flatMap((option) => ('treatment' in option ? [option.treatment] : [])),
  );
  const alike = library.treatments.filter(
    (other) => other !== treatment && other.data.category === treatment.data.category && !named.has(slugOf(other)),
  );
  return [
    {
      title: strings.alsoDiscussed,
      entries: conditionsOf(library, treatment).filter(
        (condition) => !treatment.data.treats.includes(slugOf(condition)),
      ),
    },
    { title: strings.categories[treatment.data.category], entries: alike.slice(0, 4) },
  ];
}

export function relatedToCondition(library: Library, condition: Condition, strings: Strings): RelatedGroup[] {
  const { regions, seeAlso } = condition.data;
  const near = library.conditions
    .filter((other) => other !== condition)
    .map((other) => ({
      other,
      score:
        (seeAlso.includes(slugOf(other)) ? 10 : 0) +
        other.data.regions.filter((region) => region !== 'widespread' && regions.includes(region)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ other }) => other);
  return [
    { title: strings.treatedWith, entries: treatmentsOf(library, condition) },
    { title: strings.conditions, entries: near },
  ];
}
