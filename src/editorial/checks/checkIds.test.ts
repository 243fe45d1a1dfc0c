/** Every id of the facts leads somewhere; one that does not is named with file and line. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyContent, fixtureFiles, listProblems, type ContentCopy } from '../testing/copyContent.ts';
import { checkContent } from './checkContent.ts';

type Mistake = [what: string, file: string, from: string | RegExp, to: string, problem: string];

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());
const found = (): string[] => listProblems(copy);

/** Each mistake gives one message, which names the file in which it was made, and a line. */
function expectOne([, file, from, to, problem]: Mistake): void {
  copy.edit(file, from, to);
  const problems = found();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(problems[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+ `));
  for (const { cure } of checkContent(copy.root).problems) expect(cure).toMatch(/\w.*[.?]$/);
}

describe('every id of the facts leads somewhere', () => {
  test.each<Mistake>([
    [
      'a reference of a list',
      fixtureFiles.needle,
      'eat-as-usual: [clinic-nd-leaflet]',
      'eat-as-usual: [clinic-leaflet]',
      ' before.eat-as-usual[0] There is no reference “clinic-leaflet”.',
    ],
    [
      'a reference of the first screen',
      fixtureFiles.elbow,
      'outlook: [guild-2022-guideline]',
      'outlook: [guild-2021]',
      ' summary.outlook[0] There is no reference “guild-2021”.',
    ],
    [
      'a reference of a practical answer',
      fixtureFiles.needle,
      'onset: [able-2020-needle]',
      'onset: [able-2020]',
      ' practical.onset[0] There is no reference “able-2020”.',
    ],
    [
      'a reference of a sign',
      fixtureFiles.signs,
      'refs: [baker-2021-review]',
      'refs: [baker-2021]',
      ' signs.cannot-breathe.refs[0] There is no reference “baker-2021”.',
    ],
    [
      'a condition',
      fixtureFiles.needle,
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
      fixtureFiles.needle,
      'afterAdvice: [rest]',
      'afterAdvice: [rests]',
      ' afterAdvice[0] There is no advice “rests”.',
    ],
    [
      'a finding of another page',
      fixtureFiles.elbow,
      'findings: [warm-needle--sore-elbow--half-relief]',
      'findings: [warm-needle--sore-elbow--half]',
      ' summary.whatHelps.findings[0] There is no finding “warm-needle--sore-elbow--half”.',
    ],
    [
      'a sign',
      fixtureFiles.elbow,
      'signs: [cannot-breathe]',
      'signs: [cannot-breath]',
      ' summary.mainRisk.signs[0] There is no danger sign “cannot-breath”.',
    ],
    [
      'a page to see also',
      fixtureFiles.elbow,
      'seeAlso: [stiff-toe]',
      'seeAlso: [stiff-toes]',
      ' seeAlso[0] There is no condition “stiff-toes”.',
    ],
    [
      'a page of a sign',
      fixtureFiles.signs,
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
      fixtureFiles.needle,
      '/treatments/hot-needle/',
      '/treatments/plain-test/',
      ' redirectFrom[0] /treatments/plain-test/ already belongs to',
    ],
    [
      'a title that is taken',
      fixtureFiles.needleWords,
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
    [
      'words of an id that the facts lack',
      fixtureFiles.needleWords,
      '  infection: People',
      '  infections: People',
      'whoShouldNot',
    ],
  ])('%s', (...mistake) => {
    if (mistake[0] === 'words of an id that the facts lack') {
      copy.edit(mistake[1], mistake[2], mistake[3]);
      expect(found().map((text) => text.replace(/^[^ ]+ /, ''))).toEqual([
        `whoShouldNot.infection There are no words for “infection”, which ${fixtureFiles.needle} lists.`,
        `whoShouldNot.infections ${fixtureFiles.needle} does not list “infections”.`,
      ]);
    } else expectOne(mistake);
  });
});
