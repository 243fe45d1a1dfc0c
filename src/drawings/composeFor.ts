/** A slug's drawing, or the scenes of its film, with the words of a language. */
import { filmFile, hasFilm } from '../content/read/drawingFiles.ts';
import { readFigureWords, wordFinder } from '../content/read/readFigureWords.ts';
import { filmWordsFile } from '../content/read/films.ts';
import { readFilm } from '../content/read/readFilm.ts';
import type { Film } from '../content/schema/film.ts';
import { composeScene, type Composition } from './composeFigure.ts';
import type { Drawing } from './drawing.ts';
import { findFigure, findFilm } from './findDrawings.ts';
import { movesOf, type MoveOf } from './motion.ts';

export interface WordedFigure {
  composition: Composition;
  height: number;
  words: { title: string; shows: string };
}
export type FilmScene = WordedFigure & Pick<Film['scenes'][number], 'heading' | 'says' | 'sources'>;

function compose(drawing: Drawing, lang: string, moveOf?: MoveOf): Omit<WordedFigure, 'words'> {
  return {
    composition: composeScene(drawing, wordFinder(readFigureWords(lang), lang), moveOf),
    height: drawing.height,
  };
}

/** @returns nothing where the drawing or its words are not there. @throws if either is not right. */
export function composeFor(slug: string, lang: string): (WordedFigure & { words: { caption: string } }) | undefined {
  const words = readFigureWords(lang).figures[slug];
  const drawing = words && findFigure(slug);
  return drawing && { ...compose(drawing, lang), words };
}

/**
 * All scenes of a film in order; none if they are not drawn, or not told in this language.
 *
 * @param moving true for the film itself, whose layers say how they move; else pictures of its scenes, in as few layers as they allow.
 * @throws if drawings and words are not equally many.
 */
export function composeFilm(slug: string, lang: string, moving = false): FilmScene[] {
  if (!hasFilm(slug, lang)) return [];
  const drawn = findFilm(slug);
  const { title, scenes } = readFilm(slug, lang);
  if (scenes.length !== drawn.length)
    throw new Error(
      `${filmWordsFile(slug, lang)} tells ${scenes.length} scenes, and ${filmFile(slug)} draws ${drawn.length}. Add or drop one.`,
    );
  return drawn.map((scene, index) => {
    const { heading = '', says = '', shows = '', sources = [] } = scenes[index] ?? {};
    return {
      ...compose(scene.drawing, lang, moving ? movesOf(scene, drawn[index - 1]?.drawing.shapes) : undefined),
      heading,
      says,
      sources,
      words: { title: `${title}, ${index + 1}/${scenes.length}`, shows },
    };
  });
}
