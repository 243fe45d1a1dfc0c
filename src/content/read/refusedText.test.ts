import { describe, expect, test } from 'vitest';
import { parseBody, plainTextOf, type Flow, type TextKind } from './parseBody.ts';

const parse = (text: string, kind: TextKind = 'treatments') => parseBody({ file: 'a.mdx', kind, text, firstLine: 10 });

const VOCABULARY =
  'Use paragraphs, lists, headings, **strong** and *emphasized* words, links, <Cite refs="…" />, <Term id="…">…</Term> and the blocks of this kind of page.';
const TAGS =
  'Use only Cite, Term, WhoMayBenefit, WhoShouldNot, Alternatives, Benefits, Guidelines, Risks, RegulatorDuties, Before, Steps, After, NextSteps, Questions, Advice.';

describe('what is refused, with line and cure, while the rest is read', () => {
  const cases: [name: string, text: string, line: number, field: string, problem: string, cure: string][] = [
    [
      'code in a sentence',
      'Text {process.env.HOME}',
      10,
      '{process.env.HOME}',
      'Braces hold code. Content is read, not run.',
      'Write the words themselves, or remove the braces.',
    ],
    [
      'code on its own line, cut at 40 characters',
      `Text\n\n{${'x'.repeat(60)}}`,
      12,
      `{${'x'.repeat(40)}}`,
      'Braces hold code. Content is read, not run.',
      'Write the words themselves, or remove the braces.',
    ],
    [
      'an import, by its first line',
      `Text\n\nimport a from "${'b'.repeat(60)}"\nimport c from "d"`,
      12,
      `import a from "${'b'.repeat(25)}`,
      'Content files hold no code.',
      'Remove the line: the page hands the text its components.',
    ],
    [
      'a tag of another kind of page',
      '<Symptoms />',
      10,
      '<Symptoms>',
      'This tag is not in the vocabulary of content text.',
      TAGS,
    ],
    ['a tag without a name', '<>text</>', 10, '<>', 'This tag is not in the vocabulary of content text.', TAGS],
    [
      'a tag inside a sentence',
      'Text <Risks /> text',
      10,
      '<Risks>',
      'This tag may not stand inside a sentence.',
      VOCABULARY,
    ],
    [
      'a nameless tag inside a sentence',
      'Text <>b</> text',
      10,
      '<>',
      'This tag may not stand inside a sentence.',
      VOCABULARY,
    ],
    [
      'an attribute that a block has not',
      '<Risks name="x" />',
      10,
      '<Risks>',
      'It has no attribute “name”.',
      'It may have: id.',
    ],
    [
      'an attribute that holds code',
      'Text <Cite refs={a} />',
      10,
      '<Cite>',
      'An attribute holds code. Content is read, not run.',
      'Write its value in quotation marks: <Cite refs="…" />.',
    ],
    [
      'an attribute without a value',
      '<Advice id />',
      10,
      '<Advice>',
      'An attribute holds code. Content is read, not run.',
      'Write its value in quotation marks: <Advice id="…" />.',
    ],
    [
      'attributes spread from code',
      '<Risks {...a} />',
      10,
      '<Risks>',
      'An attribute holds code. Content is read, not run.',
      'Write its value in quotation marks: <Risks id="…" />.',
    ],
    [
      'a block with text',
      '<Risks>\ntext\n</Risks>',
      10,
      '<Risks>',
      'This block holds nothing of its own.',
      'Write <Risks />.',
    ],
    [
      'a marker without a source',
      'Text <Cite refs=" " />',
      10,
      '<Cite>',
      'It names no reference.',
      'Write <Cite refs="an-id another-id" />.',
    ],
    [
      'a marker without refs',
      'Text <Cite />',
      10,
      '<Cite>',
      'It names no reference.',
      'Write <Cite refs="an-id another-id" />.',
    ],
    [
      'a marker with text',
      'Text <Cite refs="a">b</Cite>',
      10,
      '<Cite>',
      'A source marker holds no text.',
      'Close it at once: <Cite refs="an-id" />.',
    ],
    [
      'a term without a name',
      'Text <Term>b</Term>',
      10,
      '<Term>',
      'It names no term.',
      'Write <Term id="a-term">the word</Term>.',
    ],
    [
      'a second title',
      '# Title',
      10,
      '#',
      'The page has its title from the front matter.',
      'Begin the heading with “##”.',
    ],
    [
      'an item of two paragraphs',
      '- a\n\n  b',
      12,
      'list',
      'An item of a list holds one paragraph.',
      'Make it two items, or shorten it.',
    ],
    ['an empty item', 'Text\n\n- a\n-', 13, 'list', 'An item of a list is empty.', 'Write its text, or remove it.'],
    [
      'a link without a secure address',
      '[here](http://fixture.example)',
      10,
      'http://fixture.example',
      'A link leads to a page of this site or to a secure address.',
      'Begin it with /, #, https://, mailto: or tel:.',
    ],
    [
      'a link whose address only holds a secure one',
      '[here](javascript:https://a)',
      10,
      'javascript:https://a',
      'A link leads to a page of this site or to a secure address.',
      'Begin it with /, #, https://, mailto: or tel:.',
    ],
    ['a quotation', 'Text\n\n> text', 12, 'blockquote', 'This kind of text is not part of the vocabulary.', VOCABULARY],
    ['code marks', 'Text `code`', 10, 'inlineCode', 'This kind of text is not part of the vocabulary.', VOCABULARY],
    ['a picture', '![a](/b.png)', 10, 'image', 'This kind of text is not part of the vocabulary.', VOCABULARY],
  ];
  test.each(cases)('%s', (_, body, line, field, problem, cure) => {
    const { sections, problems } = parse(`${body}\n\nThe end.`);
    expect(problems).toEqual([{ file: 'a.mdx', line, field, problem, cure }]);
    expect(plainTextOf((sections.at(-1)?.nodes.at(-1) as Extract<Flow, { type: 'paragraph' }>).children)).toBe(
      'The end.',
    );
  });

  test('each thing is told', () => {
    expect(parse('{a}\n\ntext\n\n{b}').problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '10 {a}',
      '14 {b}',
    ]);
  });

  test.each([
    ['a “less than” before a number', 'Text\n\nIt is <5 of 10', 12],
    ['a tag that is not closed', 'Text\n\n<Term id="a">b', 12],
  ])('a text that cannot be parsed has one problem and no sections: %s', (_, body, line) => {
    const { sections, problems } = parse(body);
    expect(sections).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'a.mdx',
        line,
        field: 'text',
        problem: expect.stringMatching(/^This is not valid MDX: [A-Z][^]*[^.]\.$/),
        cure: 'Close every tag that is opened, and write “less than” in words instead of “<”.',
      },
    ]);
    expect(problems[0]?.problem).not.toMatch(/\(mdx/);
    expect(problems[0]?.problem).not.toMatch(/\d+:\d+: /);
  });
});
