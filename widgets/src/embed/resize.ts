/**
 * For pages that show our frames: gives each frame the height that it asks for.
 *
 * A message counts only when its source is the window of a frame on this page, its origin that frame's
 * own, and its shape ours. Everything else is somebody else's and is left alone: the message of one
 * frame can never resize another (giscus), and `null` or a getter that throws harms nobody (Typeform).
 * Works for frames inserted or moved later, since they are looked up when a message comes.
 */
const MOST = 20000;

addEventListener('message', ({ source, origin, data }) => {
  try {
    const height = data && data.type === 'pain-reference:height' && data.height;
    if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (!source || frame.contentWindow !== source) continue;
      // A sandboxed frame without allow-same-origin says `null`; who it is, its window has told.
      if (origin === 'null' || origin === new URL(frame.src, document.baseURI).origin) frame.style.height = `${height}px`;
    }
  } catch {
    // Not ours.
  }
});

// Frames that were ready before this script came have spoken already: ask again.
for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage({ type: 'pain-reference:ask' }, '*');
