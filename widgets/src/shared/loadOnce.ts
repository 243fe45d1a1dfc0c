/**
 * Loads parts once, however many elements a page has; once more when they could not be had. A classic part
 * that came twice would run twice, and keep what it keeps twice.
 *
 * @param load rejects when a part cannot be had
 */
export function loadOnce<Parts>(load: () => Promise<Parts>): () => Promise<Parts> {
  let parts: Promise<Parts> | undefined;
  return () => {
    parts ??= load();
    parts.catch(() => (parts = undefined));
    return parts;
  };
}
