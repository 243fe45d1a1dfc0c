/** From content/facts/emergency-cards.yaml, its words, the danger signs and the care lines to what the search loads. */
import { allPages } from '../content/read/allPages.ts';
import type { Library } from '../content/read/library.ts';
import { careLineKind } from '../content/schema/careLine.ts';
import type { Site } from '../content/schema/site.ts';
import { listCareLines } from '../content/site/listCareLines.ts';
import type { CardsFile, Group } from './cardsFile.ts';
import { GAP, LETTERS, readWords, TextReader } from './findCards.ts';

/** @param places whose numbers the cards show. Cards without words in the language are left out. */
export function compileCards(library: Library, places: Site['emergency']): CardsFile {
  const { emergencyCards, signs, signWords, careLines } = library;
  const { facts, words } = emergencyCards;
  const sets = Object.keys(words.sets);
  const shown = [...new Set(Object.values(facts.cards).flatMap((card) => [...card.signs, ...card.also]))];
  const indexOf = (ids: readonly string[]): number[] => ids.map((id) => shown.indexOf(id));
  const groupOf = (phrases: readonly string[]): Group => {
    const named = phrases.flatMap((phrase) => (phrase.startsWith('@') ? [phrase.slice(1)] : []));
    const inSets = named.flatMap((name) => words.sets[name] ?? []);
    const own = phrases.filter((phrase) => !phrase.startsWith('@'));
    return [...named.map((name) => sets.indexOf(name)), ...leaveOutCovered(own, GAP, inSets)];
  };
  const titles = new Map(allPages(library).map(({ kind, slug, words: own }) => [`${kind}/${slug}`, own.title]));
  const lines = careLineKind.options.map((kind) => [
    kind,
    { when: careLines.words.kinds[kind], numbers: listCareLines(library, places, kind) },
  ]);
  return {
    cards: Object.entries(facts.cards).flatMap(([id, { act, signs: own, also, lines: kinds, always, first, page }]) => {
      const said = words.cards[id];
      if (!said) return [];
      return [
        {
          id,
          act,
          says: said.says,
          signs: indexOf(own),
          also: indexOf(also),
          lines: kinds,
          always,
          first,
          page: { path: page, title: titles.get(page) ?? page },
          names: said.names,
          ways: said.ways.map((way) => way.map(groupOf)),
          notWhen: leaveOutCovered(said.notWhen, 0),
        },
      ];
    }),
    sets: Object.values(words.sets).map((phrases) => leaveOutCovered(phrases, GAP)),
    besideNames: words.besideNames,
    otherWords: words.otherWords,
    notWhen: words.notWhen,
    signs: shown.flatMap((id) => {
      const sign = signs.find((one) => one.id === id);
      return sign ? [{ act: sign.facts.act, text: sign.words.text }] : [];
    }),
    acts: signWords.acts,
    lines: Object.fromEntries(lines) as CardsFile['lines'],
  };
}

/**
 * Without phrases that hold another one of theirs: who types “arms” or “bad headache” has typed “arm” and “headache”. A longer word that
 * only goes on stays (“breathing” beside “breath”): a slip in it is looked for in all of it.
 * @param gap other words that may stand between two of a phrase. @param others phrases that belong to the group as well
 */
function leaveOutCovered(phrases: readonly string[], gap: number, others: readonly string[] = []): string[] {
  const all = [...new Set([...phrases, ...others])];
  const wordsOf = new Map(all.map((phrase) => [phrase, readWords(phrase)]));
  const covers = (one: string, other: string): boolean => {
    const words = wordsOf.get(other) ?? [];
    const goesOn = words.length === 1 && other.length >= LETTERS.slip;
    return !goesOn && new TextReader(words, new Set(words)).holds(wordsOf.get(one) ?? [], gap);
  };
  const kept: string[] = [];
  for (const phrase of new Set(phrases)) {
    const isCovered = all.some(
      (other) =>
        other !== phrase &&
        covers(other, phrase) &&
        // Of two that cover each other the first stays.
        (!covers(phrase, other) || kept.includes(other) || others.includes(other)),
    );
    if (!isCovered) kept.push(phrase);
  }
  return kept;
}
