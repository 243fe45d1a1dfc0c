/** The text of a page holds no code, and each id and link in it leads somewhere. */
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

describe('the text holds no code and leads somewhere', () => {
  test.each<Mistake>([
    [
      'an expression',
      fixtureFiles.needleWords,
      'It takes 20 minutes.',
      'It takes {process.env.HOME} minutes.',
      '{process.env.HOME} Braces hold code.',
    ],
    [
      'an import',
      fixtureFiles.needleWords,
      '## What it is',
      'import x from "y"\n\n## What it is',
      ' Content files hold no code.',
    ],
    [
      'code in an attribute',
      fixtureFiles.needleWords,
      '<Cite refs="clinic-nd-leaflet" />',
      '<Cite refs={ids} />',
      '<Cite> An attribute holds code.',
    ],
    [
      'a tag outside the vocabulary',
      fixtureFiles.needleWords,
      '## What it is',
      '<img src="x" />\n\n## What it is',
      '<img>',
    ],
    [
      'an unknown source',
      fixtureFiles.needleWords,
      '<Cite refs="clinic-nd-leaflet" />',
      '<Cite refs="no-such-source" />',
      '<Cite> There is no reference “no-such-source”.',
    ],
    [
      'an unknown term',
      fixtureFiles.needleWords,
      '<Term id="needle">',
      '<Term id="needel">',
      '<Term> There is no glossary term “needel” in this language.',
    ],
    [
      'a term marked twice',
      fixtureFiles.needleWords,
      '<Term id="bruise">bruise</Term>',
      '<Term id="needle">bruise</Term>',
      '<Term> “needle” is marked twice',
    ],
    [
      'a block shown twice',
      fixtureFiles.needleWords,
      '<Steps />',
      '<Steps />\n\n<Steps />',
      '<Steps> This block stands twice',
    ],
    [
      'unknown advice',
      'content/en/guides/safety.mdx',
      '<DangerSigns />',
      '<DangerSigns />\n\n<Advice id="sleep" />',
      '<Advice> There is no shared advice “sleep”.',
    ],
    [
      'a link to no page',
      fixtureFiles.needleWords,
      '/treatments/quiet-implant/',
      '/treatments/quite-implant/',
      '/treatments/quite-implant/ There is no such page.',
    ],
    [
      'a link without its slash',
      fixtureFiles.needleWords,
      '/treatments/quiet-implant/',
      '/treatments/quiet-implant',
      '/treatments/quiet-implant Links inside the site end with a slash.',
    ],
    [
      'a missing heading',
      fixtureFiles.needleWords,
      '## Risks\n',
      '### Risks\n',
      '## Before Here the heading “Risks” was expected.',
    ],
  ])('%s', (...mistake) => expectOne(mistake));

  test('facts that the text does not show', () => {
    copy.edit(fixtureFiles.needleWords, '<Risks />', 'None.');
    expect(found()).toEqual([`${fixtureFiles.needleWords}:? <Risks /> The text does not show these facts.`]);
  });
});
