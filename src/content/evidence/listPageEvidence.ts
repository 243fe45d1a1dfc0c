/** Which findings, harms and pairs belong to which page. */
import type { Finding, Pair } from '../schema/finding.ts';
import type { Harm } from '../schema/harm.ts';
import type { Library, Treatment } from '../read/library.ts';

/** The findings that a treatment's page shows: those that its facts list, else all of the treatment, the drawn ones first. */
export function findingsOf({ findings }: Pick<Library, 'findings'>, { slug, facts }: Treatment): Finding[] {
  if (facts.findings) return facts.findings.flatMap((id) => findings.get(id) ?? []);
  const own = [...findings.values()].filter(({ treatment, alsoFor }) => treatment === slug || alsoFor.includes(slug));
  return [...own.filter(({ drawn }) => drawn), ...own.filter(({ drawn }) => !drawn)];
}

export const harmsOf = ({ harms }: Pick<Library, 'harms'>, treatment: string): Harm[] =>
  [...harms.values()].filter((harm) => harm.treatment === treatment);

export const pairsOf = ({ pairs }: Pick<Library, 'pairs'>, condition: string): Pair[] =>
  pairs.filter((pair) => pair.condition === condition);
