/** No content changes in silence: whatever differs from the lock needs a new entry in `changes`, which the feed and the page show. */
import { isoDay } from '../../base/dates.ts';
import { LOCK, lockEntry, type ChangeLock } from './changeLock.ts';
import { listShown, type Shown } from './listShown.ts';
import type { Library } from '../../content/read/loadLibrary.ts';
import type { Problem } from '../../content/read/problem.ts';

/** Edits that nobody has written down. `npm run changes` refuses to lock these. */
export const findSilentEdits = (libraries: readonly Library[], lock: ChangeLock): Problem[] =>
  listShown(libraries).flatMap((shown) => findSilentEdit(shown, lock[shown.key]));

function findSilentEdit(shown: Shown, before: ChangeLock[string] | undefined): Problem[] {
  const { key, log } = shown;
  const now = lockEntry(shown);
  if (!before || before.content === now.content) return [];
  // Where the list stands in another file, the line is of no use here.
  const own = log.file === key.split('#')[0];
  const at = { file: key, ...(own && log.line !== undefined && { line: log.line }), field: 'changes' };
  const [newest] = log.changes;
  const said = now.changes > before.changes || (now.changes === before.changes && now.newest !== before.newest);
  if (!said || !newest)
    return [
      {
        ...at,
        problem: own
          ? 'The content changed, but `changes` does not say so.'
          : `The words changed, but \`changes\` of ${log.file} does not say so.`,
        cure: 'Put { date: <today>, text: <what changed, in the reader’s words> } first in `changes`, or say more in today’s entry. Then run `npm run changes`.',
      },
    ];
  if (log.updated && isoDay(log.updated) !== isoDay(newest.date))
    return [
      {
        ...at,
        field: 'updated',
        problem: `It says ${isoDay(log.updated)}, and the newest change is of ${isoDay(newest.date)}.`,
        cure: 'Set `updated` to the day of the change.',
      },
    ];
  return [];
}

/** Silent edits, and parts of the content whose lock is out of date. */
export function checkChanges(libraries: readonly Library[], lock: ChangeLock): Problem[] {
  const silent = findSilentEdits(libraries, lock);
  const known = new Set(silent.map(({ file }) => file));
  const shown = listShown(libraries);
  const stale = shown.filter((part) => isStale(part, lock[part.key])).map(({ key }) => key);
  const keys = new Set(shown.map(({ key }) => key));
  const gone = Object.keys(lock).filter((key) => !keys.has(key));
  return [
    ...silent,
    ...[...stale, ...gone]
      .filter((key) => !known.has(key))
      .map((key) => ({
        file: key,
        field: 'changes',
        problem: `${LOCK} does not hold this change yet.`,
        cure: 'Run `npm run changes`.',
      })),
  ];
}

function isStale(part: Shown, locked: ChangeLock[string] | undefined): boolean {
  const { changes, newest, content } = lockEntry(part);
  if (locked?.content !== content) return true;
  // A new entry is told of once: for the file that holds it.
  return part.log.file === part.key.split('#')[0] && (locked.changes !== changes || locked.newest !== newest);
}
