/** Several words that mean one, like “pins and needles”, read as that one: in names, texts and queries alike. */

/** First word → its phrases, the longest first. */
export type Phrases = ReadonlyMap<string, readonly { words: readonly string[]; means: string }[]>;

export function readPhrases(samePhrases: Readonly<Record<string, string>>): Phrases {
  const phrases = new Map<string, { words: string[]; means: string }[]>();
  for (const [text, means] of Object.entries(samePhrases)) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), { words, means }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

/** @returns each word with what was typed for it */
export function joinPhrases(words: readonly string[], phrases: Phrases): { word: string; typed: string }[] {
  const joined: { word: string; typed: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const phrase = phrases.get(word)?.find((known) => known.words.every((part, offset) => words[at + offset] === part));
    joined.push(phrase ? { word: phrase.means, typed: phrase.words.join(' ') } : { word, typed: word });
    if (phrase) at += phrase.words.length - 1;
  }
  return joined;
}
