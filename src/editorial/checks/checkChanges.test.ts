/** Nobody changes what readers see in silence: an edit needs an entry, an entry needs the lock, and the lock refuses an edit without one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockLibraries, readLock, writeLock } from './changeLock.ts';
import { checkChanges, findSilentEdits } from './checkChanges.ts';
import { loadLibrary, type Library } from '../../content/read/loadLibrary.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, replacements: [from: string | RegExp, to: string][]): void {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of replacements) {
    const changed = text.replace(from, to);
    expect(changed, String(from)).not.toBe(text);
    text = changed;
  }
  writeFileSync(join(root, file), text);
}
const read = (): Library => loadLibrary(root).library;
const faults = (): string[] => checkChanges([read()], readLock(root)).map(({ file, problem }) => `${file} ${problem}`);
const silent = (): number => findSilentEdits([read()], readLock(root)).length;
const lockAgain = (): void => writeLock(root, lockLibraries([read()]));

const page = 'content/en/treatments/discography.mdx';
const newEntry: [string, string] = ['changes:\n', "changes:\n  - { date: 2026-12-01, text: 'A new line.' }\n"];

test('the content as it stands is locked', () => {
  expect(faults()).toEqual([]);
});

describe('an edit without an entry is found', () => {
  test.each<[what: string, file: string, from: string | RegExp, to: string]>([
    ['a word of the text', page, '## What it is\n\n', '## What it is\n\nPerhaps. '],
    ['the urgency of a sign', page, 'act: same-day', 'act: emergency'],
    ['the source of a statement', page, /refs: \[mayo-2012-discogram\]/, 'refs: [uihealth-afterprocedure]'],
    ['advice that pages share', 'content/en/advice/driving.yaml', 'Two UK hospitals', 'Three UK hospitals'],
    ['the meaning of a word', 'content/glossary/abscess.yaml', /definition: /, 'definition: Perhaps '],
    ['a page about the site', 'content/en/notices/privacy.mdx', 'sets no cookies', 'sets few cookies'],
  ])('%s', (_, file, from, to) => {
    edit(file, [[from, to]]);
    expect(faults()).toEqual([`${file} The content changed, but \`changes\` does not say so.`]);
    expect(silent()).toBe(1);
  });
});

describe('words that belong to a page are told on that page', () => {
  test.each<[what: string, key: string, file: string, from: string | RegExp, to: string]>([
    [
      'of its film',
      'content/en/films/discography.yaml',
      'content/en/films/discography.yaml',
      'a false alarm',
      'false alarms',
    ],
    [
      'of its figure',
      'content/en/figures.yaml#discography',
      'content/en/figures.yaml',
      'You say what you feel',
      'You tell all',
    ],
  ])('%s', (_, key, file, from, to) => {
    edit(file, [[from, to]]);
    expect(faults()).toEqual([`${key} The words changed, but \`changes\` of ${page} does not say so.`]);
    edit(page, [newEntry, [/updated: .*/, 'updated: 2026-12-01']]);
    expect(silent()).toBe(0);
    expect(faults().map((fault) => fault.split(' ')[0])).toEqual([page, key]);
    lockAgain();
    expect(faults()).toEqual([]);
  });

  test('the overview film belongs to its guide', () => {
    const guide = 'content/en/guides/about-interventional-pain-management.mdx';
    const film = 'content/en/films/about-interventional-pain-management.yaml';
    edit(film, [[/says: /, 'says: Well. ']]);
    expect(faults()).toEqual([`${film} The words changed, but \`changes\` of ${guide} does not say so.`]);
  });

  test('one entry tells of page, film and figure', () => {
    edit('content/en/films/discography.yaml', [['a false alarm', 'false alarms']]);
    edit('content/en/figures.yaml', [['You say what you feel', 'You tell all']]);
    edit(page, [['act: same-day', 'act: emergency'], newEntry, [/updated: .*/, 'updated: 2026-12-01']]);
    expect(silent()).toBe(0);
    lockAgain();
    expect(faults()).toEqual([]);
  });
});

test('a label may stand in many drawings, so their words have a list of their own', () => {
  const file = 'content/en/figures.yaml';
  edit(file, [['celiac-points: 0.4 points', 'celiac-points: 0.5 points']]);
  expect(faults()).toEqual([`${file} The content changed, but \`changes\` does not say so.`]);
  edit(file, [newEntry]);
  expect(faults()).toEqual([`${file} content/changes.lock.json does not hold this change yet.`]);
});

describe('a source', () => {
  const file = 'content/references.json';
  const key = `${file}#mayo-2012-discogram`;
  const editSource = (change: (source: { title: string; custom: Record<string, unknown> }) => void): void => {
    const sources = JSON.parse(readFileSync(join(root, file), 'utf8'));
    change(sources.find(({ id }: { id: string }) => id === 'mayo-2012-discogram'));
    writeFileSync(join(root, file), JSON.stringify(sources));
  };

  test('tells of its own change, so that no page that cites it needs an entry', () => {
    editSource((source) => (source.title = `Retracted: ${source.title}`));
    expect(faults()).toEqual([`${key} The content changed, but \`changes\` does not say so.`]);
    editSource(({ custom }) => (custom['changes'] = [{ date: '2026-12-01', text: 'The journal retracted it.' }]));
    expect(silent()).toBe(0);
    lockAgain();
    expect(faults()).toEqual([]);
  });

  test('holds notes to writers, which readers never see', () => {
    editSource(({ custom }) => Object.assign(custom, { note: 'Look again.', findings: ['Other words.'] }));
    expect(faults()).toEqual([]);
  });

  test('whose list of changes is in another form is found', () => {
    editSource(({ custom }) => (custom['changes'] = [{ date: 'yesterday', text: 'The journal retracted it.' }]));
    expect(loadLibrary(root).problems.map(({ file: at, field }) => `${at} ${field}`)).toEqual([
      `${file} mayo-2012-discogram.custom.changes[0].date`,
    ]);
  });
});

test('with an entry and its day it only needs the lock, and then it is in order', () => {
  edit(page, [['act: same-day', 'act: emergency'], newEntry, [/updated: .*/, 'updated: 2026-12-01']]);
  expect(silent()).toBe(0);
  expect(faults()).toEqual([`${page} content/changes.lock.json does not hold this change yet.`]);
  lockAgain();
  expect(faults()).toEqual([]);
});

test('a second edit on the same day may say more in the same entry', () => {
  edit(page, [
    ['act: same-day', 'act: emergency'],
    [/(changes:\n.*?text: ['"]?)/, '$1And: '],
  ]);
  expect(silent()).toBe(0);
  lockAgain();
  expect(faults()).toEqual([]);
});

test('an entry of another day than `updated` is found', () => {
  edit(page, [['act: same-day', 'act: emergency'], newEntry]);
  expect(faults()).toEqual([`${page} It says 2026-11-24, and the newest change is of 2026-12-01.`]);
});

test('what readers do not see may change without an entry: line breaks, misspellings, the review', () => {
  edit(page, [
    [/misspellings: \[/, 'misspellings: [diskogrammy, '],
    [
      /nextReview: .*/,
      'nextReview: 2027-10-01\nreview: { reviewer: A B, credentials: MD, reviewed: 2026-11-25, nextDue: 2027-11-25, conflicts: None declared }',
    ],
    ['## What it is\n\n', '## What it is\n\n\n'],
  ]);
  expect(faults()).toEqual([]);
});

test('a new file and a deleted file need the lock', () => {
  rmSync(join(root, 'content/glossary/abscess.yaml'));
  cpSync(join(root, 'content/glossary/bias.yaml'), join(root, 'content/glossary/bias-two.yaml'));
  expect(faults().map((fault) => fault.split(' ')[0])).toEqual([
    'content/glossary/bias-two.yaml',
    'content/glossary/abscess.yaml',
  ]);
});
