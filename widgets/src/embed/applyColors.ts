/** Colours that an embedder may give as attributes, where a CMS lets no style sheet in: `data-accent="#0b5c63"`. */
export const COLORS = ['accent', 'on-accent', 'surface', 'text'] as const;

/** Sets the colour tokens of an element from the `data-…` attributes of the tag that the embedder wrote. */
export function applyColors(element: HTMLElement, from: Element): void {
  for (const name of COLORS) {
    const color = from.getAttribute(`data-${name}`);
    // Through the CSSOM: a host's policy that forbids `style="…"` does not forbid this.
    if (color) element.style.setProperty(`--pain-color-${name}`, color);
  }
}
