/** Shows the values step and loads its script when the reader opens it. */
export function revealValues(root: Document): void {
  for (const box of root.querySelectorAll<HTMLDetailsElement>('details.values')) {
    box.inert = false;
    box.addEventListener('toggle', () => void import('./client.ts').then(({ startValues }) => startValues(box)), {
      once: true,
    });
  }
}
