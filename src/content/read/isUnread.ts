/** What follows from a file that could not be read is not reported: the file's own problem is the true one. */
import type { Library } from './library.ts';

/** @param name of a file, as its folder and its name without the ending: `treatments/discography`. */
export function isUnread({ unread }: Pick<Library, 'unread'>, name: string): boolean {
  return unread.has(name) || [...unread].some((path) => path.endsWith(`/${name}`));
}

/** True when all data that pages share were read: findings, harms, advice, signs, duties, references. What pages say can be held against them. */
export const areDataRead = ({ unread }: Pick<Library, 'unread'>): boolean =>
  [...unread].every((path) => /\/(?:treatments|conditions|medicines|guides|films|notices|glossary)\//.test(path));

/** The name under which a text is noted of which a part was refused. @param file with its ending. */
export const textOf = (file: string): string => `${file.replace(/\.mdx$/, '')}#text`;
