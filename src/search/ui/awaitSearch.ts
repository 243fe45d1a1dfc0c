/** Waits for a sign that the reader wants to search; nothing of the search loads before it. */
export function awaitSearch(root: Document): void {
  const load = () => import('./dialog.ts');
  const open = (event: Event, opener: HTMLAnchorElement | null): void => {
    event.preventDefault();
    opener?.setAttribute('aria-busy', 'true');
    load()
      .then(({ openDialog }) => openDialog())
      .catch(() => opener && location.assign(opener.href))
      .finally(() => opener?.removeAttribute('aria-busy'));
  };
  const openerOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest('[data-search-open]') : null;
  root.addEventListener('click', (event) => {
    const opener = openerOf(event);
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event, opener);
  });
  root.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k')
      open(event, root.querySelector('[data-search-open]'));
  });
  // Pointing at the button or tabbing to it is intent enough: the files travel while the reader presses it.
  for (const sign of ['pointerover', 'focusin'])
    root.addEventListener(
      sign,
      (event) =>
        openerOf(event) &&
        void load().then(
          ({ warmDialog }) => warmDialog(),
          () => undefined,
        ),
      { passive: true },
    );
}
