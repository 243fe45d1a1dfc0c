/**
 * The time span a pain number speaks of. A number without it cannot be compared with another
 * [goldsmith-2018-measures; scales.json, rule "every scale must store …"].
 */
export type Recall = 'now' | '24h' | 'week';

/**
 * One thing written in the diary. Flat, so that it fits one row of CSV, one key of storage and one
 * FHIR Observation without loss. Every field is text or a whole number; what was not given is absent,
 * never empty and never 0.
 */
export interface DiaryEntry {
  /** 1 to 64 of `A–Z a–z 0–9 . -`, the rule of a FHIR R4 `id`. */
  readonly id: string;
  /** When it was written: ISO 8601 with the reader's own offset, set by the clock and never asked for [stone-2003-diaries]. */
  readonly at: string;
  /** When it was last changed, same form. The later of two copies wins. */
  readonly edited: string;
  /** NRS-11: a whole number, 0 to 10. 0 is an answer. */
  readonly value?: number;
  /** Why there is no number: a code of the FHIR R4 data-absent-reason system. Exactly one of `value` and `absent` is there. */
  readonly absent?: string;
  readonly recall?: Recall;
  /** The words shown at 0 and at 10, and their language (BCP 47): without them numbers may not share a chart [hjermstad-2011-scales]. */
  readonly low?: string;
  readonly high?: string;
  readonly lang?: string;
  readonly note?: string;
  /** A treatment in the reader's words, and its day (`2026-03-14`). */
  readonly treatment?: string;
  readonly treatmentOn?: string;
  /** Own questions, 0 (very bad) to 10 (very good). */
  readonly sleep?: number;
  readonly mood?: number;
  readonly activity?: number;
}

export type DiaryField = keyof DiaryEntry;

const SCORE = /^(\d|10)$/;
const TEXT = /[^]/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** Every field with the form its text must have. The order is the order of the CSV columns. */
export const DIARY_FIELDS: readonly (readonly [field: DiaryField, form: RegExp])[] = [
  ['id', /^[A-Za-z\d.-]{1,64}$/],
  ['at', TIME],
  ['value', SCORE],
  ['absent', /^[a-z-]+$/],
  ['recall', /^(now|24h|week)$/],
  ['low', TEXT],
  ['high', TEXT],
  ['lang', /^[\w-]+$/],
  ['note', TEXT],
  ['treatment', TEXT],
  ['treatmentOn', DAY],
  ['sleep', SCORE],
  ['mood', SCORE],
  ['activity', SCORE],
  ['edited', TIME],
];

/** What is wrong with a file, so that the words can be said in the reader's language. */
export type DiaryProblemCode = 'form' | 'value' | 'missing' | 'both' | 'twice' | 'cut' | 'foreign' | 'columns';

/** A file or record that is not a diary: `code` says what, `place` where, `found` what stood there. */
export class DiaryProblem extends Error {
  readonly code: DiaryProblemCode;
  readonly place: string;
  readonly found: string;

  constructor(code: DiaryProblemCode, place = '', found = '') {
    super(`${code} ${place} ${found}`);
    this.code = code;
    this.place = place;
    this.found = found;
  }
}

/** Dates that the calendar does not have (30 February) are rolled over by V8 and refused by others, so ask the calendar. */
const isOnCalendar = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  return !isNaN(+day) && day.toISOString().startsWith(text.slice(0, 10)) && !isNaN(Date.parse(text));
};

/**
 * Reads a record from storage, a CSV row or an Observation into an entry.
 * @param raw fields by name; empty text, null and undefined all mean "not given"
 * @param place where the record stands, for the message
 * @param spareId tells records of one file apart when they bring no id
 * @throws DiaryProblem naming the place, when a field has not its form or none or both of `value` and `absent` are there
 */
export const readDiaryEntry = (raw: object, place: string, spareId = ''): DiaryEntry => {
  const entry = new Map<string, string | number>();
  for (const [field, form] of DIARY_FIELDS) {
    // Own properties only: a host page may have put enumerable names on Object.prototype.
    const given: unknown = Object.hasOwn(raw, field) ? Reflect.get(raw, field) : undefined;
    const where = `${place}, ${field}`;
    if (given && typeof given === 'object') throw new DiaryProblem('form', where);
    let text = String(given ?? '');
    if (!text && field === 'edited') text = String(entry.get('at') ?? '');
    if (!text) continue;
    if (!form.test(text)) throw new DiaryProblem(form === SCORE ? 'value' : 'form', where, text);
    if ((form === TIME || form === DAY) && !isOnCalendar(text)) throw new DiaryProblem('form', where, text);
    entry.set(field, form === SCORE ? Number(text) : text);
  }
  if (!entry.has('at')) throw new DiaryProblem('missing', `${place}, at`);
  // The same file read twice must give the same ids, or every entry would be there twice.
  if (!entry.has('id')) entry.set('id', [Date.parse(String(entry.get('at'))), entry.get('value'), spareId].join('-'));
  if (entry.has('value') === entry.has('absent')) {
    throw new DiaryProblem(entry.has('value') ? 'both' : 'missing', `${place}, value`);
  }
  return Object.fromEntries(entry) as unknown as DiaryEntry;
};

/** The moment in the reader's own time zone, to the second: `2026-01-14T08:30:00+02:00`. */
export const toLocalTime = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const two = (minutes: number) => String(Math.trunc(Math.abs(minutes))).padStart(2, '0');
  return (
    new Date(+moment + offset * 6e4).toISOString().slice(0, 19) +
    (offset < 0 ? '-' : '+') + two(offset / 60) + ':' + two(offset % 60)
  );
};
