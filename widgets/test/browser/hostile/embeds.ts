import { SLUG } from '../../../src/treatment-explainer/testPages.ts';

/** The columns of the table of hostile pages: each widget as an embedder writes it, with a fallback. */
export const EMBEDS = {
  'pain-scale-picker': `<form><pain-scale-picker name="pain" location><p class="fallback">Call us</p></pain-scale-picker></form>`,
  'treatment-explainer': `<treatment-explainer treatment="${SLUG}"><p class="fallback"><a href="/full">The full page</a></p></treatment-explainer>`,
  'pain-diary': `<pain-diary><p class="fallback">Print a diary</p></pain-diary>`,
} as const;

export type WidgetName = keyof typeof EMBEDS;
export const WIDGETS = Object.keys(EMBEDS) as WidgetName[];
export const ALL_EMBEDS = Object.values(EMBEDS).join('\n');
