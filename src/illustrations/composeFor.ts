/** A slug's drawing, or the scenes of its film, with the words of a language. */
import type { Film } from '../content/schema/film.ts';
import { composeScene, type Composition } from './composeFigure.ts';
import { findScene } from './findScene.ts';
import { findSequence } from './findSequence.ts';
import { readFigureWords, wordFinder } from '../content/read/readFigureWords.ts';
import { readFilm } from '../content/read/readFilm.ts';
import { movesAfter, type MoveOf } from './motion.ts';
import type { Scene } from './scene.ts';

export interface WordedFigure {
  composition: Composition;
  height: number;
  words: { title: string; shows: string };
}
export type FilmScene = WordedFigure & Pick<Film['scenes'][number], 'heading' | 'says' | 'sources'>;

function compose(scene: Scene, lang: string, moveOf?: MoveOf): Omit<WordedFigure, 'words'> {
  return { composition: composeScene(scene, wordFinder(readFigureWords(lang), lang), moveOf), height: scene.height };
}

/** @throws if the drawing or its words are missing. */
export function composeFor(slug: string, lang: string): WordedFigure & { words: { caption: string } } {
  const words = readFigureWords(lang).figures[slug];
  if (!words) throw new Error(`content/${lang}/figures.yaml: figures.${slug} is missing, and a drawing needs it.`);
  return { ...compose(findScene(slug), lang), words };
}

/**
 * All scenes of a film in order; none if they are not drawn.
 *
 * @param moving true for the film itself, whose layers say how they move; else pictures of its scenes, in as few layers as they allow.
 * @throws if drawings and words are not equally many.
 */
export function composeFilm(slug: string, lang: string, moving = false): FilmScene[] {
  const drawn = findSequence(slug);
  if (drawn.length === 0) return [];
  const { title, scenes } = readFilm(slug, lang);
  if (scenes.length !== drawn.length)
    throw new Error(
      `content/${lang}/films/${slug}.yaml tells ${scenes.length} scenes, and src/illustrations/sequences/${slug}.ts draws ${drawn.length}. Add or drop one.`,
    );
  return scenes.map(({ heading, says, shows, sources }, index) => ({
    ...compose(drawn[index] as Scene, lang, moving ? movesAfter(drawn[index - 1]?.art ?? []) : undefined),
    heading,
    says,
    sources,
    words: { title: `${title}, ${index + 1}/${scenes.length}`, shows },
  }));
}
