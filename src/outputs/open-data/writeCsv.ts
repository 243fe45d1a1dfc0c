/** Tables as CSV (RFC 4180), in UTF-8 with a byte order mark so that spreadsheets read the letters right. */

export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula (it starts with = + - @) is kept as text by a leading apostrophe: OWASP, CSV injection. */
function writeCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
