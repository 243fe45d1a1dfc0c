/** What may not be in the SVG file of a drawing: whatever runs, loads, hides, or cannot be drawn with the site's inks. */
import type { SvgElement, SvgFault } from './readSvg.ts';
import { shapeNames } from './shapePath.ts';

const drawn = new Set<string>(['g', 'text', 'tspan', ...shapeNames]);
/** What drawing programs keep for themselves; it is never published. An empty `defs` is one of them. */
const passed = new Set(['title', 'desc', 'metadata', 'defs']);
const OWN = /^(sodipodi|inkscape):/;

const STYLES =
  'Remove it: colours come from the class of each layer. In Illustrator, export with presentation attributes.';
const cures: Readonly<Record<string, string>> = {
  script: 'Remove it: a drawing runs nothing.',
  style: STYLES,
  image: 'Draw it with lines: a drawing has no photographs, and loads nothing.',
  use: 'Make the copy a shape of its own. In Inkscape: Edit › Clone › Unlink Clone.',
  a: 'Remove the link, and keep what is in it.',
};

/** Of an element and all in it. */
function findPrograms(element: SvgElement): SvgElement[] {
  return [...(element.name === 'script' ? [element] : []), ...element.children.flatMap(findPrograms)];
}

function refuseAttribute(name: string, value: string): [problem: string, cure: string] | undefined {
  if (/^on/i.test(name)) return [`“${name}” runs a program.`, 'Remove this attribute: a drawing runs nothing.'];
  if (/(^|:)href$/i.test(name))
    return [`“${name}” points at “${value.slice(0, 60)}”.`, 'Remove it: a drawing loads nothing and leads nowhere.'];
  if (/url\s*\(|@import|javascript:/i.test(value))
    return [
      `“${name}” is “${value.slice(0, 60)}”.`,
      'Remove it: a drawing has no gradients, patterns, filters, masks or files of others.',
    ];
  const hides =
    (name === 'display' && value === 'none') ||
    (name === 'visibility' && value !== 'visible') ||
    (name === 'style' && /(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/.test(value));
  return hides ? ['This is hidden.', 'Show it, or delete it: what is in the file is drawn.'] : undefined;
}

/** @returns `pass` for what is left out without a word. */
export function refuseElement(element: SvgElement): { pass: boolean; faults: SvgFault[] } {
  const { name, children } = element;
  if (passed.has(name) || OWN.test(name)) {
    const inside = name === 'defs' ? children.filter((child) => !OWN.test(child.name)) : findPrograms(element);
    return { pass: true, faults: inside.map((child) => refusal(child)) };
  }
  if (!drawn.has(name)) return { pass: false, faults: [refusal(element)] };
  return { pass: false, faults: refuseAttributes(element) };
}

export const refuseAttributes = ({ attributes, line }: SvgElement): SvgFault[] =>
  Object.entries(attributes).flatMap(([key, value]) => {
    const [problem, cure] = refuseAttribute(key, value) ?? [];
    return problem !== undefined && cure !== undefined ? [{ line, problem, cure }] : [];
  });

const refusal = ({ name, line }: SvgElement): SvgFault => ({
  line,
  problem: `“${name}” has no place in a drawing.`,
  cure: cures[name] ?? 'Remove it, or draw it with lines. In Inkscape: Path › Object to Path.',
});
