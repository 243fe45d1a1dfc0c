/** Opens a marked word's definition in place. Without this script the word is a link to the glossary. */
export function openDefinitions(root: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null;
    const definition = link && root.getElementById(link.dataset['term'] ?? '');
    if (!link || !definition || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    place(definition, link);
    // `source` puts the popover after the link in the focus order and returns the focus there (HTML, popover focus rules).
    definition.showPopover({ source: link });
    definition.focus({ preventScroll: true });
  });
}

/** Keeps the definition near its word and inside the window. */
function place(definition: HTMLElement, link: HTMLElement): void {
  const { bottom, left } = link.getBoundingClientRect();
  definition.style.setProperty('--at-block', `${bottom + scrollY}px`);
  definition.style.setProperty('--at-inline', `${Math.max(left, 0)}px`);
}
