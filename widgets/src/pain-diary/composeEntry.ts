import type { PainAnswer } from '../shared/painAnswer.ts';
import { createId } from './createId.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/**
 * The entry that the form holds.
 * @param written what stands in each control, by its name; `''` where nothing was given
 * @param old the entry that is changed, if one is
 * @param answer the picker's
 * @param now local time, ISO 8601 with offset
 */
export function composeEntry(
  written: Record<string, string>,
  old: DiaryEntry | undefined,
  answer: PainAnswer | null,
  now: string,
): DiaryEntry {
  // An answer brings its own words; one that was not changed keeps those it was given in.
  const {
    instrument,
    recall,
    low,
    high,
    language: lang,
    questions: [question] = [],
  } = answer && old?.value !== answer.value ? answer : ({} as Partial<PainAnswer>);
  const words = instrument && { instrument, recall, low, high, lang, question };
  // No number and no reason for none: nobody knows why, and it is not 0.
  const value = written['value'] || 'unknown';
  const given = Object.entries({ id: createId(), at: now, ...old, ...words, ...written, value, edited: now });
  // What was not given is absent, never empty.
  return Object.fromEntries(given.filter(([, text]) => text)) as unknown as DiaryEntry;
}
