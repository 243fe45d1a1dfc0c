import { readDiaryBundle } from './diaryBundle.ts';
import { readDiaryCsv } from './diaryCsv.ts';
import { DiaryProblem, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryPatch } from './diaryStore.ts';

/** What opening a file would do. */
export interface DiaryImport {
  readonly patch: DiaryPatch;
  readonly added: number;
  /** Entries that are here already in an earlier state. */
  readonly updated: number;
  /** Entries that are here already, as they are in the file or later. */
  readonly known: number;
  /** Things in the file that are not pain scores. */
  readonly skipped: number;
}

/**
 * Reads a diary file (CSV, or FHIR R4 JSON) against the entries that are there. All or nothing: it
 * changes nothing itself, and one fault stops the whole file.
 * @throws DiaryProblem naming what is wrong and where
 */
export const openDiaryFile = (text: string, here: ReadonlyMap<string, DiaryEntry>): DiaryImport => {
  const { entries, skipped } = /^\uFEFF?\s*[{[]/.test(text) ? readDiaryBundle(text.replace(/^\uFEFF/, '')) : { entries: readDiaryCsv(text), skipped: 0 };
  const patch = new Map<string, DiaryEntry>();
  let added = 0;
  for (const entry of entries) {
    // Two entries of one id in a file: taking either would lose the other.
    if (patch.has(entry.id)) throw new DiaryProblem('twice', 'id', entry.id);
    patch.set(entry.id, entry);
    if (!here.has(entry.id)) added++;
  }
  for (const [id, entry] of patch) {
    const mine = here.get(id);
    if (mine && Date.parse(mine.edited) >= Date.parse(entry.edited)) patch.delete(id);
  }
  return { patch, added, updated: patch.size - added, known: entries.length - patch.size, skipped };
};
