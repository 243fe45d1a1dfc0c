import fc from 'fast-check';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/** Text as people and attackers type it: formulas, quotes, line ends, apostrophes, any script. */
export const anyText = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '＝',
          "'",
          '"',
          ',',
          ';',
          '\t',
          '\r',
          '\n',
          '\r\n',
          ' ',
          'a',
          'é',
          'ألم',
          '🙂',
          '\uFEFF',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((characters) => characters.join('')),
  )
  .filter((text) => !!text.trim());

export const anyTime = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(writeLocalTime);
const anyDay = anyTime.map((time) => time.slice(0, 10));
const anyScore = fc.integer({ min: 0, max: 10 }).map(String);

const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [key]: it }));

/** Every entry a diary can hold. */
export const anyEntry: fc.Arbitrary<DiaryEntry> = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      at: anyTime,
      edited: anyTime,
      value: fc.oneof(anyScore, fc.constantFrom('asked-declined', 'unknown')),
    }),
    maybe('instrument', fc.constant('nrs-11|1')),
    maybe('recall', fc.constantFrom('now', 'past-24-hours', 'past-week')),
    maybe('lang', fc.constantFrom('en', 'es-MX', 'ar')),
    maybe('treatmentDate', anyDay),
    ...['question', 'low', 'high', 'note', 'treatment'].map((field) => maybe(field, anyText)),
    ...['sleep', 'mood', 'activity'].map((field) => maybe(field, anyScore)),
  )
  .map((parts) => Object.assign({}, ...parts) as DiaryEntry);

/** A diary: entries by id. */
export const anyDiary = fc.uniqueArray(anyEntry, { selector: (entry) => entry.id, maxLength: 12 });
