/** Before the release an edit is an edit of one file. After it, one command tells readers, and nothing changes in silence. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addLanguage, copyContent, type ContentCopy } from '../testing/copyContent.ts';
import { checkLanguages } from '../checks/checkLanguages.ts';
import { checkHistory } from './compareHistory.ts';
import { LOCK } from './fingerprints.ts';
import { recordChange } from './recordChange.ts';

const page = 'content/en/treatments/warm-needle.mdx';
const today = new Date('2026-12-01T12:00:00Z');
let copy: ContentCopy;
let languages: string[];
beforeEach(() => {
  copy = copyContent();
  languages = ['en'];
});
afterEach(() => copy.remove());

const read = () => {
  const { libraries, problems } = checkLanguages(copy.root, languages);
  expect(problems).toEqual([]);
  return libraries;
};
const faults = (): string[] =>
  checkHistory(copy.root, read()).map(({ file, field, problem }) => `${file} ${field} ${problem}`);
const record = (texts: Record<string, string> = {}) => recordChange(copy.root, read(), texts, today);
const history = (lang = 'en'): unknown => {
  const file = join(copy.root, `content/${lang}/history.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
};

describe('before the release', () => {
  test('editing one sentence touches one file, and nothing is asked', () => {
    copy.edit(page, 'It is a **thin** needle', 'It is a very **thin** needle');
    expect(faults()).toEqual([]);
    expect(record()).toMatchObject({ done: true, files: [] });
    expect(existsSync(join(copy.root, LOCK))).toBe(false);
    expect(history()).toBeUndefined();
  });
});

describe('after the release', () => {
  beforeEach(() => {
    copy.edit('content/site.yaml', 'released: null', 'released: 2026-11-30');
    expect(faults()).toEqual([`${LOCK} file The content is released, and nothing says what it was.`]);
    expect(record()).toMatchObject({ done: true });
    expect(faults()).toEqual([]);
  });

  test('an edit without words is refused, and with words one command writes all that is needed', () => {
    copy.edit(page, 'It is a **thin** needle', 'It is a very **thin** needle');
    copy.edit('content/facts/treatments/warm-needle.yaml', 'updated: 2026-12-01', 'updated: 2026-11-01');
    expect(faults()).toEqual([
      'content/en/history.yaml treatments/warm-needle It says something else than before, and readers have not been told.',
    ]);
    expect(record()).toMatchObject({
      done: false,
      message: expect.stringContaining('content/en: treatments/warm-needle'),
    });
    expect(record({ en: ' ' }).done).toBe(false);
    expect(history()).toBeUndefined();
    expect(record({ en: 'It says how thin the needle is.' })).toMatchObject({
      done: true,
      files: ['content/en/history.yaml', 'content/facts/treatments/warm-needle.yaml'],
    });
    expect(history()).toEqual({
      'treatments/warm-needle': [{ date: '2026-12-01', text: 'It says how thin the needle is.' }],
    });
    expect(copy.read('content/facts/treatments/warm-needle.yaml')).toContain('updated: 2026-12-01\n');
    expect(faults()).toEqual([]);
    expect(read()[0]?.history.get('treatments/warm-needle')).toHaveLength(1);
    copy.edit(page, 'very **thin**', '**thin**');
    record({ en: 'Shorter.' });
    expect(history()).toEqual({
      'treatments/warm-needle': [
        { date: '2026-12-01', text: 'Shorter.' },
        { date: '2026-12-01', text: 'It says how thin the needle is.' },
      ],
    });
  });

  test.each<[what: string, file: string, from: string | RegExp, to: string, path: string]>([
    ['a danger sign’s act', 'content/facts/danger-signs.yaml', 'act: soon', 'act: same-day', 'danger-signs'],
    [
      'the source of a statement',
      'content/facts/conditions/sore-elbow.yaml',
      'heavy-bags: [guild-2022-guideline]',
      'heavy-bags: [dyer-2019-implant]',
      'conditions/sore-elbow',
    ],
    [
      'a word of a film',
      'content/en/films/warm-needle.yaml',
      'You may feel a short',
      'You may feel one short',
      'treatments/warm-needle',
    ],
    [
      'a caption',
      'content/en/figures.yaml',
      'It hurts when you lift.',
      'It hurts if you lift.',
      'conditions/sore-elbow',
    ],
    ['a label', 'content/en/figures.yaml', 'arm: Arm', 'arm: Your arm', 'figures'],
    ['the meaning of a term', 'content/glossary/needle.yaml', 'A thin tool', 'A thin metal tool', 'terms/needle'],
    [
      'a page about the site',
      'content/en/notices/legal.mdx',
      'Nothing here is medicine.',
      'Nothing is medicine.',
      'notices/legal',
    ],
    [
      'the certainty of a finding',
      'content/facts/findings/quiet-implant.yaml',
      'certainty: not-rated\n  gradedBy: nobody',
      'certainty: low\n  gradedBy: source',
      '',
    ],
  ])('%s is told where readers find it', (_, file, from, to, path) => {
    copy.edit(file, from, to);
    const told = checkHistory(copy.root, checkLanguages(copy.root, languages).libraries).map(({ field }) => field);
    // The last finding stands on no page.
    if (path !== '') expect(told).toContain(path);
    else expect(told).toEqual([]);
  });

  test('shared advice is told once; the pages that show it only get the day', () => {
    copy.edit('content/en/advice/rest.yaml', 'Rest for 2 days.', 'Please rest for 2 days.');
    for (const slug of ['treatments/warm-needle', 'guides/safety'])
      copy.edit(`content/facts/${slug}.yaml`, 'updated: 2026-12-01', 'updated: 2026-11-01');
    record({ en: 'It asks kindly.' });
    expect(history()).toEqual({ 'advice/rest': [{ date: '2026-12-01', text: 'It asks kindly.' }] });
    for (const slug of ['treatments/warm-needle', 'guides/safety'])
      expect(copy.read(`content/facts/${slug}.yaml`)).toContain('updated: 2026-12-01\n');
    expect(faults()).toEqual([]);
  });

  test('what readers do not see needs no entry: line breaks, misspellings, reviews, notes to editors', () => {
    copy.edit(page, '## What it is\n\n', '## What it is\n\n\n');
    copy.edit(page, 'misspellings: [warm nedle]', 'misspellings: [warm nedle, worm needle]');
    copy.edit('content/facts/treatments/warm-needle.yaml', 'nextDue: 2027-11-20', 'nextDue: 2027-10-20');
    copy.edit('content/facts/findings/warm-needle.yaml', 'decided: The review looked', 'decided: It looked');
    copy.edit('content/facts/danger-signs.yaml', 'notes: Never shown.', 'notes: Not shown.');
    expect(faults()).toEqual([]);
  });

  test('each language tells its own change', () => {
    languages = ['en', 'es'];
    addLanguage(copy, 'es');
    record({ es: 'Ahora en español.' });
    copy.edit(page, 'It is a **thin** needle', 'It is a very **thin** needle');
    copy.edit('content/es/treatments/warm-needle.mdx', 'It is a **thin** needle', 'Es una aguja **fina**');
    expect(record({ en: 'How thin it is.' })).toMatchObject({
      done: false,
      message: expect.stringContaining('--es "…"'),
    });
    expect(record({ en: 'How thin it is.', es: 'Qué fina es.' }).done).toBe(true);
    expect(history('es')).toMatchObject({
      'treatments/warm-needle': [{ text: 'Qué fina es.' }, { text: 'Ahora en español.' }],
    });
    expect(faults()).toEqual([]);
  });

  test('an entry out of order, or for a place that there is not, is found', () => {
    copy.write(
      'content/en/history.yaml',
      'treatments/warm-needle:\n  - { date: 2026-12-01, text: First. }\n  - { date: 2026-12-02, text: Second. }\nfilms/warm-needle: []\n',
    );
    const { problems } = checkLanguages(copy.root, languages);
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'treatments/warm-needle It must have the newest change first.',
      'films/warm-needle The name of this field must be like treatments/discography, advice/driving, terms/abscess or figures.',
    ]);
  });
});
