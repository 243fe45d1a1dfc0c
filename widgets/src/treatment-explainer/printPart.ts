/**
 * Prints a part of the widget alone, not the host's page around it, from a frame of our own that is
 * gone afterwards. Nothing of the host's page is touched, and no style element or attribute is needed,
 * so it works under any Content-Security-Policy. Where a sandbox forbids printing nothing happens.
 *
 * @param root of the widget; its style sheets apply on paper too
 * @param selector what is printed, within an empty copy of the widget's frame
 */
export function printPart(root: ShadowRoot, selector: string): void {
  const frame = root.querySelector('.root')!;
  const part = frame.querySelector(selector)!;
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const window = document.createElement('iframe');
  // Not `display: none`: Firefox prints nothing of such a frame. Through the CSSOM, which no policy forbids.
  window.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0';
  window.inert = true;
  // Firefox replaces the first empty document of a frame; what is put in before `load` would be lost.
  window.onload = () => {
    const view = window.contentWindow as Window & typeof globalThis;
    const page = view.document;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules.join(''));
    page.adoptedStyleSheets = [sheet];
    page.title = frame.querySelector('[part=title]')?.textContent.trim() ?? '';
    const copy = frame.cloneNode() as Element;
    copy.append(part.cloneNode(true));
    page.body.append(copy);
    view.onafterprint = () => window.remove();
    view.print();
  };
  frame.after(window);
}
