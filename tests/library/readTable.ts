/** Reads a table by the names of its columns, with a parser of its own, so that the writer is not tested by itself. */
import { expect } from 'vitest';

/** @param columns as the schema documents them, in their order. */
export function readTable(text: string, columns: readonly string[]): Record<string, string>[] {
  expect(text.startsWith('\uFEFF'), 'spreadsheets read the letters right').toBe(true);
  const [header = [], ...rows] = readRows(text.slice(1));
  expect(header).toEqual(columns);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((value) => value !== ''));
}
