/** Days are shown and compared in UTC, so that a build's time zone never shifts a date. */

export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

export const formatDay = (lang: string, day: Date): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
