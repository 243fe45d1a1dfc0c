/** Each figure and each step as an SVG file, for the gallery and for anybody's own pages. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { composeFile, figureFiles, rights, type FigureFile } from '../../drawings/listFigureFiles.ts';
import { writeFile } from '../../drawings/writeFile.ts';

export const getStaticPaths = figureFiles;

export const GET: APIRoute<FigureFile> = ({ props }) => {
  const { composition, height, words } = composeFile(props);
  return new Response(writeFile(composition, height, { ...words, rights }, site.colors), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
