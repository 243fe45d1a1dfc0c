/** Reads content/<lang>/figures.yaml. */
import { figureWords, type FigureWords } from '../schema/figureWords.ts';
import type { Problem } from './problem.ts';
import { readFile, type FileEntry } from './readFiles.ts';
import { readWords } from './readWords.ts';

const known = new Map<string, FigureWords>();

/** @param root the project's folder. @throws with file, line, field and cure of every fault. */
export function readFigureWords(lang: string, root = process.cwd()): FigureWords {
  const held = import.meta.env?.DEV ? undefined : known.get(lang);
  if (held) return held;
  const words = readWords(root, `content/${lang}/figures.yaml`, figureWords);
  known.set(lang, words);
  return words;
}

/** @throws if the drawing names a label that the language lacks. */
export const wordFinder =
  ({ labels }: FigureWords, lang: string) =>
  (key: string): string => {
    const word = labels[key];
    if (word === undefined)
      throw new Error(`content/${lang}/figures.yaml: labels.${key} is missing, and a drawing needs it.`);
    return word;
  };

/** The file with the line of each field. @returns undefined where it is missing or broken, which `problems` then tells. */
export const readFigureFile = (
  { root, lang }: { root: string; lang: string },
  problems: Problem[],
): FileEntry<FigureWords> | undefined => readFile(root, `content/${lang}/figures.yaml`, figureWords, problems);
