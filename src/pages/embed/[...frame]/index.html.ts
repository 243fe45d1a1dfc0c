/** The frame pages. Not an Astro page: that would bring the site's style sheet along. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { framePaths, type Frame } from '../../../embed/listFrames.ts';
import { renderFramePage } from '../../../embed/renderFramePage.ts';
import { filePath, fullAddress } from '../../../base/paths.ts';
import { respondText } from '../../../base/respond.ts';

export const getStaticPaths = framePaths;
export const GET: APIRoute<Frame> = ({ props }) =>
  respondText(
    renderFramePage(props, { name: site.name, base: fullAddress(filePath('/')), folder: filePath('/') }),
    'text/html',
  );
