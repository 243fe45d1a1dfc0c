/** Cuts endings so that “injections”, “injecting” and “injection” are one term. The endings are data of the language. */

interface Ending {
  from: string;
  to: string;
  least: number;
}
export type Stemmer = (word: string) => string;

/** `ies>y:2`: an ending, what takes its place, and how many letters must stand before it. */
function readEnding(rule: string): Ending {
  const [, from = '', to = '', least = '3'] = /^(\p{L}+)>(\p{L}*):(\d+)$/u.exec(rule) ?? [];
  return { from, to, least: Number(least) };
}

/** @param passes one list of endings per pass; in each pass the first ending that fits is cut */
export function createStemmer(passes: readonly (readonly string[])[], sameWords: ReadonlyMap<string, string>): Stemmer {
  const endings = passes.map((rules) => rules.map(readEnding));
  const known = new Map<string, string>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    let stem = sameWords.get(word) ?? word;
    for (const pass of endings) {
      const ending = pass.find(({ from, least }) => stem.endsWith(from) && stem.length - from.length >= least);
      if (ending) stem = stem.slice(0, stem.length - ending.from.length) + ending.to;
    }
    stem = sameWords.get(stem) ?? stem;
    if (known.size < 20_000) known.set(word, stem);
    return stem;
  };
}
