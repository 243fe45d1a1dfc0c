/** A moment as ISO 8601 in the person's own time, with its offset: `2026-01-14T08:30:00+02:00`. */
export function writeLocalTime(moment: Date): string {
  const local = new Date(+moment - moment.getTimezoneOffset() * 60_000).toISOString();
  // Date's text ends in `GMT+0200 (…)`, by the standard.
  return local.slice(0, 19) + `${moment}`.replace(/.*GMT(...)(..).*/, '$1:$2');
}
