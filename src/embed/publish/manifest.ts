/** What a version consists of: every file with its size and the hash that a page may pin it by (Subresource Integrity). */
import { createHash } from 'node:crypto';

/** Files by path, e.g. `strings/pain-diary.es.js`. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Manifest {
  version: string;
  /** In order of their names. */
  files: { file: string; bytes: number; integrity: string }[];
}

/** Released versions and the hashes of their files: widgets/published.json. Empty until the first release. */
export type Published = Record<string, Manifest['files']>;

export const hashFile = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

export function describeFiles(files: Files): Manifest['files'] {
  return [...files]
    .map(([file, content]) => ({ file, bytes: content.byteLength, integrity: hashFile(content) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** One sentence for each file that is not what a manifest says; none when all are. */
export function findDifferences(expected: Manifest['files'], found: Manifest['files']): string[] {
  const names = new Set([...expected, ...found].map(({ file }) => file));
  return [...names].sort().flatMap((name) => {
    const [before, after] = [expected, found].map((files) => files.find(({ file }) => file === name));
    if (!before) return `${name} is new`;
    if (!after) return `${name} is missing`;
    return before.integrity === after.integrity ? [] : `${name} has changed (${before.bytes} → ${after.bytes} bytes)`;
  });
}

/**
 * A released version never changes: pages pin it by hash, and a changed byte would switch their widgets off.
 *
 * @param published Released versions and their files.
 * @throws with every changed file, when this version was released with other bytes.
 */
export function checkPublished(published: Published, { version, files }: Manifest): void {
  const released = published[version];
  if (!released) return;
  const differences = findDifferences(released, files);
  if (differences.length === 0) return;
  throw new Error(
    `Version ${version} of the widgets was released (widgets/published.json), but the built files differ:\n  ${differences.join('\n  ')}\nGive widgets/package.json and widgets/src/shared/version.ts a new version.`,
  );
}
