/** The known word that a misspelt, begun, or oddly parted one most likely means. */
import { SPELLING } from '../thresholds.ts';
import type { NamesFile } from './indexFiles.ts';
import { measureMisspelling, readSoundAlike, soundOut } from './measureMisspelling.ts';

export interface Correction {
  word: string;
  /** In slips; see SPELLING. */
  cost: number;
}

type SoundRules = Pick<NamesFile['rules'], 'soundAlike' | 'soundSame'>;

export class Spelling {
  readonly #rules: SoundRules;
  /** Listed misspellings. A map, since a query may hold words like “constructor”. */
  readonly #listed: ReadonlyMap<string, string>;
  /** Every word that may be meant, and whether it belongs to a name. */
  readonly #words: ReadonlyMap<string, boolean>;
  /** The same with what they sound like; filled when the first word must be corrected. */
  #sounds: { word: string; named: boolean; sound: string }[] | undefined;
  readonly #corrected = new Map<string, Correction | undefined>();

  /** @param words every word that may be meant, and whether it belongs to a name */
  constructor(
    { rules, corrections }: Pick<NamesFile, 'corrections'> & { rules: SoundRules },
    words: ReadonlyMap<string, boolean>,
  ) {
    this.#rules = rules;
    this.#listed = new Map(Object.entries(corrections));
    this.#words = words;
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** @returns the best known word, or nothing when none is near enough. Words of names win over words of the text. */
  correct(typed: string): Correction | undefined {
    if (this.#corrected.has(typed)) return this.#corrected.get(typed);
    const listed = this.#listed.get(typed);
    const best = listed ? { word: listed, cost: SPELLING.sure } : this.#findNearest(typed);
    this.#corrected.set(typed, best);
    return best;
  }

  #findNearest(typed: string): Correction | undefined {
    const limit = SPELLING.forgiven.find(({ letters }) => typed.length >= letters)?.slips ?? 0;
    if (limit === 0 || /\d/.test(typed)) return undefined;
    this.#sounds ??= [...this.#words]
      .filter(([word]) => word.length >= SPELLING.shortest)
      .map(([word, named]) => ({ word, named, sound: soundOut(word, this.#rules.soundSame) }));
    const alike = readSoundAlike(this.#rules.soundAlike);
    const sound = soundOut(typed, this.#rules.soundSame);
    const textLimit = typed.length < SPELLING.textLetters ? 0 : SPELLING.textSlips;
    let best: Correction | undefined;
    // With another first letter the slips must be fewer still.
    let least = limit + SPELLING.otherStart;
    for (const { word, named, sound: known } of this.#sounds) {
      const extra = (word[0] === typed[0] ? 0 : SPELLING.otherStart) + Math.abs(word.length - typed.length) * 0.01;
      const most = Math.min(named ? limit : textLimit, least - extra);
      if (most <= 0) continue;
      const cost = measureMisspelling(sound, known, most, alike);
      if (cost + extra >= least) continue;
      best = { word, cost };
      least = cost + extra;
    }
    return best;
  }

  /** The shortest word of a name that begins with what was typed. */
  complete(typed: string): string | undefined {
    let best: string | undefined;
    for (const [word, named] of this.#words)
      if (named && word.startsWith(typed) && (best === undefined || word.length < best.length)) best = word;
    return best;
  }

  /** Two words written as one, like “backpain”. @param isSubject whether a word says what a name says */
  part(typed: string, isSubject: (word: string) => boolean): [string, string] | undefined {
    for (let index = typed.length - SPELLING.part; index >= SPELLING.part; index -= 1) {
      const [first, second] = [typed.slice(0, index), typed.slice(index)];
      if (isSubject(first) && isSubject(second)) return [first, second];
    }
    return undefined;
  }

  /** One name written as two words: “whip lash”, “fibro mialgia”. */
  join(first: string, second: string): Correction | undefined {
    const joined = first + second;
    if (this.#words.has(joined)) return { word: joined, cost: SPELLING.sure };
    const { least, most } = SPELLING.joined;
    if (joined.length < least || joined.length > most) return undefined;
    const found = this.correct(joined);
    return found && found.cost <= 1 && this.#words.get(found.word) ? found : undefined;
  }
}
