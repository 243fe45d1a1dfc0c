/** The paragraphs under a page’s first heading, “What it is”, as plain text with their sources, for readers that show no HTML. */
import { findTags, splitIds } from '../../content/read/markup.ts';

export function readAbout(body: string): { text: string; refs: string[] }[] {
  const [, section = ''] = body.split(/^## .*$/m);
  return section
    .split(/\n{2,}/)
    .map((paragraph) => ({
      text: toPlainText(paragraph),
      refs: findTags(paragraph).flatMap(({ attributes }) => splitIds(attributes['refs'])),
    }))
    .filter(({ text }) => text.length > 0);
}

/** Markdown with our tags → plain text. List markers go, since every item ends with a full stop. */
function toPlainText(markup: string): string {
  return markup
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
