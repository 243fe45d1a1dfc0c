/** The page around us, as far as the browser tells; undefined where it does not. */
function findParentOrigin(): string | undefined {
  const [origin = ''] = location.ancestorOrigins ?? [];
  return /^https?:/.test(origin) ? origin : undefined;
}

/**
 * Tells the page around us how high we are, whenever that changes: in our own words for our resizer,
 * and in WordPress' (`{message: 'height', value, secret}`), whose secret comes in the address.
 * A height is no secret, so it may go to any origin when the browser does not name the parent's.
 */
export function talkToParent(box: HTMLElement): void {
  if (parent === window) return;
  const parentOrigin = findParentOrigin();
  const secret = /[#&?]secret=([a-z0-9]+)/i.exec(location.hash)?.[1];
  const post = (message: object): void => parent.postMessage(message, parentOrigin ?? '*');
  const tellHeight = (): void => {
    const height = Math.ceil(box.getBoundingClientRect().bottom + scrollY);
    post({ type: 'pain-reference:height', height });
    if (secret) post({ message: 'height', value: height, secret });
  };
  // At once: WordPress hides the frame until it hears of us, and browsers observe nothing in hidden frames.
  tellHeight();
  new ResizeObserver(tellHeight).observe(box);
  addEventListener('message', ({ source, origin, data }) => {
    try {
      if (source !== parent || (parentOrigin && origin !== parentOrigin)) return;
      if (data?.type === 'pain-reference:ask' || (secret && data?.message === 'ready' && data.secret === secret))
        tellHeight();
    } catch {
      // A message whose properties throw is not ours.
    }
  });
  // WordPress' sandbox lets no link open anything; it follows links to our own host when we ask it to.
  if (secret)
    addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || link.host !== location.host || link.pathname + link.search === location.pathname + location.search)
        return;
      event.preventDefault();
      post({ message: 'link', value: link.href, secret });
    });
}
