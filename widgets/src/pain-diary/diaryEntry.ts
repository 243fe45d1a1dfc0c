/**
 * One thing written in the diary. Flat text, so that it fits one row of CSV, one key of storage and one
 * FHIR Observation without loss. What was not given is absent, never empty and never 0.
 *
 * Instrument, question, end labels, recall period and language are those of the picker's answer: a
 * number without them cannot be compared later (scales.json, rules; @goldsmith-2018-measures).
 */
export interface DiaryEntry {
  /** 1 to 64 of `A–Z a–z 0–9 . -`, the rule of a FHIR R4 `id`. */
  readonly id: string;
  /** When it was written: ISO 8601 with the reader's own offset, set by the clock and never asked for (@stone-2003-diaries). */
  readonly at: string;
  /**
   * NRS-11, `'0'` to `'10'`, where 0 is an answer; or why there is no number, as a code of FHIR's
   * data-absent-reason, e.g. `'asked-declined'`.
   */
  readonly value: string;
  /** e.g. `nrs-11|1` */
  readonly instrument?: string;
  /** `now`, `past-24-hours` or `past-week`. */
  readonly recall?: string;
  readonly question?: string;
  /** The words at 0 and at 10. */
  readonly low?: string;
  readonly high?: string;
  /** BCP 47 tag of the language that was shown. */
  readonly lang?: string;
  readonly note?: string;
  /** A treatment in the reader's words, and its day (`2026-03-14`). */
  readonly treatment?: string;
  readonly treatmentDate?: string;
  /** Own questions, `'0'` (very bad) to `'10'` (very good). */
  readonly sleep?: string;
  readonly mood?: string;
  readonly activity?: string;
  /** When it was last changed, in the form of `at`. The later of two copies wins. */
  readonly edited: string;
}

export type DiaryField = keyof DiaryEntry;

export const SCORE = /^(\d|10)$/;
export const DAY = /^\d{4}-\d\d-\d\d$/;
/** A day, or a moment with its offset. */
export const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const TEXT = /[^]/;

/** Some engines roll days that the calendar does not have (30 February) over and others refuse them, so ask the calendar. */
export const isOnCalendar = (text: string): boolean =>
  !isNaN(Date.parse(text)) && new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10));

/** Every field and the form its text must have, in the order of the CSV columns. */
export const DIARY_FIELDS: readonly (readonly [field: DiaryField, form: RegExp])[] = [
  ['id', /^[A-Za-z\d.-]{1,64}$/],
  ['at', TIME],
  // All codes of FHIR R4's data-absent-reason, and no other word: “five” is not a reason.
  [
    'value',
    /^(\d|10|((asked|temp)-)?unknown|asked-declined|not-(asked|applicable|performed|permitted|a-number)|masked|unsupported|as-text|error|(nega|posi)tive-infinity)$/,
  ],
  ['instrument', TEXT],
  ['recall', TEXT],
  ['question', TEXT],
  ['low', TEXT],
  ['high', TEXT],
  ['lang', TEXT],
  ['note', TEXT],
  ['treatment', TEXT],
  ['treatmentDate', DAY],
  ['sleep', SCORE],
  ['mood', SCORE],
  ['activity', SCORE],
  ['edited', TIME],
];

/** The own questions. */
export const EXTRAS = ['sleep', 'mood', 'activity'] as const;

/** Whether an entry has a number, and not a reason for none. */
export const hasNumber = ({ value }: DiaryEntry): boolean => SCORE.test(value);

/**
 * What is wrong with a file, so that the words can be said in the reader's language:
 * - `wrong`: a field has not its form, one that must be there is not, or two entries have one id
 * - `cut`: the file ends early, or was damaged
 * - `foreign`: not a diary at all
 */
export type DiaryProblemCode = 'wrong' | 'cut' | 'foreign';

/** A file or record that cannot be read: `code` says what, `place` where, `found` what stood there. */
export class DiaryProblem extends Error {
  readonly code: DiaryProblemCode;
  readonly place: string;
  readonly found: string;

  constructor(code: DiaryProblemCode, place = '', found = '') {
    super(code);
    this.code = code;
    this.place = place;
    this.found = found;
  }
}

/**
 * Reads a record of a file, a CSV row or an Observation, into an entry.
 * @param raw fields by name; blank text, null and undefined all mean "not given"
 * @param place where the record stands, for the message
 * @param spareId tells records of one file apart when they bring no id
 * @throws DiaryProblem naming the place, when a field has not its form, or `at` or `value` is missing
 */
export const readDiaryEntry = (raw: object, place: string, spareId: unknown = ''): DiaryEntry => {
  const entry: Partial<Record<DiaryField, string>> = {};
  for (const [field, form] of DIARY_FIELDS) {
    // Own properties only: a host page may have put names on Object.prototype.
    const given: unknown = Object.hasOwn(raw, field) ? Reflect.get(raw, field) : '';
    const isText = !given || typeof given !== 'object';
    let text = isText ? `${given ?? ''}` : '';
    // A FHIR string is never blank.
    if (!text.trim()) text = '';
    if (!text && field === 'edited') text = `${entry.at}`;
    if (
      text
        ? !form.test(text) || ((form === TIME || form === DAY) && !isOnCalendar(text))
        : !isText || /^(at|value)$/.test(field)
    ) {
      throw new DiaryProblem('wrong', `${place}, ${field}`, text);
    }
    if (text) entry[field] = text;
  }
  // The same file read twice must give the same ids, or every entry would be there twice.
  entry.id ??= `${Date.parse(`${entry.at}`)}-${spareId}`;
  return entry as DiaryEntry;
};
