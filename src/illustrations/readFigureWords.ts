/** Reads content/<lang>/figures.yaml, and says what is wrong with it and where. */
import { formatPath, formatProblems, type Problem } from '../checks/problem.ts';
import { readSource } from '../checks/readSource.ts';
import { figureWords, type FigureWords } from '../schema/figureWords.ts';

const known = new Map<string, FigureWords>();

/** @param root the project's folder. @throws with file, line, field and cure of every fault. */
export function readFigureWords(lang: string, root = process.cwd()): FigureWords {
  const held = import.meta.env?.DEV ? undefined : known.get(lang);
  if (held) return held;
  const { source, problems } = readSource(root, `content/${lang}/figures.yaml`);
  if (!source) throw new Error(formatProblems(problems));
  const parsed = figureWords.safeParse(source.data);
  if (!parsed.success) {
    throw new Error(
      formatProblems(
        parsed.error.issues.map(({ path, message }): Problem => {
          const line = source.lineOf(path);
          return {
            file: source.file,
            ...(line !== undefined && { line }),
            field: formatPath(path),
            problem: `${message}.`,
            cure: 'Correct this field: its comment in src/schema/figureWords.ts says what it holds.',
          };
        }),
      ),
    );
  }
  known.set(lang, parsed.data);
  return parsed.data;
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
