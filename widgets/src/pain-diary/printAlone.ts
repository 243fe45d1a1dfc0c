const MARK = 'data-pain-print';

const RULES = `@media print{[${MARK}]>:not([${MARK}]),:host>:not([${MARK}]){display:none!important}[${MARK}]{position:static!important;block-size:auto!important;inline-size:auto!important;overflow:visible!important}}`;

/**
 * Opens the print dialog for one element without the page around it. The way from the element up to
 * the document, through slots and shadow roots, is marked, and a sheet adopted for the time of
 * printing hides what stands beside it: no inline style (a host's policy blocks it), no frame (phones
 * print the page around it), and nothing left behind afterwards.
 */
export const printAlone = (element: Element): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const mark = (on: boolean) => {
    for (let node: Node | null | undefined = element; node;) {
      if (node instanceof Element) node.toggleAttribute(MARK, on);
      else {
        const root = node as ShadowRoot;
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet).concat(on ? sheet : []);
      }
      node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
    }
  };
  mark(true);
  // Phones return from print() at once and print later.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
};
