/** The loader on the fixture content, broken in one place at a time. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from './loadLibrary.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const remove = (file: string): void => rmSync(join(root, file));
function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
}
const load = (lang?: string) => loadLibrary(root, lang);
/** Each problem as `file:line field: problem`. */
const told = (lang?: string): string[] =>
  load(lang).problems.map(
    ({ file, line, field, problem }) => `${file}${line === undefined ? '' : `:${line}`} ${field}: ${problem}`,
  );
const slugs = (pages: readonly { slug: string }[]): string[] => pages.map(({ slug }) => slug);

describe('what is wrong is told once, with the file, and noted as unread', () => {
  test('a page without facts, or without words', () => {
    remove('content/facts/treatments/plain-test.yaml');
    remove('content/en/conditions/stiff-toe.mdx');
    expect(told()).toEqual([
      'content/en/treatments/plain-test.mdx file: Its facts are missing: there is no content/facts/treatments/plain-test.yaml.',
      'content/facts/conditions/stiff-toe.yaml file: Its words are missing: there is no content/en/conditions/stiff-toe.mdx.',
    ]);
    const { library } = load();
    expect(slugs(library.treatments)).toEqual(['quiet-implant', 'warm-needle']);
    expect(slugs(library.conditions)).toEqual(['sore-elbow']);
  });

  test('facts that cannot be read: their page is left out, and not said to lack them', () => {
    replace('content/facts/treatments/plain-test.yaml', 'category: diagnostic', 'category: magic');
    expect(told()).toHaveLength(1);
    const { library, problems } = load();
    expect(problems[0]).toMatchObject({ file: 'content/facts/treatments/plain-test.yaml', line: 3, field: 'category' });
    expect([...library.unread]).toEqual(['content/facts/treatments/plain-test']);
    expect(slugs(library.treatments)).toEqual(['quiet-implant', 'warm-needle']);
  });

  test('words that cannot be read', () => {
    replace('content/en/guides/safety.mdx', 'title: Staying safe', 'title: [');
    const { library, problems } = load();
    expect(problems.map(({ file }) => file)).toEqual(problems.map(() => 'content/en/guides/safety.mdx'));
    expect(problems.length).toBeGreaterThan(0);
    expect([...library.unread]).toEqual(['content/en/guides/safety']);
    expect(slugs(library.guides)).toEqual(['about-interventional-pain-management', 'how-we-use-evidence']);
  });

  test('a text that cannot be parsed leaves its page out; one with a refused part stays', () => {
    replace('content/en/guides/safety.mdx', '<Advice id="rest" />', 'fewer than <5 of 10');
    expect(told()).toEqual([expect.stringMatching(/^content\/en\/guides\/safety\.mdx:13 text: This is not valid MDX/)]);
    expect([...load().library.unread]).toEqual(['content/en/guides/safety']);
    expect(slugs(load().library.guides)).toEqual(['about-interventional-pain-management', 'how-we-use-evidence']);
    replace('content/en/guides/safety.mdx', 'fewer than <5 of 10', '{code}');
    expect(told()).toEqual(['content/en/guides/safety.mdx:13 {code}: Braces hold code. Content is read, not run.']);
    expect([...load().library.unread]).toEqual(['content/en/guides/safety#text']);
    expect(slugs(load().library.guides)).toContain('safety');
  });

  test('a page whose text is empty is a page', () => {
    write(
      'content/en/notices/empty.mdx',
      '---\ntitle: Empty page\ndescription: Nothing in it.\nupdated: 2026-12-01\n---\n',
    );
    expect(told()).toEqual([]);
    expect(load().library.notices.find(({ slug }) => slug === 'empty')?.body).toEqual([]);
    replace('content/en/notices/legal.mdx', 'Nothing here is medicine.', 'fewer than <5');
    expect(load().library.notices.find(({ slug }) => slug === 'legal')?.body).toEqual([]);
    expect(told()[0]).toMatch(/^content\/en\/notices\/legal\.mdx:7 text: /);
  });

  test('ids that facts and words do not share', () => {
    replace('content/en/advice/rest.yaml', 'rest-two-days: ', 'rest-three-days: ');
    replace('content/en/harms/plain-test.yaml', 'plain-test--sting:', 'plain-test--stung:');
    replace('content/en/treatments/plain-test.mdx', '  why-me: Why me?\n', '');
    replace('content/en/danger-signs.yaml', '  redness:\n', '  reddness:\n');
    replace('content/en/care-lines.yaml', 'here-advice:', 'there-advice:');
    expect(told().map((text) => text.replace(/ which .*/, ''))).toEqual([
      'content/en/treatments/plain-test.mdx:21 questions.why-me: There are no words for “why-me”,',
      'content/en/advice/rest.yaml:3 statements.rest-two-days: There are no words for “rest-two-days”,',
      'content/en/advice/rest.yaml:3 statements.rest-three-days: content/facts/advice/rest.yaml does not list “rest-three-days”.',
      'content/en/harms/plain-test.yaml plain-test--sting: There are no words for “plain-test--sting”,',
      'content/en/harms/plain-test.yaml:2 plain-test--stung: content/facts/harms/plain-test.yaml does not list “plain-test--stung”.',
      'content/en/danger-signs.yaml:11 signs.redness: There are no words for “redness”,',
      'content/en/danger-signs.yaml:22 signs.reddness: content/facts/danger-signs.yaml does not list “reddness”.',
      'content/en/care-lines.yaml:9 lines.here-advice: There are no words for “here-advice”,',
      'content/en/care-lines.yaml:10 lines.there-advice: content/facts/care-lines.yaml does not list “there-advice”.',
    ]);
    const { library } = load();
    expect(library.harms.has('plain-test--sting')).toBe(false);
    expect(library.signs.map(({ id }) => id)).not.toContain('redness');
  });

  test('advice without its other half', () => {
    remove('content/facts/advice/rest.yaml');
    expect(told()).toEqual([
      'content/en/advice/rest.yaml file: Its facts are missing: there is no content/facts/advice/rest.yaml.',
    ]);
    expect(load().library.advice.size).toBe(0);
    write('content/facts/advice/rest.yaml', 'guide: safety\nstatements: {}\n');
    remove('content/en/advice/rest.yaml');
    expect(told()).toEqual([
      'content/facts/advice/rest.yaml file: Its words are missing: there is no content/en/advice/rest.yaml.',
    ]);
  });

  test.each(['findings', 'harms', 'pairs'])('a file of %s without its other half', (name) => {
    const owner = name === 'pairs' ? 'stiff-toe' : 'plain-test';
    const facts = `content/facts/${name}/${owner}.yaml`;
    const words = `content/en/${name}/${owner}.yaml`;
    const kept = readFileSync(join(root, facts), 'utf8');
    remove(facts);
    expect(told()).toEqual([`${words} file: Its facts are missing: there is no ${facts}.`]);
    write(facts, kept);
    remove(words);
    expect(told()).toEqual([`${facts} file: Its words are missing: there is no ${words}.`]);
    write(words, 'x: [');
    expect(load().problems.every(({ file }) => file === words)).toBe(true);
    expect([...load().library.unread]).toEqual([words.replace('.yaml', '')]);
    write(words, readFileSync(`tests/fixtures/${words}`, 'utf8'));
    write(facts, 'x: [');
    expect(load().problems.every(({ file }) => file === facts)).toBe(true);
  });

  test('shared files that are missing or broken stand for empty ones', () => {
    remove('content/facts/care-lines.yaml');
    remove('content/en/regulator-duties.yaml');
    remove('content/en/danger-signs.yaml');
    remove('content/en/headings.yaml');
    expect(told()).toEqual([
      'content/en/danger-signs.yaml file: There is no such file.',
      'content/en/regulator-duties.yaml file: There is no such file.',
      'content/facts/care-lines.yaml file: There is no such file.',
      'content/en/headings.yaml file: There is no such file.',
    ]);
    expect(load().problems[0]?.cure).toBe('See docs/editorial.md.');
    const { library } = load();
    expect([...library.unread].sort()).toEqual(['care-lines', 'danger-signs', 'regulator-duties']);
    expect(library.signs).toEqual([]);
    expect(library.signWords).toEqual({ acts: {}, groups: {} });
    expect(library.duties.words).toEqual({ duties: {} });
    expect(library.duties.facts.duties['not-approved']).toBeDefined();
    expect(library.careLines.facts).toEqual({ checkedOn: null, places: {} });
    expect(library.headings).toEqual({ treatments: {}, conditions: {}, medicines: {} });
    expect(library.registrySources.get('regulator-duties')?.words).toBeUndefined();
    expect(library.registrySources.has('care-lines')).toBe(false);
    expect(library.registrySources.has('sign:redness')).toBe(false);
  });

  test('the other half of each shared file, missing', () => {
    remove('content/en/care-lines.yaml');
    remove('content/facts/regulator-duties.yaml');
    remove('content/facts/danger-signs.yaml');
    const { library } = load();
    expect(library.careLines.words).toEqual({ places: {}, short: {}, kinds: {}, lines: {} });
    expect(library.duties.facts).toEqual({ duties: {} });
    expect(library.signs).toEqual([]);
  });

  test('references that are no JSON, or malformed', () => {
    const file = 'content/references.json';
    const text = readFileSync(join(root, file), 'utf8');
    write(file, `\uFEFF${text}`);
    expect(told()).toEqual([]);
    write(file, '[{]');
    const broken = load();
    expect(broken.problems).toEqual([
      {
        file,
        field: 'file',
        problem: expect.stringMatching(/^This is not valid JSON: ./),
        cure: 'Mind commas and quotation marks near the place that the message names.',
      },
    ]);
    expect(broken.library.references.size).toBe(0);
    expect([...broken.library.unread]).toEqual(['references']);
    const items = JSON.parse(text) as Record<string, unknown>[];
    write(file, JSON.stringify([{ ...items[0], type: 5 }, { ...items[1], id: 7 }, items[2]]));
    const partly = load();
    const cure = 'Correct this field: its comment in src/content/schema/reference.ts says what it holds.';
    expect(partly.problems).toEqual([
      { file, field: 'able-2020-needle.type', problem: 'It must be a text, and it is a number (5).', cure },
      { file, field: '[1].id', problem: 'It must be a text, and it is a number (7).', cure },
    ]);
    expect([...partly.library.references.keys()]).toEqual(['clinic-nd-leaflet']);
    expect([...partly.library.unread]).toEqual(['references/able-2020-needle']);
  });

  test('a file that nobody reads, but not a hidden one', () => {
    write('content/en/conditions/notes.txt', 'x');
    write('content/en/conditions/.hidden', 'x');
    expect(load().problems).toEqual([
      {
        file: 'content/en/conditions/notes.txt',
        field: 'file',
        problem: 'Nobody reads this file: the files of this folder end with “.mdx”.',
        cure: 'Rename it, or move it elsewhere.',
      },
    ]);
  });

  test('a film that is broken is noted as unread; files beside films are let be', () => {
    replace('content/facts/films/warm-needle.yaml', 'part: why', 'part: because');
    replace('content/en/films/about-interventional-pain-management.yaml', 'title: The', 'titel: The');
    write('content/en/films/notes.txt', 'x');
    const { library, problems } = load();
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/en/films/about-interventional-pain-management.yaml title',
      'content/en/films/about-interventional-pain-management.yaml titel',
      'content/facts/films/warm-needle.yaml scenes[0].part',
    ]);
    expect([...library.films.keys()]).toEqual([]);
    expect([...library.unread]).toEqual([
      'content/en/films/about-interventional-pain-management',
      'content/facts/films/warm-needle',
    ]);
  });

  test('a history out of order', () => {
    write(
      'content/en/history.yaml',
      'treatments/warm-needle:\n  - { date: 2026-12-02, text: Older. }\n  - { date: 2026-12-03, text: Newer. }\n',
    );
    expect(told()).toEqual(['content/en/history.yaml:2 treatments/warm-needle: It must have the newest change first.']);
    expect(load().library.history.size).toBe(0);
  });
});
