/** The zip for those who host the widgets themselves: scripts, data, licence, instructions and checksums. The same files give the same bytes. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Files } from './manifest.ts';

/** A fixed day in every zip, because its own would make each build differ. fflate reads it as local time, so it is given as such. */
const DAY = new Date(2020, 0, 1);

export function zipWidgets(files: Files): Uint8Array {
  const names = [...files.keys()].sort();
  const sums = names.map((name) => `${hash(files.get(name) ?? new Uint8Array())}  ${name}\n`).join('');
  const entries = names.map((name) => [`pain-widgets/${name}`, files.get(name) ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries([...entries, ['pain-widgets/SHA256SUMS', strToU8(sums)] as const]), {
    level: 9,
    mtime: DAY,
    os: 3,
  });
}

export const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
