/** An editor makes mistakes; one run names them all, each once, with its place and its cure. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyContent, fixtureFiles, listProblems, type ContentCopy } from '../testing/copyContent.ts';
import { checkContent } from './checkContent.ts';
import { checkLanguages } from './checkLanguages.ts';
import { filterProblems } from './filterProblems.ts';

type Mistake = [what: string, file: string, from: string | RegExp, to: string, problem: string];

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());
const found = (): string[] => listProblems(copy);

test('the content as it stands has no problem, nor has the fixture', () => {
  expect(checkLanguages(process.cwd(), ['en']).problems).toEqual([]);
  expect(found()).toEqual([]);
});

describe('a file that cannot be read gives its own mistake alone', () => {
  test.each<Mistake>([
    [
      'broken YAML',
      fixtureFiles.needle,
      'category: injection',
      'category: injection: warm',
      ':15 front matter This is not valid YAML',
    ],
    [
      'a missing field',
      fixtureFiles.needle,
      /category: injection\n/,
      '',
      ' category This field is missing. It must be one of: injection,',
    ],
    [
      'a wrong type',
      fixtureFiles.needle,
      'treats: [sore-elbow]',
      'treats: sore-elbow',
      ' treats It must be a list, and it is a text (sore-elbow).',
    ],
    [
      'a day that does not exist',
      fixtureFiles.needle,
      'updated: 2026-12-01',
      'updated: 2026-02-31',
      ' updated It must be a day that exists',
    ],
    [
      'a misspelled key',
      fixtureFiles.needle,
      'invasiveness:',
      'invasivness:',
      ' invasivness Unknown key “invasivness”.',
    ],
    [
      'a value outside the list',
      fixtureFiles.findings,
      'certainty: moderate',
      'certainty: quite',
      '.certainty It must be one of: high, moderate, low, very-low, not-rated.',
    ],
    ['a figure of no kind', fixtureFiles.findings, 'kind: days', 'kind: weeks', '.figure'],
    [
      'HTML in a field',
      fixtureFiles.needleWords,
      'title: Warm needle',
      "title: '<b>Warm</b>'",
      ' title It must be plain text',
    ],
    ['a broken registry', fixtureFiles.harms, 'frequency: common', 'frequency: often', 'frequency It must be one of'],
    [
      'broken signs',
      fixtureFiles.signs,
      'act: soon',
      'act: later',
      'act It must be one of: emergency, same-day, soon.',
    ],
    [
      'broken advice',
      'content/facts/advice/rest.yaml',
      'guide: safety',
      'guide: [safety]',
      ' guide It must be a text, and it is a list.',
    ],
    [
      'less than',
      fixtureFiles.needleWords,
      'It takes 20 minutes.',
      'It takes <5 of 10 minutes.',
      ':49 text This is not valid MDX',
    ],
    [
      'an unclosed tag',
      fixtureFiles.needleWords,
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
    for (const file of [fixtureFiles.needle, fixtureFiles.needleWords, 'content/references.json', fixtureFiles.harms])
      copy.write(file, `\uFEFF${copy.read(file)}`);
    expect(found()).toEqual([]);
  });
});

test('several mistakes are told in one run', () => {
  copy.edit(fixtureFiles.needle, 'treats: [sore-elbow]', 'treats: [sore-elbows]');
  copy.edit(fixtureFiles.needleWords, '<Term id="needle">', '<Term id="needel">');
  copy.edit(fixtureFiles.harms, 'frequency: common', 'frequency: rare');
  expect(found()).toHaveLength(3);
});

test('a filter shows the problems of some files, and one that names no file says which are near', () => {
  copy.edit(fixtureFiles.needleWords, '<Term id="needle">', '<Term id="needel">');
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

test('a page that names what a regulator warns of must show the warning, or the shared advice that says the same', () => {
  const missing = () =>
    checkContent(copy.root).problems.filter(({ problem }) => /warning|does not show these facts/.test(problem));
  expect(missing()).toEqual([]);
  copy.edit(fixtureFiles.elbow.replace('facts', 'en').replace('.yaml', '.mdx'), '<RegulatorDuties />', '');
  copy.edit('content/en/guides/safety.mdx', '<RegulatorDuties />', 'Nothing.');
  expect(missing()).toMatchObject([
    { file: 'content/en/conditions/sore-elbow.mdx', field: '<RegulatorDuties />' },
    { file: 'content/en/guides/safety.mdx', field: '<RegulatorDuties />' },
  ]);
  copy.edit('content/facts/regulator-duties.yaml', '    notes:', '    advice: rest\n    notes:');
  expect(missing()).toEqual([]);
  copy.edit('content/facts/treatments/warm-needle.yaml', /^afterAdvice: .*\n/m, '');
  expect(missing()).toMatchObject([
    { file: 'content/facts/treatments/warm-needle.yaml', field: 'beforeAdvice', cure: 'Add rest to beforeAdvice.' },
  ]);
});
