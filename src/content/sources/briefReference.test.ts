import { expect, test } from 'vitest';
import type { Reference } from '../schema/reference.ts';
import { formatBriefly, nameShortly } from './briefReference.ts';
import { formatReference, linkReference, yearOf } from './formatReference.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const { references } = library;
const article = references.get('able-2020-needle')!;
const page = references.get('agency-2023-warning')!;
const brief = (change: Partial<Reference>, from = article): string =>
  formatBriefly({ ...from, ...change }, 'and others');
const names = (...families: string[]) => ({ author: families.map((family) => ({ family })) });

test('an article in one line: authors, title, journal, year', () => {
  expect(brief({})).toBe('Able. Warm needles against salt water: a made-up trial. Journal of Made-up Trials. 2020.');
  expect(brief(names('Able', 'Baker'))).toMatch(/^Able, Baker\. Warm/);
  expect(brief(names('Able', 'Baker', 'Cole'))).toMatch(/^Able and others\. Warm/);
  expect(brief(names('Able', 'et al.'))).toMatch(/^Able and others\. Warm/);
  expect(brief(names('Able', 'Et al'))).toMatch(/^Able and others\. Warm/);
  expect(brief(names('Able', 'Betal'))).toMatch(/^Able, Betal\. Warm/);
  expect(brief(names('Able', 'Et alii'))).toMatch(/^Able, Et alii\. Warm/);
  expect(brief({ author: [{ literal: 'A working group' }] })).toMatch(/^A working group\. Warm/);
  expect(brief({ author: [{ given: 'A.' }, { family: 'Baker' }] })).toMatch(/^Baker\. Warm/);
});

test('no full stop after a mark, no closing bracket, nothing twice', () => {
  expect(brief({ title: 'Does it help?' })).toBe('Able. Does it help? Journal of Made-up Trials. 2020.');
  expect(brief({ title: 'Needles (a  trial)' })).toBe('Able. Needles. Journal of Made-up Trials. 2020.');
  expect(brief({ title: 'Needles (warm) in trials' })).toMatch(/^Able\. Needles \(warm\) in trials\. /);
  expect(brief({ ...names('The Guild'), 'container-title': undefined, publisher: 'The Guild' })).toBe(
    'The Guild. Warm needles against salt water: a made-up trial. 2020.',
  );
  expect(brief({ author: undefined, issued: undefined, 'container-title': undefined })).toBe(
    'Warm needles against salt water: a made-up trial.',
  );
});

test('a web page with an author leaves out its site; one without has its publisher', () => {
  expect(formatBriefly(page, 'and others')).toBe('Warning on warm needles. The Agency. 2023.');
  expect(brief({ ...names('Able'), 'container-title': 'Some site' }, page)).toBe(
    'Able. Warning on warm needles. 2023.',
  );
});

test('a source in a table cell: first author and year, cut at a word', () => {
  expect(nameShortly(article)).toBe('Able 2020');
  expect(nameShortly({ ...article, author: [{ literal: 'A group' }] })).toBe('A group 2020');
  expect(nameShortly(page)).toBe('The Agency 2023');
  expect(nameShortly({ ...page, publisher: undefined })).toBe('Warning on warm needles 2023');
  expect(nameShortly({ ...page, issued: undefined })).toBe('The Agency');
  expect(nameShortly({ ...page, publisher: 'x'.repeat(38) })).toBe(`${'x'.repeat(38)} 2023`);
  expect(nameShortly({ ...page, publisher: 'The agency for needles that are warmed first' })).toBe(
    'The agency for needles that are… 2023',
  );
});

test('a source opens at its DOI, else at PubMed, else at its address', () => {
  const url = 'https://sources.example/able';
  expect(linkReference({ ...article, DOI: '10.1/x', PMID: '1' })).toBe('https://doi.org/10.1/x');
  expect(linkReference({ ...article, PMID: '1' })).toBe('https://pubmed.ncbi.nlm.nih.gov/1/');
  expect(linkReference(article)).toBe(url);
});

test('the year, where there is one', () => {
  expect(yearOf(article)).toBe(2020);
  expect(yearOf({ ...article, issued: undefined })).toBeUndefined();
});

test('the full reference as one line, without number and link, the same each time', () => {
  const line = 'Able A. Warm needles against salt water: a made-up trial. Journal of Made-up Trials. 2020.';
  expect(formatReference(article)).toBe(line);
  expect(formatReference({ ...article, title: 'Another title under the same id' })).toBe(line);
  expect(formatReference({ ...article, id: 'with-links', DOI: '10.1/x', PMID: '1', PMCID: 'PMC1' })).toBe(line);
  expect(formatReference({ ...article, id: 'two-lines', title: 'Two  spaces' })).toContain('Two spaces');
});
