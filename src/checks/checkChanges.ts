/** No content changes in silence: whatever differs from the lock needs a new entry in `changes`, which the feed and the page show. */
import { isoDay } from '../lib/dates.ts';
import { KINDS, LOCK, lockEntry, type ChangeLock } from './changeLock.ts';
import type { Entry, Library } from './loadLibrary.ts';
import type { Problem } from './problem.ts';

type Kind = (typeof KINDS)[number];

/** Edits that nobody has written down. `npm run changes` refuses to lock these. */
export function findSilentEdits(library: Library, lock: ChangeLock): Problem[] {
  return KINDS.flatMap((kind) => library[kind] as Entry<Kind>[]).flatMap((entry): Problem[] => {
    const { source, data } = entry;
    const before = lock[source.file];
    if (!before || before.content === lockEntry(entry).content) return [];
    const line = source.lineOf(['changes']);
    const at = { file: source.file, ...(line === undefined ? {} : { line }), field: 'changes' };
    const [newest] = data.changes;
    const now = lockEntry(entry);
    const said = now.changes > before.changes || (now.changes === before.changes && now.newest !== before.newest);
    if (!said || !newest)
      return [
        {
          ...at,
          problem: 'The content changed, but `changes` does not say so.',
          cure: 'Put { date: <today>, text: <what changed, in the reader’s words> } first in `changes`, or say more in today’s entry. Then run `npm run changes`.',
        },
      ];
    if ('updated' in data && isoDay(data.updated) !== isoDay(newest.date))
      return [
        {
          ...at,
          field: 'updated',
          problem: `It says ${isoDay(data.updated)}, and the newest change is of ${isoDay(newest.date)}.`,
          cure: 'Set `updated` to the day of the change.',
        },
      ];
    return [];
  });
}

/** Silent edits, and files whose lock is out of date. */
export function checkChanges(library: Library, lock: ChangeLock): Problem[] {
  const silent = findSilentEdits(library, lock);
  const known = new Set(silent.map(({ file }) => file));
  const entries = KINDS.flatMap((kind) => library[kind] as Entry<Kind>[]);
  const stale = entries
    .filter((entry) => !known.has(entry.source.file))
    .filter((entry) => {
      const { changes, newest, content } = lockEntry(entry);
      const locked = lock[entry.source.file];
      return locked?.content !== content || locked.changes !== changes || locked.newest !== newest;
    })
    .map(({ source }) => source.file);
  const files = new Set(entries.map(({ source }) => source.file));
  const gone = Object.keys(lock).filter((file) => !files.has(file));
  return [
    ...silent,
    ...[...stale, ...gone].map((file) => ({
      file,
      field: 'changes',
      problem: `${LOCK} does not hold this change yet.`,
      cure: 'Run `npm run changes`.',
    })),
  ];
}
