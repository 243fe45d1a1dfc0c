/** The words of drawings, in figures.yaml and in films: short sentences, and no number that their page does not state. */
import { splitSentences, splitWords } from '../reading/splitText.ts';
import { readNumbers, type PageFacts } from './pageFacts.ts';
import { formatPath, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';

const LONGEST = 25;

export type Path = (string | number)[];

export function problemAt(source: Source, path: Path, problem: string, cure: string): Problem {
  const line = source.lineOf(path);
  return { file: source.file, ...(line !== undefined && { line }), field: formatPath(path), problem, cure };
}

/** @param page what the words belong to; left out where there is none to compare with. */
export function checkDrawnWords(source: Source, path: Path, text: string, page?: PageFacts): Problem[] {
  const long = splitSentences(text).filter((sentence) => splitWords(sentence).length > LONGEST);
  const unstated = page ? readNumbers(text).filter((number) => !page.numbers.has(number)) : [];
  return [
    ...long.map((sentence) =>
      problemAt(
        source,
        path,
        `This sentence has ${splitWords(sentence).length} words: “${sentence.slice(0, 60)}…”.`,
        `Split it: at most ${LONGEST} words are read aloud and understood at once.`,
      ),
    ),
    ...unstated.map((number) =>
      problemAt(
        source,
        path,
        `${page?.file ?? 'The page'} does not state the number ${number}.`,
        'Use a number from the page, or state this one there with its source.',
      ),
    ),
  ];
}
