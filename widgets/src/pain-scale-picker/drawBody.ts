import { html, svg, type TemplateResult } from 'lit';
import { siteOf } from './sites.ts';
import type { PickerStrings } from './strings.en.ts';

/**
 * Our own outline of a body, drawn for this project on a coarse grid (scales.json, body-map-own): the path
 * of one half of each site, whose mirror is the other. `x` = 0 is the middle of the body. In the order of
 * `text.sites`; the trunk is at the front or at the back.
 */
const PATHS =
  '0 1q3 0 3 4t-3 4,0 9h2v2H0,0 11h6v8H0,0 19h6v8H0,6 11q4 0 4 5H6z,0 11h6v8H0,7 16h3l2 14-3 1z,0 19h6v8H0,9 31l3-1q2 5-1 6t-2-5z,0 27h6l1 5H0,1 32h6l-1 9H3z,3 41h3v4H3z,3 45h3v10H3z,3 55h3l2 3H2z'.split(
    ',',
  );
/** Sites that are not to be seen from the front, and from the back. */
const HIDDEN = [
  [5, 7],
  [2, 3],
];

/**
 * Both views as SVG. It is for pointers and for the eye only: the list of check boxes beside it is the
 * equal way for everyone (@wcag-22-target-size-minimum), so the drawing is hidden from screen readers.
 *
 * @param isChosen Whether a site such as `knee-left` is chosen.
 */
export function drawBody(isChosen: (site: string) => boolean, text: PickerStrings): TemplateResult[] {
  return HIDDEN.map(
    (notHere, view) =>
      html`<figure>
        <svg viewBox="-14 0 28 60" stroke-width=".4" aria-hidden="true">
          ${['left', 'right'].map((side, isRight) =>
            PATHS.map((path, index) => {
              const site = siteOf(index, side);
              // Seen from the front, the person's left is at the viewer's right.
              return notHere.includes(index)
                ? ''
                : svg`<path d=${`M${path}`} data-site=${site} transform=${`scale(${view === isRight ? 1 : -1} 1)`} class=${`${isChosen(site)}`} />`;
            }),
          )}
        </svg>
        <figcaption>${view ? text.back : text.front}</figcaption>
      </figure>`,
  );
}
