/** A slug's drawing, or one of its steps, with the words of a language. */
import { composeScene, type Composition } from './composeFigure.ts';
import { findScene } from './findScene.ts';
import { findSequence } from './findSequence.ts';
import { readFigureWords, wordFinder } from './readFigureWords.ts';
import type { Scene } from './scene.ts';

export interface WordedFigure {
  composition: Composition;
  height: number;
  words: { title: string; shows: string };
}

const missing = (lang: string, field: string): Error =>
  new Error(`content/${lang}/figures.yaml: ${field} is missing, and a drawing needs it.`);

function compose(scene: Scene, lang: string): Omit<WordedFigure, 'words'> {
  return { composition: composeScene(scene, wordFinder(readFigureWords(lang), lang)), height: scene.height };
}

/** @throws if the drawing or its words are missing. */
export function composeFor(slug: string, lang: string): WordedFigure & { words: { caption: string } } {
  const words = readFigureWords(lang).figures[slug];
  if (!words) throw missing(lang, `figures.${slug}`);
  return { ...compose(findScene(slug), lang), words };
}

/** All steps of a treatment in order; none if they are not drawn. @throws if the words of one are missing. */
export function composeSteps(slug: string, lang: string): WordedFigure[] {
  const { figures, sequences } = readFigureWords(lang);
  const title = figures[slug]?.title ?? slug;
  const steps = findSequence(slug);
  return steps.map((scene, index) => {
    const shows = sequences[slug]?.[index];
    if (shows === undefined) throw missing(lang, `sequences.${slug}[${index}]`);
    return { ...compose(scene, lang), words: { title: `${title}, ${index + 1}/${steps.length}`, shows } };
  });
}
