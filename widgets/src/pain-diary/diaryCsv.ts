import { DIARY_FIELDS, DiaryProblem, readDiaryEntry, type DiaryEntry } from './diaryEntry.ts';

/**
 * Cells that a spreadsheet would run as a formula, or that look like one already made safe.
 * The characters are those of the OWASP page on CSV injection, with their full-width forms.
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

/**
 * Reads entries from CSV, as written here or as saved again by a spreadsheet (semicolon or tab, other
 * column order, missing columns, line ends of any kind).
 * @throws DiaryProblem with the line and column of the first fault
 */
export const readDiaryCsv = (text: string): DiaryEntry[] => {
  const [, separator] = /^"?\w+"?([,;\t])/.exec(text) ?? [];
  if (!separator) throw new DiaryProblem('foreign');
  // A cell, quoted or bare, and what ends it. Sticky: it stops at the first character that is neither.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n?|\\n|$)`,
    'gy',
  );
  const entries: DiaryEntry[] = [];
  let [line, start, read] = [1, 1, 0];
  let columns: string[] | undefined;
  let cells: string[] = [];
  for (const [whole, quoted, bare = '', end] of text.matchAll(cell)) {
    cells.push(readCell(quoted?.replaceAll('""', '"') ?? bare));
    read += whole.length;
    line += whole.split(/\r\n?|\n/).length - 1;
    if (end === separator) continue;
    if (!columns) {
      columns = cells;
      if (!columns.includes('at') || !columns.includes('value')) throw new DiaryProblem('foreign');
    } else if (cells.length === columns.length) {
      const row = cells;
      entries.push(
        readDiaryEntry(Object.fromEntries(columns.map((column, i) => [column, row[i]])), `${start}`, entries.length),
      );
    } else if (`${cells}`) throw new DiaryProblem('cut', `${start}`);
    cells = [];
    start = line;
  }
  if (read < text.length) throw new DiaryProblem('cut', `${start}`);
  return entries;
};
