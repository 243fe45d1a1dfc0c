/**
 * The layer “labels” of a drawing. A label is a text, whose words are a key of figures.yaml, or a group of such a text and one line, which
 * ends at what the text names. The build sets the words, breaks them, and draws the line from where they then stand.
 */
import type { Label, Point } from './drawing.ts';
import { labelSize } from './layLabels.ts';
import type { SvgElement, SvgFault } from './readSvg.ts';
import { endsOf, joinTransforms, pathOf, pointOf } from './shapePath.ts';

/** A file places a text by the line it stands on; we place it by its middle. */
const MIDDLE = Math.round(0.35 * labelSize);
const KEY = /^[a-z]+(-[a-z]+)*$/;
const aligns: Readonly<Record<string, Label['align']>> = { start: 'start', middle: 'middle', end: 'end' };

const wholeText = ({ text, children }: SvgElement): string => [text, ...children.map(wholeText)].join('').trim();

/** Drawing programs write it as an attribute or into `style`, of the text or of the line of it. */
function alignOf(elements: readonly SvgElement[]): Label['align'] {
  const said = elements.map(
    ({ attributes: { style = '', 'text-anchor': anchor } }) => /text-anchor\s*:\s*(\w+)/.exec(style)?.[1] ?? anchor,
  );
  return aligns[said.findLast((value) => value !== undefined) ?? 'start'] ?? 'start';
}

function readLabel(text: SvgElement, line: SvgElement | undefined, transform: string, around: SvgElement[]): Label {
  const word = wholeText(text);
  if (!KEY.test(word)) throw new Error(`“${word}” is not the key of a word, in lower case with hyphens.`);
  const [inner = text] = text.children;
  const { x = inner.attributes['x'], y = inner.attributes['y'] } = text.attributes;
  const [left, base] = pointOf(x, y, joinTransforms(transform, text));
  const middle: Point = [Math.round(left), Math.round(base) - MIDDLE];
  const label: Label = { word, text: middle, align: alignOf([...around, text, ...text.children]), line: text.line };
  if (!line) return label;
  const away = ([px, py]: Point): number => Math.hypot(px - middle[0], py - middle[1]);
  const [from, to] = endsOf(pathOf(line, joinTransforms(transform, line)));
  const [x2, y2] = away(to) < away(from) ? from : to;
  return { ...label, to: [Math.round(x2), Math.round(y2)] };
}

/** @param accept leaves out what is no drawing, and tells its faults. */
export function readLabels(
  layer: SvgElement,
  accept: (elements: readonly SvgElement[]) => SvgElement[],
): { labels: Label[]; faults: SvgFault[] } {
  const labels: Label[] = [];
  const faults: SvgFault[] = [];
  const outer = joinTransforms('', layer);
  for (const element of accept(layer.children)) {
    const parts = element.name === 'g' ? accept(element.children) : [element];
    const texts = parts.filter(({ name }) => name === 'text');
    const lines = parts.filter(({ name }) => name === 'path' || name === 'line' || name === 'polyline');
    const [text] = texts;
    try {
      if (!text || texts.length > 1 || lines.length > 1 || texts.length + lines.length < parts.length)
        throw new Error('A label is one text, or a group of one text and one line.');
      const grouped = element.name === 'g';
      accept(text.children);
      labels.push(
        readLabel(
          text,
          lines[0],
          grouped ? joinTransforms(outer, element) : outer,
          grouped ? [layer, element] : [layer],
        ),
      );
    } catch (error) {
      faults.push({
        line: text?.line ?? element.line,
        problem: (error as Error).message,
        cure: 'Write a key of “labels” in content/<lang>/figures.yaml as its text; group it with its line.',
      });
    }
  }
  return { labels, faults };
}
