/** What follows from a file that could not be read is not reported: the file's own problem is the true one. */
import type { Library } from '../../content/read/library.ts';

/** @param name of a file, as its folder and its name without the ending: `treatments/discography`. */
export function isUnread({ unread }: Pick<Library, 'unread'>, name: string): boolean {
  return unread.has(name) || [...unread].some((path) => path.endsWith(`/${name}`));
}
