import { isOnCalendar, TIME, type DiaryEntry } from './diaryEntry.ts';

/**
 * Whether data from storage can be the entry of an id: nothing but text, with times that are times. What
 * this package writes there is an entry, so this stops what was damaged or is not ours. The exact form of
 * every field (`readDiaryEntry`) is in the part that reads files.
 */
export const isDiaryEntry = (it: unknown, id: string): it is DiaryEntry => {
  const entry = (it ?? {}) as Partial<DiaryEntry>;
  return (
    entry.id === id &&
    !!(entry.at && entry.edited && entry.value) &&
    Object.entries(entry).every(
      ([field, text]) =>
        typeof text === 'string' &&
        (!/^(at|edited|treatmentDate)$/.test(field) || (TIME.test(text) && isOnCalendar(text))),
    )
  );
};
