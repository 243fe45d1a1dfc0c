/**
 * A widget alone on a page, made to be framed by any site: no navigation, no font, classic scripts only, because a sandboxed
 * frame has no origin and may load no module. Options come in the address and are read by frame.js.
 */
import { framePolicy } from '../base/headers.ts';
import { fullPage } from './addresses.ts';
import { escapeHtml, joinAttributes } from '../base/escapeHtml.ts';
import { getFrameWords } from './frameWords.ts';
import type { Frame } from './listFrames.ts';
import { getWidget, type Widget } from '../base/listWidgets.ts';

export interface Publisher {
  name: string;
  /** The site's full address, and its path alone; both with a slash at the end. */
  base: string;
  folder: string;
}

export function renderFramePage({ choice, lang, title, path }: Frame, { name, base, folder }: Publisher): string {
  const { widget, treatment, options } = choice;
  const words = getFrameWords(lang);
  const explains = widget === 'treatment-explainer';
  const readMore = fullPage(base, choice);
  const link = `<a href="${escapeHtml(readMore)}" target="_blank" rel="noopener">${escapeHtml(words.open(name))}</a>`;
  const fallback = escapeHtml(words.fallback[widget]);
  const heading = escapeHtml(title);
  const attributes = joinAttributes([
    ['data-options', describeOptions(getWidget(widget))],
    ...Object.entries(options),
    ...(explains
      ? ([
          ['treatment', treatment],
          ['heading-level', '1'],
        ] as const)
      : []),
  ]);
  return `<!doctype html>
<html lang="${lang}" dir="${words.dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(framePolicy.join('; '))}">
    <title>${heading} – ${escapeHtml(name)}</title>
    <link rel="alternate" type="application/json+oembed" title="${heading}" href="${escapeHtml(`${base}${path}`)}oembed.json">
    <meta name="description" content="${fallback}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHtml(readMore)}">
    <link rel="icon" href="${folder}icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${folder}embed/frame.css">
  </head>
  <body>
    <main class="frame" aria-label="${heading}">
      ${
        explains
          ? `<${widget}${attributes}><h1>${heading}</h1><p>${fallback} ${link}</p></${widget}>`
          : `<h1 class="visually-hidden">${heading}</h1>
      <${widget}${attributes}><p>${fallback}</p></${widget}>
      <p class="source">${link}</p>`
      }
    </main>
    <script src="${folder}widgets/v1/frame.js"></script>
    <script src="${folder}widgets/v1/embed.js"></script>
  </body>
</html>
`;
}

/** What frame.js may take from the address. The scale stands in the path. */
const describeOptions = ({ options }: Widget): string =>
  options
    .filter(({ name }) => name !== 'scale')
    .map(({ name, values }) => `${name}:${values.join('|')}`)
    .join(' ');
