/** The words of drawings, in figures.yaml and in films: sentences short enough to be read aloud. */
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';
import { splitSentences, splitWords } from '../reading/splitText.ts';
import type { Path } from './listCited.ts';

const LONGEST = 25;

export const checkDrawnWords = (source: Source, path: Path, text: string): Problem[] =>
  splitSentences(text)
    .filter((sentence) => splitWords(sentence).length > LONGEST)
    .map((sentence) =>
      problemAt(
        source,
        path,
        `This sentence has ${splitWords(sentence).length} words: “${sentence.slice(0, 60)}…”.`,
        `Split it: at most ${LONGEST} words are read aloud and understood at once.`,
      ),
    );
