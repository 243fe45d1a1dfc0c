/**
 * oEmbed from a static file: WordPress and others find it by the link in the frame page's head. The blockquote comes first,
 * because WordPress shows it until the frame speaks: it is the fallback without script, and when we cannot be reached.
 */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { fullPage } from '../../../embed/addresses.ts';
import { framePaths, type Frame } from '../../../embed/listFrames.ts';
import { renderOembed } from '../../../embed/renderOembed.ts';
import { fullAddress, filePath } from '../../../base/paths.ts';
import { respondJson } from '../../../base/respond.ts';

export const getStaticPaths = framePaths;
export const GET: APIRoute<Frame> = ({ props: { choice, title, path } }) => {
  const base = fullAddress(filePath('/'));
  return respondJson(
    renderOembed({
      siteName: site.name,
      base,
      title,
      frame: base + path,
      page: fullPage(base, choice),
      widget: choice.widget,
      options: choice.options,
    }),
  );
};
