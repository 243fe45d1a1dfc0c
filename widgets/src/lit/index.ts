/** Stands in for the package `lit` in built files; see README.md beside it. */
export { css } from './css.ts';
export { LitElement } from './litElement.ts';
export { html, nothing, svg } from './templates.ts';
