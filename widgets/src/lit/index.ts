/** Stands in for the package `lit` in built files; see README.md beside it. */
export { html, nothing, svg } from 'lit-html';
export { css } from './css.ts';
export { LitElement } from './litElement.ts';
