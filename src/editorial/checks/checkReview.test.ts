/** A review has a real name, days in their order, and a second reviewer where guidelines disagree. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLanguage, copyContent, fixtureFiles, listProblems, type ContentCopy } from '../testing/copyContent.ts';
import { checkContent } from './checkContent.ts';

type Mistake = [what: string, file: string, from: string | RegExp, to: string, problem: string];

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());
const found = (): string[] => listProblems(copy);

describe('reviews', () => {
  test.each<Mistake>([
    [
      'a placeholder',
      fixtureFiles.needle,
      'reviewer: Ada Fixture',
      'reviewer: TODO',
      ' review.reviewer “TODO” is a placeholder.',
    ],
    [
      'a placeholder for the credentials',
      fixtureFiles.needle,
      'credentials: MD, neurology',
      'credentials: n/a',
      ' review.second.credentials “n/a” is a placeholder.',
    ],
    [
      'a review that has not happened',
      fixtureFiles.needle,
      'reviewed: 2026-11-20',
      'reviewed: 2126-11-20',
      ' review.reviewed 2126-11-20 has not come yet.',
    ],
    [
      'days in the wrong order',
      fixtureFiles.needle,
      'nextDue: 2027-11-20',
      'nextDue: 2026-11-20',
      ' review.nextDue It is not after the review of 2026-11-20.',
    ],
    [
      'a page due before it changed',
      fixtureFiles.needle,
      'nextReview: 2027-06-01',
      'nextReview: 2026-06-01',
      ' nextReview It is not after `updated`, 2026-12-01.',
    ],
    [
      'a change that has not come',
      fixtureFiles.needle,
      'updated: 2026-12-01',
      'updated: 2126-12-01',
      ' updated 2126-12-01 has not come yet.',
    ],
    [
      'one reviewer where guidelines disagree',
      fixtureFiles.needle,
      / {2}second:\n(?: {4}.*\n)+/,
      '',
      ' review Guidelines stand for and against this treatment, and one person alone reviewed it.',
    ],
    [
      'one person twice',
      fixtureFiles.needle,
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
      fixtureFiles.needle,
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
    copy.edit(fixtureFiles.needle, / {2}second:\n(?: {4}.*\n)+/, '');
    copy.edit(fixtureFiles.needle, 'position: against', 'position: no-view');
    expect(found()).toEqual([]);
  });
});
