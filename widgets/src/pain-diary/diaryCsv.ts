import { DIARY_FIELDS, DiaryProblem, readDiaryEntry, type DiaryEntry } from './diaryEntry.ts';

/**
 * Cells that a spreadsheet would run as a formula, or that look like one already made safe.
 * The signs are those of the OWASP page on CSV injection, with their full-width forms.
 */
const RISKY = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

const writeCell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  return `"${(RISKY.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Takes off exactly the apostrophe that `writeCell` put on, and no other. */
const readCell = (text: string): string => (text[0] === "'" && RISKY.test(text.slice(1)) ? text.slice(1) : text);

/** The entries as RFC 4180 text, with the byte-order mark by which spreadsheets know UTF-8. */
export const writeDiaryCsv = (entries: Iterable<DiaryEntry>): string => {
  const lines = [DIARY_FIELDS.map(([field]) => field).join(',')];
  for (const entry of entries) lines.push(DIARY_FIELDS.map(([field]) => writeCell(entry[field])).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

/** One field and the mark after it: quoted, or bare up to the separator. */
const splitRows = (text: string, separator: string): { line: number; cells: string[] }[] => {
  const rows: { line: number; cells: string[] }[] = [];
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  let line = 1;
  let cells: string[] = [];
  let start = 1;
  while (cell.lastIndex < text.length || cells.length) {
    const found = cell.exec(text);
    if (!found) throw new DiaryProblem('cut', `${line}`);
    const [whole, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === separator) continue;
    if (cells.length > 1 || cells[0]) rows.push({ line: start, cells });
    cells = [];
    start = line;
  }
  return rows;
};

/**
 * Reads entries from CSV, as written here or as saved again by a spreadsheet (semicolon or tab, other
 * column order, missing columns, line ends of any kind).
 * @throws DiaryProblem with the line and column of the first fault
 */
export const readDiaryCsv = (text: string): DiaryEntry[] => {
  const separator = /^\uFEFF?"?\w+"?([,;\t])/.exec(text)?.[1];
  if (!separator) throw new DiaryProblem('foreign');
  const [head, ...rows] = splitRows(text.replace(/^\uFEFF/, ''), separator);
  const columns = head?.cells ?? [];
  if (!columns.includes('at') || !columns.includes('value')) throw new DiaryProblem('foreign');
  return rows.map(({ line, cells }, row) => {
    if (cells.length !== columns.length) throw new DiaryProblem('cut', `${line}`);
    const raw = Object.fromEntries(columns.map((column, i) => [column, readCell(cells[i] ?? '')]));
    return readDiaryEntry(raw, `${line}`, `${row}`);
  });
};
