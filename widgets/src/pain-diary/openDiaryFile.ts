import { readDiaryBundle } from './diaryBundle.ts';
import { readDiaryCsv } from './diaryCsv.ts';
import { DiaryProblem, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryPatch } from './diaryStore.ts';

/** What opening a file would do. */
export interface DiaryImport {
  readonly patch: DiaryPatch;
  readonly added: number;
  /** Entries that are here already in an earlier state. */
  readonly changed: number;
  /** Entries that are here already, as they are in the file or later. */
  readonly known: number;
  /** Things in the file that are not pain scores. */
  readonly skipped: number;
}

/**
 * Reads a diary file (CSV, or FHIR R4 JSON) against the entries that are there. All or nothing: it
 * changes nothing itself, and one fault stops the whole file.
 * @throws DiaryProblem naming what is wrong and where; another error for JSON that only looks like FHIR
 */
export const openDiaryFile = (file: string, here: ReadonlyMap<string, DiaryEntry>): DiaryImport => {
  // White space holds the byte-order mark too.
  const text = file.trimStart();
  const { entries, skipped } = /^[{[]/.test(text) ? readDiaryBundle(text) : { entries: readDiaryCsv(text), skipped: 0 };
  const patch = new Map<string, DiaryEntry>();
  const ids = new Set<string>();
  let added = 0;
  for (const entry of entries) {
    const { id } = entry;
    // Taking either of two entries of one id would lose the other.
    if (ids.has(id)) throw new DiaryProblem('wrong', 'id', id);
    ids.add(id);
    const mine = here.get(id);
    if (!mine) added++;
    if (!mine || Date.parse(mine.edited) < Date.parse(entry.edited)) patch.set(id, entry);
  }
  return { patch, added, changed: patch.size - added, known: ids.size - patch.size, skipped };
};
