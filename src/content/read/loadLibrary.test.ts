/** The loader on the fixture content. */
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
    expect(slugs(library.guides)).toEqual([
      'safety',
      'about-interventional-pain-management',
      'how-we-use-evidence',
    ]);
  });

  test('notices, advice, terms, references and films', () => {
    const { library } = load();
    expect(library.notices.filter(({ slug }) => slug === 'legal')).toMatchObject([
      { slug: 'legal', lang: 'en', data: { title: 'Legal' }, source: { file: 'content/en/notices/legal.mdx' } },
    ]);
    expect(library.notices.find(({ slug }) => slug === 'legal')?.body[0]?.nodes).toHaveLength(2);
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
      sources: {
        facts: { file: 'content/facts/films/warm-needle.yaml' },
        words: { file: 'content/en/films/warm-needle.yaml' },
      },
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
  test('who reviewed the English page has not reviewed its translation', () => {
    cpSync(join(root, 'content/en'), join(root, 'content/es'), { recursive: true });
    const reviewOf = (lang: string) =>
      load(lang).library.treatments.find(({ slug }) => slug === 'warm-needle')?.facts.review?.reviewer;
    expect(reviewOf('en')).toBe('Ada Fixture');
    expect(reviewOf('es')).toBeUndefined();
    replace(
      'content/facts/treatments/warm-needle.yaml',
      'redirectFrom:',
      'translationReviews:\n  es: { reviewer: Eva Fixture, credentials: MD, reviewed: 2026-11-22, nextDue: 2027-11-22, conflicts: None declared }\nredirectFrom:',
    );
    expect([reviewOf('en'), reviewOf('es')]).toEqual(['Ada Fixture', 'Eva Fixture']);
  });

  test('has the pages whose words exist; what it lacks is no fault of a page', () => {
    for (const name of ['danger-signs', 'care-lines', 'regulator-duties', 'headings', 'emergency-cards'])
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
    expect(library.findings.size).toBe(9);
  });
});
