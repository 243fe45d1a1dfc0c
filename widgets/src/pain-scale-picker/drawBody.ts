import { svg, type TemplateResult } from 'lit';
import { siteOf } from './sites.ts';

/**
 * Our own outline of a body, front and back, drawn for this project (scales.json, body-map-own).
 * One half is drawn; the other is its mirror. `x` = 0 is the middle of the body.
 * Name, path, and on which view: `f` front, `b` back, nothing for both.
 */
const SHAPES: readonly (readonly [site: string, path: string, view?: 'f' | 'b'])[] = [
  ['head', 'M0 2c9 0 13 6 13 14s-5 16-13 16'],
  ['neck', 'M0 31h7v8l4 3H0'],
  ['chest', 'M0 42h11l10 3v31H0', 'f'],
  ['belly', 'M0 76h21l-1 18v14H0', 'f'],
  ['upper-back', 'M0 42h11l10 3v31H0', 'b'],
  ['lower-back', 'M0 76h21l-1 18v14H0', 'b'],
  ['shoulder', 'M21 45c9 1 13 7 13 15H21'],
  ['arm', 'M22 60h12l6 60-9 1'],
  ['hand', 'M31 121l9-1c4 6 4 16 0 20-7 1-9-9-9-19'],
  ['hip', 'M0 108h20c4 6 5 12 5 18H0'],
  ['thigh', 'M2 126h23l-3 38H8'],
  ['knee', 'M8 164h14v14H8'],
  ['lower-leg', 'M8 178h14l-3 38h-9'],
  ['foot', 'M10 216h9c4 5 8 8 8 11H10'],
];

/**
 * Both views as SVG. It is for pointers and for the eye only: the list of check boxes beside it is the
 * equal way for everyone (@wcag-22-target-size-minimum), so the drawing is hidden from screen readers.
 *
 * @param isChosen Whether a site such as `knee-left` is chosen.
 */
export function drawBody(isChosen: (site: string) => boolean): readonly TemplateResult[] {
  return (['f', 'b'] as const).map(
    (view) => svg`<svg viewBox="-46 0 92 230" aria-hidden="true">${['left', 'right'].map(
      (side) =>
        // Seen from the front, the person's left is at the viewer's right.
        svg`<g class=${(side === 'left') === (view === 'f') ? '' : 'mirror'}>${SHAPES.filter(
          (shape) => (shape[2] ?? view) === view,
        ).map(([name, path]) => {
          const site = siteOf(name, side);
          return svg`<path d=${path} data-site=${site} class=${isChosen(site) ? 'on' : ''}></path>`;
        })}</g>`,
    )}</svg>`,
  );
}
