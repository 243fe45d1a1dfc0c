const reported = new Set<string>();

/**
 * Tells the console, once per tag and message, that a widget could not do something.
 *
 * Why once, and why never a throw: a widget is a guest. An error that reached the host page could
 * stop the host's own scripts, and one line per render would bury the host's own messages.
 *
 * @param tag The element's tag name, so that the host's developer knows where to look.
 * @param problem What went wrong: an Error or a sentence.
 */
export function reportOnce(tag: string, problem: unknown): void {
  try {
    const key = tag + problem;
    if (reported.has(key)) return;
    reported.add(key);
    console.error(`<${tag}>`, problem);
  } catch {
    // A hostile console or an object without toString must not turn a report into a throw.
  }
}
