/** A film as `<treatment-explainer layout="film">` reads it: its account's words and sources, and drawings that say how they move. */
import { site } from 'virtual:pain-reference/site';
import { isoDay } from '../../base/dates.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import { buildFilmAccount } from '../../content/account/buildAccount.ts';
import type { Library, Page } from '../../content/read/library.ts';
import { readFilm } from '../../content/read/readFilm.ts';
import type { Layer } from '../../drawings/composeFigure.ts';
import { composeFilm } from '../../drawings/composeFor.ts';
import { rights } from '../../drawings/listFigureFiles.ts';
import { filmData, type FilmData } from '../../content/schema/filmData.ts';
import { nameSource } from './nameSource.ts';
import { secondsToSay } from './runningTime.ts';

/** @param page that the film belongs to. @throws ZodError when the content does not fit the published format. */
export function writeFilm(library: Library, page: Page): FilmData {
  const { lang, kind, slug, facts } = page;
  const { film, sources, numberOf } = buildFilmAccount(library, page);
  const drawn = composeFilm(slug, lang, true);
  return filmData.parse({
    lang,
    slug,
    title: readFilm(slug, lang).title,
    url: fullAddress(pagePath(lang, kind, slug)),
    publisher: site.publisher,
    updated: isoDay(facts.updated),
    review: facts.review
      ? {
          reviewer: facts.review.reviewer,
          credentials: facts.review.credentials,
          reviewed: isoDay(facts.review.reviewed),
        }
      : null,
    rights,
    scenes: film.map(({ heading, text, shows, refs, drawing }, index) => {
      const scene = drawn[drawing - 1];
      if (!scene) throw new Error(`The film “${slug}” tells ${drawing} scenes, and ${drawn.length} are drawn.`);
      const { layers, labels } = scene.composition;
      // What is drawn already stays: it does not come a second time.
      const isNew = film[index - 1]?.drawing !== drawing;
      return {
        heading,
        says: text,
        shows,
        seconds: secondsToSay(text),
        height: scene.height,
        layers: layers.map((layer) => writeLayer(layer, isNew)),
        labels: labels.map(({ lines, ...label }) => ({ ...label, lines: [...lines] })),
        sources: refs.map(numberOf),
      };
    }),
    sources: sources.map((id) => nameSource(library, id)),
  });
}

const writeLayer = ({ ink, d, move }: Layer, moves: boolean): FilmData['scenes'][number]['layers'][number] => ({
  ink,
  d,
  ...(moves && move && { motion: move.kind }),
  ...(moves && move?.kind === 'enter' && { from: [Math.round(move.from[0]), Math.round(move.from[1])] }),
});
