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
  const listed = engine.corrections.get(typed);
  if (listed) return { word: listed, term: engine.stem(listed), cost: 0.1 };
  const limit = slipsAllowed(typed.length);
  if (limit === 0 || /\d/.test(typed)) return undefined;
  const { soundSame } = engine.names.rules;
  const sound = soundOut(typed, soundSame);
  let best: Correction | undefined;
  let bestScore = Infinity;
  for (const [word, term] of engine.vocabulary) {
    if (word.length < 4) continue;
    let known = engine.sounds.get(word);
    if (known === undefined) engine.sounds.set(word, (known = soundOut(word, soundSame)));
    const cost = measureMisspelling(sound, known, limit, engine.alike);
    if (cost === Infinity) continue;
    // Words of the text are many: only a small slip in a longer word is read as one of them.
    if (!engine.topicTerms.has(term) && (typed.length < 5 || cost > 1)) continue;
    const score = cost + (word[0] === typed[0] ? 0 : 0.5) + (engine.topicTerms.has(term) ? 0 : 0.5) + Math.abs(word.length - typed.length) * 0.01;
    if (score < bestScore && score <= limit + 0.5) {
      best = { word, term, cost };
      bestScore = score;
    }
  }
  return best;
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
  return term !== undefined && (engine.topicTerms.has(term) || engine.genericTerms.has(term) || engine.namesByTerm.has(term));
};
