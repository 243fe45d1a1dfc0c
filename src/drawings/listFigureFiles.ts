/** Which figure files exist: /illustrations/<slug>.svg, its steps as <slug>-<n>.svg; in other languages than English under /illustrations/<lang>/. */
import { site } from 'virtual:pain-reference/site';
import { languages } from '../base/languagePaths.ts';
import { languageFolder } from '../base/languageFolder.ts';
import { filePath } from '../base/paths.ts';
import { figuresIn, filmsIn } from '../content/read/drawingFiles.ts';
import { composeFor, composeFilm, type WordedFigure } from './composeFor.ts';
import { findFilm } from './findDrawings.ts';

export interface FigureFile extends Record<string, unknown> {
  slug: string;
  lang: string;
  /** Counted from 1; left out for the page's own figure. */
  step?: number;
}

const nameOf = ({ slug, lang, step }: FigureFile): string =>
  `${languageFolder(lang)}${slug}${step === undefined ? '' : `-${step}`}`;
export const figurePath = (file: FigureFile, kind: 'svg' | 'png'): string =>
  filePath(`/illustrations/${nameOf(file)}.${kind}`);
/** Who made the figures and what may be done with them, as the licence asks to be told. */
export const rights = `© ${site.publisher}, ${site.url}. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/`;

export const figureFiles = (): { params: { name: string }; props: FigureFile }[] =>
  languages
    .flatMap((lang) => [
      ...figuresIn(lang).map((slug): FigureFile => ({ slug, lang })),
      ...filmsIn(lang).flatMap((slug) => findFilm(slug).map((_, index) => ({ slug, lang, step: index + 1 }))),
    ])
    .map((file) => ({ params: { name: nameOf(file) }, props: file }));

/** @throws if there is no such figure or step. */
export function composeFile({ slug, lang, step }: FigureFile): WordedFigure {
  const figure = step === undefined ? composeFor(slug, lang) : composeFilm(slug, lang)[step - 1];
  if (!figure) throw new Error(`${slug} has no ${step === undefined ? 'figure' : `step ${step}`}.`);
  return figure;
}
