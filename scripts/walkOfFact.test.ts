/** The walk of one fact in CONTRIBUTING.md is the way that the imports go. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readImports } from './readImports.ts';

const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## One fact, walked through the house\n');
const rooms = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(
  ([, folder = '', file = '']) => ({ folder, file: `${folder}/${file}` }),
);

test('it has at most nine rooms, and each is there', () => {
  expect(rooms.length).toBeGreaterThan(4);
  expect(rooms.length).toBeLessThanOrEqual(9);
  expect(rooms.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test('it begins at the line that holds the number', () => {
  const harms = parse(readFileSync(rooms[0]?.file ?? '', 'utf8')) as Record<string, { figure?: object }>;
  expect(Object.values(harms).map(({ figure }) => figure)).toContainEqual({ kind: 'people', outOf: 100, with: 1.4 });
});

test('each room takes from those before it, and none from a later one', { timeout: 120_000 }, async () => {
  const { imports } = await readImports('.');
  const roomOf = (file: string): number => rooms.findIndex(({ folder }) => file.startsWith(`${folder}/`));
  const between = imports
    .filter(({ from }) => !/\.(test|browser)\.ts$/.test(from))
    .map(({ from, to }) => ({ from, to, step: roomOf(from) - roomOf(to), known: roomOf(from) >= 0 && roomOf(to) >= 0 }))
    .filter(({ known, step }) => known && step !== 0);
  expect(between.filter(({ step }) => step < 0).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  // The first room is read as text, and what the last one renders reaches it as published data.
  const untaken = rooms.slice(2, -1).filter(({ folder }) => !between.some(({ from }) => from.startsWith(`${folder}/`)));
  expect(untaken).toEqual([]);
  expect(readFileSync(rooms[1]?.file ?? '', 'utf8')).toContain('content/facts/');
});
