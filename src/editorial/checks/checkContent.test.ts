/** An editor makes mistakes; one run names them all, each once, with its place and its cure. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLanguage, copyContent, type ContentCopy } from '../../../tests/harness/copyContent.ts';
import { checkContent } from './checkContent.ts';
import { checkLanguages } from './checkLanguages.ts';
import { filterProblems } from './filterProblems.ts';
import { listMissingDuties } from './listMissingDuties.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());

const found = (): string[] =>
  checkContent(copy.root).problems.map(
    ({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`,
  );

const needle = { facts: 'content/facts/treatments/warm-needle.yaml', words: 'content/en/treatments/warm-needle.mdx' };
const elbow = 'content/facts/conditions/sore-elbow.yaml';
const findings = 'content/facts/findings/warm-needle.yaml';
const harms = 'content/facts/harms/warm-needle.yaml';
const pairs = 'content/facts/pairs/sore-elbow.yaml';
const signs = { facts: 'content/facts/danger-signs.yaml', words: 'content/en/danger-signs.yaml' };
type Mistake = [what: string, file: string, from: string | RegExp, to: string, problem: string];

test('the content as it stands has no problem, nor has the fixture', () => {
  expect(checkLanguages(process.cwd(), ['en']).problems).toEqual([]);
  expect(found()).toEqual([]);
});

/** Each mistake gives one message, which names the file in which it was made, and a line. */
function expectOne([, file, from, to, problem]: Mistake): void {
  copy.edit(file, from, to);
  const problems = found();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(problems[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+ `));
  for (const { cure } of checkContent(copy.root).problems) expect(cure).toMatch(/\w.*[.?]$/);
}

describe('a file that cannot be read gives its own mistake alone', () => {
  test.each<Mistake>([
    [
      'broken YAML',
      needle.facts,
      'category: injection',
      'category: injection: warm',
      ':15 front matter This is not valid YAML',
    ],
    [
      'a missing field',
      needle.facts,
      /category: injection\n/,
      '',
      ' category This field is missing. It must be one of: injection,',
    ],
    [
      'a wrong type',
      needle.facts,
      'treats: [sore-elbow]',
      'treats: sore-elbow',
      ' treats It must be a list, and it is a text (sore-elbow).',
    ],
    [
      'a day that does not exist',
      needle.facts,
      'updated: 2026-12-01',
      'updated: 2026-02-31',
      ' updated It must be a day that exists',
    ],
    ['a misspelled key', needle.facts, 'invasiveness:', 'invasivness:', ' invasivness Unknown key “invasivness”.'],
    [
      'a value outside the list',
      findings,
      'certainty: moderate',
      'certainty: quite',
      '.certainty It must be one of: high, moderate, low, very-low, not-rated.',
    ],
    ['a figure of no kind', findings, 'kind: days', 'kind: weeks', '.figure'],
    ['HTML in a field', needle.words, 'title: Warm needle', "title: '<b>Warm</b>'", ' title It must be plain text'],
    ['a broken registry', harms, 'frequency: common', 'frequency: often', 'frequency It must be one of'],
    ['broken signs', signs.facts, 'act: soon', 'act: later', 'act It must be one of: emergency, same-day, soon.'],
    [
      'broken advice',
      'content/facts/advice/rest.yaml',
      'guide: safety',
      'guide: [safety]',
      ' guide It must be a text, and it is a list.',
    ],
    ['less than', needle.words, 'It takes 20 minutes.', 'It takes <5 of 10 minutes.', ':46 text This is not valid MDX'],
    [
      'an unclosed tag',
      needle.words,
      '<Term id="bruise">bruise</Term>',
      '<Term id="bruise">bruise',
      ' text This is not valid MDX',
    ],
  ])('%s', (...mistake) => {
    const [, file, from, to, problem] = mistake;
    copy.edit(file, from, to);
    const problems = found();
    expect(problems.filter((text) => !text.startsWith(file))).toEqual([]);
    expect(
      problems.some((text) => text.includes(problem)),
      problems.join('\n'),
    ).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  test('a source list that is no JSON', () => {
    copy.edit('content/references.json', '"id": "able-2020-needle",', '"id": "able-2020-needle"');
    expect(found()).toHaveLength(1);
    expect(found()[0]).toContain('content/references.json:? file This is not valid JSON');
  });

  test('a source with a mistake', () => {
    copy.edit('content/references.json', '"kind": "rct"', '"kind": ""');
    expect(found()).toHaveLength(1);
    expect(found()[0]).toContain('able-2020-needle.custom.kind');
  });

  test('words without facts, facts without words, a file that nobody reads', () => {
    rmSync(join(copy.root, 'content/facts/treatments/plain-test.yaml'));
    expect(found().filter((text) => text.includes('Its facts are missing: there is no'))).toHaveLength(1);
    copy.write('content/en/guides/more.md', 'More.');
    expect(found()).toContainEqual(
      'content/en/guides/more.md:? file Nobody reads this file: the files of this folder end with “.mdx”.',
    );
  });

  test('a byte-order mark is read', () => {
    for (const file of [needle.facts, needle.words, 'content/references.json', harms])
      copy.write(file, `\uFEFF${copy.read(file)}`);
    expect(found()).toEqual([]);
  });
});

describe('the text holds no code and leads somewhere', () => {
  test.each<Mistake>([
    [
      'an expression',
      needle.words,
      'It takes 20 minutes.',
      'It takes {process.env.HOME} minutes.',
      '{process.env.HOME} Braces hold code.',
    ],
    ['an import', needle.words, '## What it is', 'import x from "y"\n\n## What it is', ' Content files hold no code.'],
    [
      'code in an attribute',
      needle.words,
      '<Cite refs="clinic-nd-leaflet" />',
      '<Cite refs={ids} />',
      '<Cite> An attribute holds code.',
    ],
    ['a tag outside the vocabulary', needle.words, '## What it is', '<img src="x" />\n\n## What it is', '<img>'],
    [
      'an unknown source',
      needle.words,
      '<Cite refs="clinic-nd-leaflet" />',
      '<Cite refs="no-such-source" />',
      '<Cite> There is no reference “no-such-source”.',
    ],
    [
      'an unknown term',
      needle.words,
      '<Term id="needle">',
      '<Term id="needel">',
      '<Term> There is no glossary term “needel” in this language.',
    ],
    [
      'a term marked twice',
      needle.words,
      '<Term id="bruise">bruise</Term>',
      '<Term id="needle">bruise</Term>',
      '<Term> “needle” is marked twice',
    ],
    ['a block shown twice', needle.words, '<Steps />', '<Steps />\n\n<Steps />', '<Steps> This block stands twice'],
    [
      'unknown advice',
      'content/en/guides/safety.mdx',
      '<DangerSigns />',
      '<DangerSigns />\n\n<Advice id="sleep" />',
      '<Advice> There is no shared advice “sleep”.',
    ],
    [
      'a link to no page',
      needle.words,
      '/treatments/quiet-implant/',
      '/treatments/quite-implant/',
      '/treatments/quite-implant/ There is no such page.',
    ],
    [
      'a link without its slash',
      needle.words,
      '/treatments/quiet-implant/',
      '/treatments/quiet-implant',
      '/treatments/quiet-implant Links inside the site end with a slash.',
    ],
    [
      'a missing heading',
      needle.words,
      '## Risks\n',
      '### Risks\n',
      '## Before Here the heading “Risks” was expected.',
    ],
  ])('%s', (...mistake) => expectOne(mistake));

  test('facts that the text does not show', () => {
    copy.edit(needle.words, '<Risks />', 'None.');
    expect(found()).toEqual([`${needle.words}:? <Risks /> The text does not show these facts.`]);
  });
});

describe('every id of the facts leads somewhere', () => {
  test.each<Mistake>([
    [
      'a reference of a list',
      needle.facts,
      'eat-as-usual: [clinic-nd-leaflet]',
      'eat-as-usual: [clinic-leaflet]',
      ' before.eat-as-usual[0] There is no reference “clinic-leaflet”.',
    ],
    [
      'a reference of the first screen',
      elbow,
      'outlook: [guild-2022-guideline]',
      'outlook: [guild-2021]',
      ' summary.outlook[0] There is no reference “guild-2021”.',
    ],
    [
      'a reference of recovery',
      needle.facts,
      'onset: [able-2020-needle]',
      'onset: [able-2020]',
      ' recovery.onset[0] There is no reference “able-2020”.',
    ],
    [
      'a reference of a sign',
      signs.facts,
      'refs: [baker-2021-review]',
      'refs: [baker-2021]',
      ' signs.cannot-breathe.refs[0] There is no reference “baker-2021”.',
    ],
    [
      'a condition',
      needle.facts,
      'treats: [sore-elbow]',
      'treats: [sore-elbows]',
      ' treats[0] There is no condition “sore-elbows”.',
    ],
    [
      'a treatment',
      'content/facts/treatments/plain-test.yaml',
      'treatment: warm-needle',
      'treatment: warm-nedle',
      ' alternatives[0].treatment There is no treatment “warm-nedle”.',
    ],
    [
      'advice',
      needle.facts,
      'afterAdvice: [rest]',
      'afterAdvice: [rests]',
      ' afterAdvice[0] There is no advice “rests”.',
    ],
    [
      'a finding of another page',
      elbow,
      'findings: [warm-needle--sore-elbow--half-relief]',
      'findings: [warm-needle--sore-elbow--half]',
      ' summary.whatHelps.findings[0] There is no finding “warm-needle--sore-elbow--half”.',
    ],
    [
      'a sign',
      elbow,
      'signs: [cannot-breathe]',
      'signs: [cannot-breath]',
      ' summary.mainRisk.signs[0] There is no danger sign “cannot-breath”.',
    ],
    [
      'a page to see also',
      elbow,
      'seeAlso: [stiff-toe]',
      'seeAlso: [stiff-toes]',
      ' seeAlso[0] There is no condition “stiff-toes”.',
    ],
    [
      'a page of a sign',
      signs.facts,
      'conditions: [stiff-toe]',
      'conditions: [stiff-toes]',
      ' signs.slow-toe.conditions[0] There is no condition “stiff-toes”.',
    ],
    [
      'an audience',
      'content/facts/regulator-duties.yaml',
      'treatments: [warm-needle]',
      'treatments: [warm-needles]',
      ' duties.not-approved.audience.treatments[0] There is no treatment “warm-needles”.',
    ],
    [
      'an old path that is taken',
      needle.facts,
      '/treatments/hot-needle/',
      '/treatments/plain-test/',
      ' redirectFrom[0] /treatments/plain-test/ already belongs to',
    ],
    [
      'a title that is taken',
      needle.words,
      'title: Warm needle',
      'title: Plain test',
      ' title “Plain test” is also the title of',
    ],
    [
      'a guide that does not show the advice',
      'content/facts/advice/rest.yaml',
      'guide: safety',
      'guide: about-interventional-pain-management',
      ' guide The guide “about-interventional-pain-management” does not show',
    ],
    ['words of an id that the facts lack', needle.words, '  infection: People', '  infections: People', 'whoShouldNot'],
  ])('%s', (...mistake) => {
    if (mistake[0] === 'words of an id that the facts lack') {
      copy.edit(mistake[1], mistake[2], mistake[3]);
      expect(found().map((text) => text.replace(/^[^ ]+ /, ''))).toEqual([
        `whoShouldNot.infection There are no words for “infection”, which ${needle.facts} lists.`,
        `whoShouldNot.infections ${needle.facts} does not list “infections”.`,
      ]);
    } else expectOne(mistake);
  });
});

describe('gradings follow the rules', () => {
  test.each<Mistake>([
    [
      'a size against its figure',
      findings,
      'size: large',
      'size: small',
      '.size Its figure is “large”, and the size “small”.',
    ],
    [
      'points against their size',
      findings,
      'size: small\n  sizeFrom: points',
      'size: moderate\n  sizeFrom: points',
      '.size Its figure is “small”, and the size “moderate”.',
    ],
    ['exchanged groups', findings, 'with: 48, without: 24', 'with: 24, without: 48', ''],
    [
      'a grade that nobody gave',
      findings,
      'certainty: moderate\n  gradedBy: source',
      'certainty: moderate\n  gradedBy: nobody',
      '.certainty Nobody graded it, and its certainty is “moderate”.',
    ],
    [
      'a graded result without a grade',
      findings,
      /(no-study:[\s\S]*)gradedBy: nobody/,
      '$1gradedBy: source',
      '.certainty Its source graded it, and it is “not-rated”.',
    ],
    [
      'an unclear result with a size',
      findings,
      /(no-study:[\s\S]*)size: unknown/,
      '$1size: small',
      '.size The direction is unclear, and the size “small”.',
    ],
    [
      'very low certainty that points somewhere',
      'content/facts/findings/quiet-implant.yaml',
      'direction: unclear',
      'direction: helps',
      '.direction Certainty is very low, and the direction “helps”.',
    ],
    [
      'help without a comparison',
      'content/facts/findings/quiet-implant.yaml',
      /(hidden:[\s\S]*)direction: unclear/,
      '$1direction: helps',
      '.direction Nobody went without it, and it “helps”.',
    ],
    [
      'a range in another unit',
      findings,
      'range: { from: 1, to: 3, of: days }',
      'range: { from: 1, to: 3, of: points }',
      '.range It counts points, and the figure days.',
    ],
    [
      'a frequency against its figure',
      harms,
      'frequency: common',
      'frequency: rare',
      '.frequency Its figure is “common”, and it says “rare”.',
    ],
    [
      'a range whose upper end decides',
      harms,
      'frequency: rare',
      'frequency: very-rare',
      '.frequency Its figure is “rare”, and it says “very-rare”.',
    ],
    [
      'a figure that counts nothing',
      harms,
      '  per: procedure\n  certainty',
      '  certainty',
      '.per The figure does not say what it counts.',
    ],
    [
      'a pair surer than its lead',
      pairs,
      'certainty: low',
      'certainty: moderate',
      '.certainty It is “moderate”, and the lowest of the findings that lead is “low”.',
    ],
    [
      'a lead of another condition',
      'content/facts/pairs/stiff-toe.yaml',
      'refs: [baker-2021-review]',
      'lead: [warm-needle--sore-elbow--sleep]\n  decided: ~',
      '',
    ],
    [
      'a lead of another treatment',
      pairs,
      'lead: [quiet-implant--sore-elbow--better-vs-exercise]',
      'lead: [warm-needle--sore-elbow--sleep]',
      '.lead “warm-needle--sore-elbow--sleep” is about warm-needle, not quiet-implant.',
    ],
  ])('%s', (what, file, from, to, problem) => {
    copy.edit(file, from, what === 'a lead of another condition' ? 'lead: [warm-needle--sore-elbow--sleep]' : to);
    const problems = found().filter((text) => text.startsWith(file));
    const expected =
      what === 'exchanged groups'
        ? '.direction It says “helps”, and its figure points the other way.'
        : what === 'a lead of another condition'
          ? '.lead “warm-needle--sore-elbow--sleep” does not hold for stiff-toe.'
          : problem;
    expect(
      problems.some((text) => text.includes(expected)),
      problems.join('\n'),
    ).toBe(true);
    expect(problems[0]).toMatch(/:\d+ /);
  });

  test('a figure that is no rate leaves the frequency open when it says why', () => {
    copy.edit(harms, 'frequency: common', 'frequency: unknown');
    expect(found()).toHaveLength(1);
    copy.edit(harms, 'certainty: low', 'decided: Counted in reports.\n  certainty: low');
    expect(found()).toEqual([]);
  });
});

describe('danger signs', () => {
  test.each<Mistake>([
    [
      'two acts for one sign',
      signs.words,
      'text: The toe does not move at all.',
      'text: The place is red and hot.',
      ' signs.slow-toe.text “redness” has the same words, and another act: same-day, not soon.',
    ],
    [
      'a sign that no page shows',
      signs.facts,
      'conditions: [stiff-toe]',
      'conditions: []',
      ' signs.slow-toe No page shows this sign.',
    ],
    [
      'a condition for a page without the sign',
      signs.words,
      'onlyIf: { warm-needle:',
      'onlyIf: { plain-test:',
      ' signs.numb-legs.onlyIf.plain-test The page “plain-test” does not show this sign.',
    ],
  ])('%s', (what, file, from, to, problem) => {
    copy.edit(file, from, to);
    expect(
      found().some((text) => text.startsWith(file) && text.includes(problem)),
      what,
    ).toBe(true);
  });

  test('words for every act and every group', () => {
    copy.edit(signs.words, /^ {2}soon: .*\n/m, '');
    expect(found().join()).toContain('acts.soon');
    copy.edit(signs.words, /^ {2}toe: .*\n/m, '');
    expect(found().length).toBeGreaterThan(0);
  });
});

describe('reviews', () => {
  test.each<Mistake>([
    [
      'a placeholder',
      needle.facts,
      'reviewer: Ada Fixture',
      'reviewer: TODO',
      ' review.reviewer “TODO” is a placeholder.',
    ],
    [
      'a placeholder for the credentials',
      needle.facts,
      'credentials: MD, neurology',
      'credentials: n/a',
      ' review.second.credentials “n/a” is a placeholder.',
    ],
    [
      'a review that has not happened',
      needle.facts,
      'reviewed: 2026-11-20',
      'reviewed: 2126-11-20',
      ' review.reviewed 2126-11-20 has not come yet.',
    ],
    [
      'days in the wrong order',
      needle.facts,
      'nextDue: 2027-11-20',
      'nextDue: 2026-11-20',
      ' review.nextDue It is not after the review of 2026-11-20.',
    ],
    [
      'a page due before it changed',
      needle.facts,
      'nextReview: 2027-06-01',
      'nextReview: 2026-06-01',
      ' nextReview It is not after `updated`, 2026-12-01.',
    ],
    [
      'a change that has not come',
      needle.facts,
      'updated: 2026-12-01',
      'updated: 2126-12-01',
      ' updated 2126-12-01 has not come yet.',
    ],
    [
      'one reviewer where guidelines disagree',
      needle.facts,
      / {2}second:\n(?: {4}.*\n)+/,
      '',
      ' review Guidelines stand for and against this treatment, and one person alone reviewed it.',
    ],
    [
      'one person twice',
      needle.facts,
      'reviewer: Ben Fixture',
      'reviewer: Ada Fixture',
      ' review.second.reviewer It is the same person.',
    ],
  ])('%s', (_, file, from, to, problem) => {
    copy.edit(file, from, to);
    const problems = found();
    expect(
      problems.some((text) => text.startsWith(file) && text.includes(problem)),
      problems.join('\n'),
    ).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  test('a translation has a reviewer of its own, who is held to the same', () => {
    copy.edit(
      needle.facts,
      'redirectFrom:',
      'translationReviews:\n  es: { reviewer: TBD, credentials: MD, reviewed: 2026-11-20, nextDue: 2027-11-20, conflicts: None declared }\nredirectFrom:',
    );
    expect(found().map((text) => text.replace(/^\S+ /, ''))).toEqual([
      'translationReviews.es.reviewer “TBD” is a placeholder.',
      'translationReviews.es Guidelines stand for and against this treatment, and one person alone reviewed it.',
    ]);
    const review = (lang: string): string | undefined =>
      checkContent(copy.root, lang).library.treatments.find(({ slug }) => slug === 'warm-needle')?.facts.review
        ?.reviewer;
    addLanguage(copy, 'es');
    expect([review('en'), review('es')]).toEqual(['Ada Fixture', 'TBD']);
  });

  test('one reviewer is enough where no guideline is against it', () => {
    copy.edit(needle.facts, / {2}second:\n(?: {4}.*\n)+/, '');
    copy.edit(needle.facts, 'position: against', 'position: no-view');
    expect(found()).toEqual([]);
  });
});

test('several mistakes are told in one run', () => {
  copy.edit(needle.facts, 'treats: [sore-elbow]', 'treats: [sore-elbows]');
  copy.edit(needle.words, '<Term id="needle">', '<Term id="needel">');
  copy.edit(harms, 'frequency: common', 'frequency: rare');
  expect(found()).toHaveLength(3);
});

test('a filter shows the problems of some files, and one that names no file says which are near', () => {
  copy.edit(needle.words, '<Term id="needle">', '<Term id="needel">');
  const { problems } = checkContent(copy.root);
  expect(filterProblems(copy.root, problems, 'warm-needle')).toHaveLength(1);
  expect(filterProblems(copy.root, problems, 'sore-elbow')).toEqual([]);
  expect(filterProblems(copy.root, problems, 'soar-elbow')).toMatchObject([
    {
      field: 'soar-elbow',
      problem: 'No file of the content has “soar-elbow” in its path.',
      cure: 'Did you mean sore-elbow?',
    },
  ]);
});

test('a page whose reader must get a regulator’s warning is named until it cites its source', () => {
  const missing = (): string[] => listMissingDuties(checkContent(copy.root).library).flatMap(({ pages }) => pages);
  expect(missing()).toEqual(['content/en/conditions/sore-elbow.mdx']);
  copy.edit(elbow, 'optionsNote: [guild-2022-guideline]', 'optionsNote: [agency-2023-warning]');
  expect(missing()).toEqual([]);
});
