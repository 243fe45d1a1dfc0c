/** The loader on the fixture content, in order and broken in one place at a time. */
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

describe('content that is in order', () => {
  test('has no problem, and nothing is left unread', () => {
    const { library, problems } = load();
    expect(problems).toEqual([]);
    expect([...library.unread]).toEqual([]);
    expect([library.root, library.lang]).toEqual([root, 'en']);
  });

  test('pages join facts, words, text and the files that they come from, in English by default', () => {
    const { library } = load();
    const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
    expect([page.kind, page.lang, page.words.title, page.facts.category]).toEqual([
      'treatments',
      'en',
      'Warm needle',
      'injection',
    ]);
    expect(page.body.map(({ id }) => id).slice(0, 3)).toEqual([undefined, 'what-it-is', 'who-it-may-help']);
    expect([page.sources.facts.file, page.sources.words.file]).toEqual([
      'content/facts/treatments/warm-needle.yaml',
      'content/en/treatments/warm-needle.mdx',
    ]);
    expect(library.conditions[0]).toMatchObject({ kind: 'conditions', slug: 'sore-elbow' });
    expect(library.guides[0]).toMatchObject({ kind: 'guides', slug: 'about-interventional-pain-management' });
  });

  test('treatments and conditions stand by title, guides in reading order', () => {
    replace('content/en/treatments/plain-test.mdx', 'title: Plain test', 'title: Zebra test');
    replace('content/en/conditions/sore-elbow.mdx', 'title: Sore elbow', 'title: Zebra elbow');
    replace('content/facts/guides/about-interventional-pain-management.yaml', 'order: 1', 'order: 3');
    const { library } = load();
    expect(slugs(library.treatments)).toEqual(['quiet-implant', 'warm-needle', 'plain-test']);
    expect(slugs(library.conditions)).toEqual(['stiff-toe', 'sore-elbow']);
    expect(slugs(library.guides)).toEqual(['safety', 'about-interventional-pain-management']);
  });

  test('notices, advice, terms, references and films', () => {
    const { library } = load();
    expect(library.notices).toMatchObject([
      { slug: 'legal', lang: 'en', data: { title: 'Legal' }, source: { file: 'content/en/notices/legal.mdx' } },
    ]);
    expect(library.notices[0]?.body[0]?.nodes).toHaveLength(2);
    expect(library.advice.get('rest')).toMatchObject({
      id: 'rest',
      facts: { guide: 'safety' },
      words: { title: 'Rest' },
      sources: { facts: { file: 'content/facts/advice/rest.yaml' }, words: { file: 'content/en/advice/rest.yaml' } },
    });
    expect([...library.glossary.keys()]).toEqual(['bruise', 'needle']);
    expect(library.glossary.get('bruise')).toMatchObject({
      id: 'bruise',
      words: { term: 'bruise', definition: 'Blood under the skin.' },
      refs: ['clinic-nd-leaflet'],
      source: { file: 'content/glossary/bruise.yaml' },
    });
    expect(library.references.get('able-2020-needle')?.title).toMatch(/^Warm needles against salt water/);
    expect([...library.films.keys()].sort()).toEqual(['about-interventional-pain-management', 'warm-needle']);
    expect(library.films.get('warm-needle')).toMatchObject({
      slug: 'warm-needle',
      source: { file: 'content/en/films/warm-needle.yaml' },
    });
    expect(library.headings.treatments).toMatchObject({ whatItIs: 'What it is' });
  });

  test('terms stand in the order of the language, not of their ids', () => {
    replace('content/glossary/bruise.yaml', 'term: bruise', 'term: zebra');
    expect([...load().library.glossary.keys()]).toEqual(['needle', 'bruise']);
  });

  test('findings, pairs and harms have the owner of their file, words and facts', () => {
    const { library } = load();
    expect(library.findings.get('plain-test--stiff-toe--false-alarms')).toMatchObject({
      id: 'plain-test--stiff-toe--false-alarms',
      treatment: 'plain-test',
      kind: 'test',
      outcome: 'false alarms',
      groups: [
        { id: 'healthy', value: 9, outOf: 100, label: 'Healthy people' },
        { id: 'stiff', value: 40, outOf: 100, label: 'People with a stiff toe' },
      ],
    });
    expect(library.harms.get('warm-needle--lung')).toMatchObject({
      id: 'warm-needle--lung',
      treatment: 'warm-needle',
      serious: true,
      harm: 'A hole in the lung',
    });
    expect(library.pairs.map(({ id, condition }) => `${condition} ${id}`)).toEqual([
      'sore-elbow warm-needle--sore-elbow',
      'sore-elbow quiet-implant--sore-elbow',
      'stiff-toe plain-test--stiff-toe',
      'stiff-toe warm-needle--stiff-toe',
    ]);
    expect(library.pairs[0]).toMatchObject({ direction: 'helps', says: expect.stringMatching(/^It may help/) });
  });

  test('a group whose label is missing has its id', () => {
    replace('content/en/findings/plain-test.yaml', '    healthy: Healthy people\n', '');
    expect(load().library.findings.get('plain-test--stiff-toe--false-alarms')?.groups[0]?.label).toBe('healthy');
  });

  test('where each entry of a registry stands', () => {
    const { registrySources } = load().library;
    const files = (name: string) => {
      const entry = registrySources.get(name);
      return [entry?.facts.file, entry?.words?.file];
    };
    expect(files('findings:warm-needle--sore-elbow--days')).toEqual([
      'content/facts/findings/warm-needle.yaml',
      'content/en/findings/warm-needle.yaml',
    ]);
    expect(files('harms:plain-test--sting')[0]).toBe('content/facts/harms/plain-test.yaml');
    expect(files('pairs:warm-needle--stiff-toe')[0]).toBe('content/facts/pairs/stiff-toe.yaml');
    expect(files('sign:numb-legs')).toEqual(['content/facts/danger-signs.yaml', 'content/en/danger-signs.yaml']);
    expect(files('regulator-duties')).toEqual([
      'content/facts/regulator-duties.yaml',
      'content/en/regulator-duties.yaml',
    ]);
    expect(files('care-lines')).toEqual(['content/facts/care-lines.yaml', 'content/en/care-lines.yaml']);
  });

  test('danger signs in the order of their file, with acts and groups; duties and care lines', () => {
    const { library } = load();
    expect(library.signs.map(({ id, facts, words }) => [id, facts.act, words.short])).toEqual([
      ['numb-legs', 'emergency', 'Numb legs'],
      ['cannot-breathe', 'emergency', 'Short of breath'],
      ['redness', 'same-day', 'Red and hot'],
      ['slow-toe', 'soon', 'Toe does not move'],
    ]);
    expect(library.signWords.acts.soon.heading).toBe('See a doctor soon');
    expect(library.signWords.groups['lung']?.title).toBe('Trouble with breathing');
    expect(library.duties.words.duties['not-approved']?.topic).toBe('Warm needles');
    expect(library.careLines.facts.places['here']?.lines).toHaveLength(2);
    expect(library.careLines.words.places['here']).toBe('Here');
  });

  test('the history is what the file tells; there is none before the release', () => {
    expect(load().library).toMatchObject({ history: new Map(), released: null });
    write(
      'content/en/history.yaml',
      'treatments/warm-needle:\n  - { date: 2026-12-03, text: Newer. }\n  - { date: 2026-12-02, text: Older. }\n',
    );
    replace('content/site.yaml', 'released: null', 'released: 2026-12-01');
    const { library, problems } = load();
    expect(problems).toEqual([]);
    expect(library.history.get('treatments/warm-needle')?.map(({ text }) => text)).toEqual(['Newer.', 'Older.']);
    expect(library.released).toEqual(new Date('2026-12-01'));
    remove('content/site.yaml');
    expect(load().library.released).toBeNull();
  });
});

describe('another language', () => {
  test('has the pages whose words exist; what it lacks is no fault of a page', () => {
    for (const name of ['danger-signs', 'care-lines', 'regulator-duties', 'headings'])
      write(`content/es/${name}.yaml`, readFileSync(join(root, `content/en/${name}.yaml`), 'utf8'));
    for (const folder of ['findings', 'harms', 'pairs'])
      cpSync(join(root, 'content/en', folder), join(root, 'content/es', folder), { recursive: true });
    write(
      'content/es/treatments/plain-test.mdx',
      readFileSync(join(root, 'content/en/treatments/plain-test.mdx'), 'utf8').replace('Plain test', 'Prueba simple'),
    );
    const { library, problems } = load('es');
    expect(problems).toEqual([]);
    expect(library.treatments.map(({ words, lang }) => [words.title, lang])).toEqual([['Prueba simple', 'es']]);
    expect(slugs(library.conditions)).toEqual([]);
    expect(library.glossary.size).toBe(0);
    expect(library.films.size).toBe(0);
    expect(library.findings.size).toBe(8);
  });
});

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
    expect(slugs(library.guides)).toEqual(['about-interventional-pain-management']);
  });

  test('a text that cannot be parsed leaves its page out; one with a refused part stays', () => {
    replace('content/en/guides/safety.mdx', '<Advice id="rest" />', 'fewer than <5 of 10');
    expect(told()).toEqual([expect.stringMatching(/^content\/en\/guides\/safety\.mdx:13 text: This is not valid MDX/)]);
    expect([...load().library.unread]).toEqual(['content/en/guides/safety']);
    expect(slugs(load().library.guides)).toEqual(['about-interventional-pain-management']);
    replace('content/en/guides/safety.mdx', 'fewer than <5 of 10', '{code}');
    expect(told()).toEqual(['content/en/guides/safety.mdx:13 {code}: Braces hold code. Content is read, not run.']);
    expect([...load().library.unread]).toEqual([]);
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
    expect(library.headings).toEqual({ treatments: {}, conditions: {} });
    expect(library.registrySources.get('regulator-duties')?.words).toBeUndefined();
    expect(library.registrySources.has('care-lines')).toBe(false);
    expect(library.registrySources.has('sign:redness')).toBe(false);
  });

  test('the other half of each shared file, missing', () => {
    remove('content/en/care-lines.yaml');
    remove('content/facts/regulator-duties.yaml');
    remove('content/facts/danger-signs.yaml');
    const { library } = load();
    expect(library.careLines.words).toEqual({ places: {}, kinds: {}, lines: {} });
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
    replace('content/en/films/warm-needle.yaml', 'part: why', 'part: because');
    write('content/en/films/notes.txt', 'x');
    const { library, problems } = load();
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/en/films/warm-needle.yaml scenes[0].part',
    ]);
    expect([...library.films.keys()]).toEqual(['about-interventional-pain-management']);
    expect([...library.unread]).toEqual(['content/en/films/warm-needle']);
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
