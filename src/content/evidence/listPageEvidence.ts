/** Which findings, harms and pairs belong to which page. */
import type { Finding, Pair } from '../schema/finding.ts';
import type { Harm } from '../schema/harm.ts';
import type { Library, Medicine, Treatment } from '../read/library.ts';

/** The findings that the page of a treatment or medicine shows: those that its facts list, else all of its own, the drawn ones first. */
export function findingsOf({ findings }: Pick<Library, 'findings'>, { slug, facts }: Treatment | Medicine): Finding[] {
  if (facts.findings) return facts.findings.flatMap((id) => findings.get(id) ?? []);
  const own = [...findings.values()].filter(({ treatment, alsoFor }) => treatment === slug || alsoFor.includes(slug));
  return [...own.filter(({ drawn }) => drawn), ...own.filter(({ drawn }) => !drawn)];
}

/** The harms that the page shows: those that its facts list, else all of its own. */
export const harmsOf = ({ harms }: Pick<Library, 'harms'>, { slug, facts }: Treatment | Medicine): Harm[] =>
  'harms' in facts && facts.harms
    ? facts.harms.flatMap((id) => harms.get(id) ?? [])
    : [...harms.values()].filter((harm) => harm.treatment === slug);

export const pairsOf = ({ pairs }: Pick<Library, 'pairs'>, condition: string): Pair[] =>
  pairs.filter((pair) => pair.condition === condition);
