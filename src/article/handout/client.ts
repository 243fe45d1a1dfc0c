/** Shows the print buttons. The kind of print-out is an attribute that the print sheet reads. */
export function startPrintButtons(root: Document): void {
  for (const buttons of root.querySelectorAll<HTMLElement>('.print-buttons')) {
    buttons.inert = false;
    buttons.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) printAs(event.target.value);
    });
  }
}

/** @param kind `large`, `decision`, or empty for the hand-out. */
export function printAs(kind: string): void {
  const page = document.documentElement;
  if (kind) page.dataset['print'] = kind;
  addEventListener('afterprint', () => delete page.dataset['print'], { once: true });
  print();
}
