/** Each figure as a picture, for programs that take no SVG. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { composeFor } from '../../illustrations/composeFor.ts';
import { drawFigurePng } from '../../illustrations/drawFigurePng.ts';
import { figureFiles, type FigureFile } from '../../illustrations/listFigureFiles.ts';

export const getStaticPaths = figureFiles;

export const GET: APIRoute<FigureFile> = async ({ props: { slug, lang, rights } }) => {
  const { composition, height, words } = composeFor(slug, lang);
  return new Response(new Uint8Array(await drawFigurePng(composition, height, { ...words, rights }, site.colors)), { headers: { 'Content-Type': 'image/png' } });
};
