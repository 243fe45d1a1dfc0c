/** The first file: names of all pages, spelling corrections, emergencies and the rules of the language. */
import type { SearchRules } from '../../content/schema/search.ts';
import type { Site } from '../../content/schema/site.ts';
import type { NamesFile } from '../files.ts';
import { measureMisspelling, readSoundAlike, soundOut } from '../measureMisspelling.ts';
import { splitWords } from '../readWords.ts';
import type { SourcePage } from './listPages.ts';

/** @param total pages of the whole site, when `pages` are only those that fit (see fitIndexes.ts) */
export function buildNames(
  rules: SearchRules,
  pages: readonly SourcePage[],
  lang: string,
  numbers: Site['emergency'],
  total = pages.length,
): NamesFile {
  const { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases, emergencies } = rules;
  return {
    lang,
    total,
    pages: pages.map(({ page }) => page),
    corrections: findCorrections(pages, rules),
    numbers,
    rules: { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases, emergencies },
  };
}

/** A word that occurs only in listed misspellings is read as the nearest word among the same page's right names. */
function findCorrections(pages: readonly SourcePage[], rules: SearchRules): Record<string, string> {
  const alike = readSoundAlike(rules.soundAlike);
  const right = new Set([
    ...rules.stopWords,
    ...rules.genericWords,
    ...pages.flatMap(({ page, lead, text }) =>
      [page.title, ...page.aliases, ...(rules.names[page.path] ?? []), ...lead, ...text].flatMap(splitWords),
    ),
  ]);
  const corrections = new Map<string, string>();
  for (const { page, details } of pages) {
    const own = [...new Set([page.title, ...page.aliases].flatMap(splitWords))];
    for (const word of details.misspelt.flatMap(splitWords)) {
      if (right.has(word) || word.length < 3) continue;
      const [best] = own
        .map((known) => ({
          known,
          cost: measureMisspelling(soundOut(word, rules.soundSame), soundOut(known, rules.soundSame), 3, alike),
        }))
        .sort((a, b) => a.cost - b.cost);
      // In a short word only letters that sound alike are forgiven: “nee” is “knee”.
      const most = word.length < 4 ? 0.6 : Math.min(2.2, Math.max(1, word.length * 0.28));
      if (best && best.cost <= most) corrections.set(word, best.known);
    }
  }
  return Object.fromEntries([...corrections].sort());
}
