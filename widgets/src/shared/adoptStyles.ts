const sheets = new Map<string, CSSStyleSheet>();

/** Gives a widget the style sheet of a part, once, after its own. Adopted sheets need no permission of a host's policy. */
export const adoptStyles = (root: ShadowRoot, css: string): void => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) {
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
