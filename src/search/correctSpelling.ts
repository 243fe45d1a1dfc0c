/** The known word that a misspelt one most likely means. */
import type { Engine } from './createEngine.ts';
import { measureMisspelling, soundOut } from './measureMisspelling.ts';

/** How many slips are forgiven: none in abbreviations, more in long words. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  if (length < 8) return 1.7;
  return length < 10 ? 2.1 : 2.6;
}

export interface Correction {
  word: string;
  term: string;
  cost: number;
}

/** @returns the best known word for `typed`, or nothing when none is near enough. Names of pages win over words of the text. */
export function correctWord(engine: Engine, typed: string): Correction | undefined {
  if (engine.corrected.has(typed)) return engine.corrected.get(typed);
  const listed = engine.corrections.get(typed);
  const best = listed ? { word: listed, term: engine.stem(listed), cost: 0.1 } : findNearest(engine, typed);
  if (engine.corrected.size < 2000) engine.corrected.set(typed, best);
  return best;
}

function findNearest(engine: Engine, typed: string): Correction | undefined {
  const limit = slipsAllowed(typed.length);
  if (limit === 0 || /\d/.test(typed)) return undefined;
  if (engine.sounds.size === 0) sortBySound(engine);
  const sound = soundOut(typed, engine.names.rules.soundSame);
  let best: Correction | undefined;
  let bestScore = limit + 0.5;
  // A doubled letter is the cheapest slip (0.5), so a word may differ in length by twice the limit, and no more.
  for (let length = Math.ceil(sound.length - limit * 2); length <= sound.length + limit * 2; length += 1) {
    for (const { word, term, sound: known } of engine.sounds.get(length) ?? []) {
      const topic = engine.topicTerms.has(term);
      const extra = (word[0] === typed[0] ? 0 : 0.5) + (topic ? 0 : 0.5) + Math.abs(word.length - typed.length) * 0.01;
      if (extra >= bestScore) continue;
      // Words of the text are many: only a small slip in a longer word is read as one of them.
      const cost = measureMisspelling(
        sound,
        known,
        Math.min(limit, bestScore - extra, topic ? Infinity : typed.length < 7 ? -1 : 1),
        engine.alike,
      );
      if (cost + extra >= bestScore) continue;
      best = { word, term, cost };
      bestScore = cost + extra;
    }
  }
  return best;
}

function sortBySound(engine: Engine): void {
  for (const [word, term] of engine.vocabulary) addSound(engine, word, term);
}

/** Makes a word one that may be meant by a misspelt one. */
export function addSound({ sounds, names }: Engine, word: string, term: string): void {
  if (word.length < 4) return;
  const sound = soundOut(word, names.rules.soundSame);
  const list = sounds.get(sound.length);
  if (list) list.push({ word, term, sound });
  else sounds.set(sound.length, [{ word, term, sound }]);
}

/** Two words written as one, like “backpain”: both parts must be known. */
export function splitWord(engine: Engine, typed: string): [string, string] | undefined {
  for (let at = typed.length - 3; at >= 3; at -= 1) {
    const [first, second] = [typed.slice(0, at), typed.slice(at)];
    if (isName(engine, first) && isName(engine, second)) return [first, second];
  }
  return undefined;
}

const isName = (engine: Engine, word: string): boolean => {
  const term = engine.vocabulary.get(word);
  return (
    term !== undefined && (engine.topicTerms.has(term) || engine.genericTerms.has(term) || engine.namesByTerm.has(term))
  );
};
