import type { FilmScene } from './film.ts';

/** Of a label, in its own size; the same as on the provider's pages. */
const LINE_HEIGHT = 1.1;
/** From the middle of a line down to its base. */
const BASE = 0.35;

function make(parent: Element, name: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.textContent = text;
  return parent.appendChild(element);
}

/**
 * Draws a scene, finished, as it is when nothing moves. Elements are made one by one and never parsed, so
 * neither a host's policy nor a hostile text has anything to say in it. The paths come first, in the order
 * of the layers.
 *
 * @param height the largest of all scenes': each is drawn in the middle of a sheet of that size, so that
 *   nothing jumps from one to the next
 */
export function drawScene(
  parent: Element,
  { heading, shows, layers, labels, ...scene }: FilmScene,
  height: number,
): Element {
  const svg = make(parent, 'svg', { viewBox: `0 ${(scene.height - height) / 2} 720 ${height}`, role: 'img' });
  make(svg, 'title', {}, heading);
  make(svg, 'desc', {}, shows);
  for (const { ink, d } of layers) make(svg, 'path', { class: ink, d });
  for (const { x, y, align, lines } of labels)
    lines.forEach((text, line) => {
      const dy = BASE + (line - (lines.length - 1) / 2) * LINE_HEIGHT;
      make(svg, 'text', { x, y, dy: `${dy}em`, 'text-anchor': align }, text);
    });
  return svg;
}
