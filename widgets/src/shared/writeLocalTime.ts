/** A moment as ISO 8601 in the person's own time, with its offset: `2026-01-14T08:30:00+02:00`. */
export function writeLocalTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const two = (value: number): string => `${Math.trunc(Math.abs(value))}`.padStart(2, '0');
  const local = new Date(+moment + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
