/** Where shared advice stands in full: pages show its first lines and link there. */
import { slugOf, type Library } from '../read/library.ts';
import { pagePath } from '../../base/paths.ts';

/** Links to the guides, each once, in reading order. Advice that has no more to say needs none. */
export function adviceInFull(library: Library, ids: readonly string[]): { href: string; title: string }[] {
  const wanted = new Set(
    ids
      .map((id) => library.advice.get(id)?.data)
      .flatMap((advice) => (advice && advice.details.length > 0 ? [advice.guide] : [])),
  );
  return library.guides
    .filter((guide) => wanted.has(slugOf(guide)))
    .map((guide) => ({ href: pagePath(library.lang, 'guides', slugOf(guide)), title: guide.data.title }));
}
