/**
 * Which cards answer what was typed. A card fits when each group of one of its ways has a phrase that occurs, in any order, and no word
 * says that something harmless is meant. Nothing here needs the index of the search: a card must not depend on what else has loaded.
 */
import { foldText } from '../base/foldText.ts';
import type { CardsFile, EmergencyCard, Group } from './cardsFile.ts';

/** Other words that may stand between two words of a phrase. Between those of `notWhen` none may. */
export const GAP = 2;
/** Cards of one answer, apart from those that always come first. */
const SHOWN = 2;
/** What is read: nobody tells of an emergency in more, and a pasted page must not freeze a phone. */
const CHARACTERS = 300;
/** Letters of the shortest word that may go on (“urinat|ing”), that may be a plural, and in which one slip is forgiven. */
export const LETTERS = { ending: 5, plural: 3, slip: 6 } as const;
/** Letters by which a word may go on. */
const ENDING = 3;

/** Words in order, joined or parted as the lists of phrases have them. A decimal point between digits stays. */
export function readWords(text: string): string[] {
  return (
    (
      foldText(text.slice(0, CHARACTERS))
        .replace(/\bany ?more\b/g, 'anymore')
        .replace(/\bcan not\b/g, 'cannot')
        .replace(/\b(my|him|her|your|them) (self|selves)\b/g, '$1$2')
        // One word, so that its needles are no needle in the spine.
        .replace(/\bpins? (?:and|n|&) needles?\b/g, 'pinsandneedles')
        .match(/\d+(?:[.,]\d+)?|[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => word.replace(',', '.'))
  );
}

export class CardFinder {
  readonly file: CardsFile;
  /** Phrase → its words. */
  readonly #phrases = new Map<string, readonly string[]>();
  /** Words of the lists, and others that look like them: “infection” is no slip of “injection”. */
  readonly #known: ReadonlySet<string>;

  constructor(file: CardsFile) {
    this.file = file;
    const { cards, sets, notWhen, otherWords } = file;
    const groups = cards
      .flatMap(({ ways, names }) => [...ways.flat(2), ...names])
      .filter((item) => typeof item === 'string');
    const all = [...groups, ...sets.flat(), ...notWhen, ...cards.flatMap((card) => card.notWhen), ...otherWords];
    this.#known = new Set(all.flatMap((phrase) => this.#wordsOf(phrase)));
  }

  /** @returns those that must stand first, then the two most urgent */
  find(text: string): EmergencyCard[] {
    const words = readWords(text);
    if (words.length === 0) return [];
    const reader = new TextReader(words, this.#known);
    const holds = (phrase: string, gap: number): boolean => reader.holds(this.#wordsOf(phrase), gap);
    const isHarmless = this.file.notWhen.some((phrase) => holds(phrase, 0));
    const sets = new Map<number, boolean>();
    const holdsSet = (index: number): boolean => {
      const known = sets.get(index) ?? (this.file.sets[index] ?? []).some((phrase) => holds(phrase, GAP));
      sets.set(index, known);
      return known;
    };
    const holdsGroup = (group: Group): boolean =>
      group.some((item) => (typeof item === 'number' ? holdsSet(item) : holds(item, GAP)));
    const isNameAlone = (names: readonly string[]): boolean => {
      const beside = new Set([...this.file.besideNames, ...names.flatMap((name) => this.#wordsOf(name))]);
      return names.some((name) => reader.isAlone(this.#wordsOf(name), beside));
    };
    const found = this.file.cards.filter(
      ({ ways, names, notWhen, always }) =>
        (always || !isHarmless) &&
        (ways.some((way) => way.every(holdsGroup)) || isNameAlone(names)) &&
        !notWhen.some((phrase) => holds(phrase, 0)),
    );
    const acts = Object.keys(this.file.acts);
    const others = found.filter(({ first }) => !first).sort((a, b) => acts.indexOf(a.act) - acts.indexOf(b.act));
    return [...found.filter(({ first }) => first), ...others.slice(0, SHOWN)];
  }

  /** Whether a danger, an antidote or a line is named at all, harmless or not. */
  names(text: string): boolean {
    const reader = new TextReader(readWords(text), this.#known);
    return this.file.cards.some(({ names }) => names.some((name) => reader.holds(this.#wordsOf(name), 0)));
  }

  /** Whether a word stands in the lists: it must not be read as another one. */
  readonly knows = (word: string): boolean => this.#known.has(word);

  #wordsOf(phrase: string): readonly string[] {
    const words = this.#phrases.get(phrase) ?? readWords(phrase);
    this.#phrases.set(phrase, words);
    return words;
  }
}

/** The words of one text, and where each word of a phrase occurs in it. */
export class TextReader {
  readonly #words: readonly string[];
  readonly #places = new Map<string, readonly number[]>();
  readonly #known: ReadonlySet<string>;

  /** @param known words that are no slips of others */
  constructor(words: readonly string[], known: ReadonlySet<string>) {
    this.#words = words;
    this.#known = known;
  }

  /** @param gap other words allowed between two of the phrase */
  holds([start, ...others]: readonly string[], gap: number): boolean {
    if (start === undefined) return false;
    return this.#placesOf(start).some((place) => this.#goesOn(place, others, gap));
  }

  /** Whether a name is all that is said, apart from these words. */
  isAlone(name: readonly string[], beside: ReadonlySet<string>): boolean {
    const [start] = name;
    if (start === undefined) return false;
    return this.#placesOf(start).some(
      (place) =>
        this.#goesOn(place, name.slice(1), 0) &&
        this.#words.every((word, index) => (index >= place && index < place + name.length) || beside.has(word)),
    );
  }

  #goesOn(place: number, [next, ...others]: readonly string[], gap: number): boolean {
    if (next === undefined) return true;
    return this.#placesOf(next).some(
      (other) => other > place && other <= place + gap + 1 && this.#goesOn(other, others, gap),
    );
  }

  #placesOf(word: string): readonly number[] {
    const known = this.#places.get(word);
    if (known) return known;
    const places = this.#words.flatMap((typed, index) =>
      means(typed, word) || (!this.#known.has(typed) && isSlip(typed, word)) ? [index] : [],
    );
    this.#places.set(word, places);
    return places;
  }
}

/** Whether a typed word stands for a word of the lists: the same, a plural, with an ending, or with decimals. */
function means(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (/^\d/.test(word)) return typed.startsWith(`${word}.`);
  const { length } = word;
  // “breath” for “breathe”: the last letter is left out most.
  if (typed.length >= LETTERS.slip && length === typed.length + 1 && word.startsWith(typed)) return true;
  if (typed.startsWith(word)) {
    const more = typed.length - length;
    return (
      (length >= LETTERS.ending && more <= ENDING) || (length >= LETTERS.plural && more === 1 && typed.endsWith('s'))
    );
  }
  return false;
}

/** One letter wrong, missing, too many, or two side by side in the wrong order. The first letter is mostly right. */
function isSlip(typed: string, word: string): boolean {
  if (Math.min(typed.length, word.length) < LETTERS.slip) return false;
  const longer = typed.length > word.length ? typed : word;
  const shorter = longer === typed ? word : typed;
  const more = longer.length - shorter.length;
  if (more > 1) return false;
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same++;
  const rest = (from: number): boolean => longer.slice(same + from) === shorter.slice(same + from - more);
  if (more === 1) return rest(1);
  return (
    rest(1) ||
    (longer[same] === shorter[same + 1] &&
      longer[same + 1] === shorter[same] &&
      longer.slice(same + 2) === shorter.slice(same + 2))
  );
}
