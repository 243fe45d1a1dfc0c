/** A translation is words alone: what differs from English in numbers, sources, tags or headings is named with file and line. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLanguage, copyContent, type ContentCopy } from '../testing/copyContent.ts';
import { checkLanguages } from '../checks/checkLanguages.ts';
import { compareNumbers } from './compareNumbers.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
  addLanguage(copy, 'es');
});
afterEach(() => copy.remove());

const problems = (): string[] =>
  checkLanguages(copy.root, ['en', 'es']).problems.map(
    ({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`,
  );

test('words alone make a language, with decimal commas and in another order', () => {
  copy.edit(
    'content/es/findings/warm-needle.yaml',
    '3.4 of 10 points with it and 4.6 without',
    'de 4,6 sin ella y 3,4 de 10 con ella',
  );
  expect(problems()).toEqual([]);
});

test.each<[what: string, file: string, from: string | RegExp, to: string, problem: string]>([
  [
    'a number of a finding',
    'content/es/findings/warm-needle.yaml',
    'Of 100 people, 48 had',
    'Of 100 people, 38 had',
    ':3 warm-needle--sore-elbow--half-relief.says It lacks 48, which the English words state. It states 38, which the English words do not.',
  ],
  [
    'a number of a film',
    'content/es/films/warm-needle.yaml',
    'Rest for 2 days',
    'Rest for days',
    ' ending.says It lacks 2,',
  ],
  [
    'a number of a term',
    'content/glossary/needle.yaml',
    /(es:\n[\s\S]*)A thin tool/,
    '$1A thin tool of 3 cm',
    ' es.definition It states 3,',
  ],
  [
    'a number of a caption',
    'content/es/figures.yaml',
    'people 48 had',
    'people had',
    ' figures.warm-needle.caption It lacks 48,',
  ],
  [
    'a number of the text',
    'content/es/treatments/warm-needle.mdx',
    'against 24 of 100',
    'against 25 of 100',
    ':65 ## How well it works It lacks 24, which the English words state. It states 25,',
  ],
  [
    'a source of the text',
    'content/es/treatments/warm-needle.mdx',
    '<Cite refs="able-2020-needle" />',
    '<Cite refs="baker-2021-review" />',
    ' ## How well it works Its sources lack able-2020-needle of the English section. Its sources have baker-2021-review,',
  ],
  [
    'a term of the text',
    'content/es/treatments/warm-needle.mdx',
    '<Term id="bruise">bruise</Term>',
    'bruise',
    ' ## (first lines) Its terms lack bruise of the English section.',
  ],
  [
    'a block of the text',
    'content/es/guides/safety.mdx',
    '<DangerSigns />',
    'None.',
    ' ## When to call Its blocks lack <DangerSigns> of',
  ],
  [
    'a link of the text',
    'content/es/treatments/warm-needle.mdx',
    '[the implant](/treatments/quiet-implant/)',
    '[the test](/treatments/plain-test/)',
    ' ## What else you can do Its links lack /treatments/quiet-implant/ of',
  ],
  [
    'a heading of a guide',
    'content/es/guides/safety.mdx',
    '## Warnings\n',
    '',
    ' text It has 3 sections, and the English text 4.',
  ],
  [
    'a source of a film',
    'content/es/films/warm-needle.yaml',
    'ending:\n',
    'ending:\n  sources: [able-2020-needle]\n',
    ' ending.sources Unknown key “sources”.',
  ],
])('%s', (_, file, from, to, problem) => {
  copy.edit(file, from, to);
  const found = problems().filter((text) => text.startsWith(file));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(problem);
  expect(found[0]).toMatch(/:(\d+|\?) /);
});

test('a translation holds no facts: a number or a source in its front matter has no place', () => {
  copy.edit('content/es/treatments/warm-needle.mdx', 'title: ', 'category: injection\ntitle: ');
  expect(problems()).toEqual(['content/es/treatments/warm-needle.mdx:2 category Unknown key “category”.']);
});

test('numbers are the same in the marks of each language', () => {
  expect(compareNumbers('1,000 of 2.5', '1.000 de 2,5', 'es')).toEqual({ missing: [], added: [] });
  expect(compareNumbers('1.4 in 100', '14 de 100', 'es')).toEqual({ missing: ['1.4'], added: ['14'] });
  expect(compareNumbers('2 or 2', '2', 'es')).toEqual({ missing: ['2'], added: [] });
});
