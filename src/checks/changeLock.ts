/** What the content was when its last change was written down: content/changes.lock.json. It makes a silent edit visible without asking git. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Entry, Library } from './loadLibrary.ts';

export const LOCK = 'content/changes.lock.json';
/** Everything that readers see. */
export const KINDS = ['treatments', 'conditions', 'guides', 'advice', 'notices', 'glossary'] as const;
type Kind = (typeof KINDS)[number];

export interface LockedEntry {
  /** How many entries `changes` had. */
  changes: number;
  /** The newest of them, as a hash: on the day of a change an editor may say more in the same entry. */
  newest: string;
  /** What the reader saw, as a hash. */
  content: string;
}
/** By file, like content/en/treatments/discography.mdx. */
export type ChangeLock = Record<string, LockedEntry>;

/** Fields that say something about the text, or that only search reads: they may change without an entry. */
const NOT_CONTENT = new Set(['changes', 'updated', 'nextReview', 'review', 'misspellings', 'redirectFrom', 'guide']);

export function lockEntry({ data, source }: Entry<Kind>): LockedEntry {
  const shown = Object.fromEntries(Object.entries(data).filter(([key]) => !NOT_CONTENT.has(key)));
  // Line breaks are the editor's business; words are the reader's.
  const text = JSON.stringify(sortKeys(shown)) + source.body.replace(/\s+/g, ' ').trim();
  return { changes: data.changes.length, newest: hash(data.changes[0]?.text ?? ''), content: hash(text) };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export function lockLibrary(library: Library): ChangeLock {
  const entries = KINDS.flatMap((kind) => library[kind] as Entry<Kind>[]);
  return Object.fromEntries(
    entries.map((entry) => [entry.source.file, lockEntry(entry)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

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
