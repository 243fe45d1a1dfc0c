/** What the content was when its last change was written down: content/changes.lock.json. It makes a silent edit visible without asking git. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { listShown, type Shown } from './listShown.ts';
import type { Library } from '../../content/read/loadLibrary.ts';

export const LOCK = 'content/changes.lock.json';

export interface LockedEntry {
  /** How many entries `changes` had. */
  changes: number;
  /** The newest of them, as a hash: on the day of a change an editor may say more in the same entry. */
  newest: string;
  /** What the reader saw, as a hash. */
  content: string;
}
/** By file, like content/en/treatments/discography.mdx, or by part of one. */
export type ChangeLock = Record<string, LockedEntry>;

export function lockEntry({ words, body = '', log: { changes } }: Shown): LockedEntry {
  // Line breaks are the editor's business; words are the reader's.
  const text = JSON.stringify(sortKeys(words)) + body.replace(/\s+/g, ' ').trim();
  return { changes: changes.length, newest: hash(changes[0]?.text ?? ''), content: hash(text) };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const lockLibraries = (libraries: readonly Library[]): ChangeLock =>
  Object.fromEntries(
    listShown(libraries)
      .map((shown) => [shown.key, lockEntry(shown)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export function readLock(root: string): ChangeLock {
  if (!existsSync(`${root}/${LOCK}`)) return {};
  const lock: ChangeLock = JSON.parse(readFileSync(`${root}/${LOCK}`, 'utf8'));
  return lock;
}

export const writeLock = (root: string, lock: ChangeLock): void =>
  writeFileSync(`${root}/${LOCK}`, `${JSON.stringify(lock, null, 2)}\n`);

/** The order in which an editor writes fields does not matter. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]: [string, unknown]) => [key, sortKeys(item)]),
  );
}
