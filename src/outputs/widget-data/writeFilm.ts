/** A film as `<treatment-explainer layout="film">` reads it: drawings that say how they move, words, and sources. */
import { site } from 'virtual:pain-reference/site';
import { composeFilm, type FilmScene } from '../../drawings/composeFor.ts';
import { rights } from '../../drawings/listFigureFiles.ts';
import { readFilm } from '../../content/read/readFilm.ts';
import type { Layer } from '../../drawings/composeFigure.ts';
import { isoDay } from '../../base/dates.ts';
import { slugOf } from '../../content/read/library.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import { filmData, type FilmData } from '../../content/schema/filmData.ts';
import type { FilmProps } from './filmPaths.ts';
import { nameSource } from './nameSource.ts';
import { secondsToSay } from './secondsToSay.ts';

/** @throws ZodError when the content does not fit the published format. */
export function writeFilm({ library, entry }: FilmProps): FilmData {
  const { lang } = library;
  const { updated, review } = entry.data;
  const slug = slugOf(entry);
  const scenes = composeFilm(slug, lang, true);
  const used = [...new Set(scenes.flatMap(({ sources }) => sources))];
  return filmData.parse({
    lang,
    slug,
    title: readFilm(slug, lang).title,
    url: fullAddress(pagePath(lang, entry.collection, slug)),
    publisher: site.publisher,
    updated: isoDay(updated),
    review: review
      ? { reviewer: review.reviewer, credentials: review.credentials, reviewed: isoDay(review.reviewed) }
      : null,
    rights,
    scenes: scenes.map((scene) => writeScene(scene, used)),
    sources: used.map((id) => nameSource(library, id)),
  });
}

function writeScene(
  { composition: { layers, labels }, height, heading, says, sources, words: { shows } }: FilmScene,
  used: readonly string[],
): FilmData['scenes'][number] {
  return {
    heading,
    says,
    shows,
    seconds: secondsToSay(says),
    height,
    layers: layers.map(writeLayer),
    labels: labels.map(({ lines, ...label }) => ({ ...label, lines: [...lines] })),
    sources: sources.map((id) => used.indexOf(id) + 1),
  };
}

const writeLayer = ({ ink, d, move }: Layer): FilmData['scenes'][number]['layers'][number] => ({
  ink,
  d,
  ...(move && { motion: move.kind }),
  ...(move?.kind === 'enter' && { from: [Math.round(move.from[0]), Math.round(move.from[1])] }),
});
