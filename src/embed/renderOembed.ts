/** One oEmbed answer (oembed.com, version 1.0, type rich). */
import { escapeHtml } from '../base/escapeHtml.ts';
import { frameHeight, type WidgetName } from '../base/listWidgets.ts';

/** WordPress makes the frame this wide at most, and asks for its height itself. */
const WIDTH = 600;
const A_DAY = 86400;
export interface Embedded {
  siteName: string;
  base: string;
  title: string;
  /** Address of the frame page. */
  frame: string;
  /** Address of the full page. */
  page: string;
  widget: WidgetName;
  options: Readonly<Record<string, string>>;
}

export function renderOembed({ siteName, base, title, frame, page, widget, options }: Embedded) {
  const height = frameHeight(widget, options);
  const name = `${title} – ${siteName}`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: base,
    title: name,
    width: WIDTH,
    height,
    cache_age: A_DAY,
    html: `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(name)}</a></blockquote><iframe src="${escapeHtml(frame)}" width="${WIDTH}" height="${height}" frameborder="0" title="${escapeHtml(name)}"></iframe>`,
  };
}
