/** Each figure and each step as a picture, for programs that take no SVG. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { drawFigurePng } from '../../drawings/drawFigurePng.ts';
import { composeFile, figureFiles, rights, type FigureFile } from '../../drawings/listFigureFiles.ts';

export const getStaticPaths = figureFiles;

export const GET: APIRoute<FigureFile> = async ({ props }) => {
  const { composition, height, words } = composeFile(props);
  return new Response(new Uint8Array(await drawFigurePng(composition, height, { ...words, rights }, site.colors)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
