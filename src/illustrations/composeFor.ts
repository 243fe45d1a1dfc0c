/** A slug's drawing with the words of a language. */
import { composeScene, type Composition } from './composeFigure.ts';
import { findScene } from './findScene.ts';
import { readFigureWords, wordFinder } from './readFigureWords.ts';
import type { FigureWords } from '../schema/figureWords.ts';

export interface WordedFigure {
  composition: Composition;
  height: number;
  words: FigureWords['figures'][string];
}

/** @throws if the drawing or its words are missing. */
export function composeFor(slug: string, lang: string): WordedFigure {
  const scene = findScene(slug);
  const all = readFigureWords(lang);
  const words = all.figures[slug];
  if (!words) throw new Error(`content/${lang}/figures.yaml: figures.${slug} is missing, and its drawing needs a title, a text and a caption.`);
  return { composition: composeScene(scene, wordFinder(all, lang)), height: scene.height, words };
}
