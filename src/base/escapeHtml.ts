/** Text as it may stand in HTML, in double-quoted attributes too. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export type Attributes = readonly (readonly [name: string, value: string])[];

/** Attributes with a space before each; one without a value stands alone. */
export const joinAttributes = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');
