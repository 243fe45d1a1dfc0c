/** Dates and numbers as the reader's language writes them. */
export interface DiaryFormats {
  /** A day number as a date. */
  day(day: number): string;
  /** The time of an entry as the clock showed it where it was written, not as it would be here. */
  time(at: string): string;
  /** A number that may have a fraction. */
  number(value: number): string;
}

/** @param language a BCP 47 tag that Intl knows, such as the tag of a string set */
export const createDiaryFormats = (language: string): DiaryFormats => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format: write } = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC', ...options });
    return write;
  };
  const writeDay = format({});
  const writeTime = format({ timeStyle: 'short' });
  return {
    day: (day) => writeDay(day * 864e5),
    time: (at) => (at.length > 10 ? writeTime : writeDay)(Date.parse(`${at.slice(0, 16)}${at.length > 10 ? 'Z' : ''}`)),
    number: (value) => value.toLocaleString(language),
  };
};
