import type { html } from 'lit';
import type { heading } from '../view.ts';
import type { scenes } from './scenes.ts';
import type { FilmStrings } from './strings.ts';

/** What the part is given of its explainer. No name here may begin with `_`: see ARCHITECTURE.md, Parts. */
export interface FilmTools {
  /** Lit's own: a template must be made by the Lit that draws it. */
  readonly html: typeof html;
  readonly heading: typeof heading;
  readonly element: HTMLElement & { readonly updateComplete: Promise<unknown> };
  /** Draws the explainer anew, soon. */
  readonly update: () => void;
  readonly scenes: typeof scenes;
  /** Loads Spanish. */
  readonly es: () => Promise<{ default: FilmStrings }>;
}
