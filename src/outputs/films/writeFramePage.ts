/** The page whose pictures become the film: the player’s drawing above, its caption below in letters that read across a waiting room. */
import { renderTokens } from '../../content/site/tokens.ts';
import type { FilmData } from '../../content/schema/filmData.ts';
import type { Site } from '../../content/schema/site.ts';
import { closingLines } from './writeTranscript.ts';

/** Pixels of the films. */
export const PICTURE = { width: 1280, height: 720 } as const;
/** What the drawing may take of the picture; the caption has the rest. */
export const DRAWING = { width: 1240, height: 512, top: 18 } as const;
export const FONT_PATH = '/film-font.woff2';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `
@font-face { font-family: film; src: url('${FONT_PATH}') format('woff2'); font-weight: 200 800; }
html { color-scheme: light; --pain-font: film, sans-serif; }
body { margin: 0; inline-size: ${PICTURE.width}px; block-size: ${PICTURE.height}px; overflow: hidden; position: relative;
  font: 36px/1.25 film, sans-serif; color: var(--pain-color-text); background: var(--pain-color-surface); }
#stage { position: absolute; inset: ${DRAWING.top - 2}px 0 0; overflow: hidden; }
#words { position: absolute; inset: ${DRAWING.top + DRAWING.height + 2}px 0 0; padding: 10px 70px 0; text-align: center; text-wrap: balance;
  background: var(--pain-color-surface); }
#words b { display: block; margin-block-end: 4px; font-size: 28px; color: var(--pain-color-accent); }
#words p, #closing p { margin: 0; }
#closing { position: absolute; inset: 0; display: none; flex-direction: column; justify-content: center; gap: 18px; padding: 0 120px;
  background: var(--pain-color-surface); overflow-wrap: anywhere; }
#closing h1 { margin: 0 0 12px; font-size: 52px; line-height: 1.15; color: var(--pain-color-accent); }
#closing p { font-size: 30px; }
.closing #closing { display: flex; }`;

/** @param scripts addresses of the player. */
export function writeFramePage(film: FilmData, colors: Site['colors'], player: string): string {
  const lines = closingLines(film)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
  return `<!doctype html><html lang="${escapeHtml(film.lang)}"><head><meta charset="utf-8"><title>${escapeHtml(film.title)}</title>
<style>${renderTokens({ colors })}${style}</style><script src="${player}" async></script></head>
<body><div id="stage"><treatment-explainer treatment="${film.slug}" layout="film" lang="${escapeHtml(film.lang)}"></treatment-explainer></div>
<div id="words"><b></b><p></p></div><div id="closing"><h1>${escapeHtml(film.title)}</h1>${lines}</div></body></html>`;
}
