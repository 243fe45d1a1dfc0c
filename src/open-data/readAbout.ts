/** The paragraphs under “What it is” as plain text with their sources, for readers that show no HTML. */
import { findTags, splitIds, treatmentHeadings } from '../checks/markup.ts';

const [{ text: FIRST_HEADING }] = treatmentHeadings;

export function readAbout(body: string): { text: string; refs: string[] }[] {
  const section = body.split(/^## +/m).find((part) => part.startsWith(FIRST_HEADING)) ?? '';
  return section
    .slice(FIRST_HEADING.length)
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
