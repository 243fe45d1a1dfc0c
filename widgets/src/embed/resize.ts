/**
 * For pages that show our frames: gives each frame the height that it asks for.
 *
 * A message counts only when its source is the window of a frame on this page, its origin and that
 * frame's are the ones this script came from, and its shape is ours. Everything else is somebody else's
 * and is left alone: one frame can never resize another (giscus), and `null` harms nobody (Typeform).
 * Works for frames inserted or moved later, since they are looked up when a message comes.
 */
const MOST = 20000;
// Optimiser plug-ins run scripts in a way that leaves this null; then the path alone must tell our frames.
const ownUrl = (document.currentScript as HTMLScriptElement | null)?.src;

const originOf = (frame: HTMLIFrameElement): string | undefined => {
  const { origin, pathname } = new URL(frame.src, document.baseURI);
  return /\/embed\/(pain|treatment)-/.test(pathname) && (!ownUrl || new URL(ownUrl).origin === origin)
    ? origin
    : undefined;
};

addEventListener('message', ({ source, origin, data }) => {
  try {
    const height = data && data.type === 'pain-reference:height' && data.height;
    if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (!source || frame.contentWindow !== source) continue;
      const expected = originOf(frame);
      // A sandboxed frame without allow-same-origin says `null`; who it is, its window has told.
      if (expected && (origin === expected || origin === 'null')) frame.style.height = `${height}px`;
    }
  } catch {
    // Not ours.
  }
});

// Frames that were ready before this script came have spoken already: ask again.
for (const frame of document.querySelectorAll('iframe')) {
  try {
    if (originOf(frame)) frame.contentWindow?.postMessage({ type: 'pain-reference:ask' }, '*');
  } catch {
    // An address that is none is not ours either.
  }
}
