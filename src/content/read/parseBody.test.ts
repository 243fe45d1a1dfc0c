import { describe, expect, test } from 'vitest';
import { factBlocks, parseBody, plainTextOf, walkInlines, type Flow, type TextKind } from './parseBody.ts';

const parse = (text: string, kind: TextKind = 'treatments') => parseBody({ file: 'a.mdx', kind, text, firstLine: 10 });
/** The nodes of a text without headings that is in order. */
function nodesOf(text: string, kind: TextKind = 'treatments'): Flow[] {
  const { sections, problems } = parse(text, kind);
  expect(problems).toEqual([]);
  return sections.flatMap(({ nodes }) => nodes);
}
const text = (value: string) => ({ type: 'text' as const, value });

const VOCABULARY =
  'Use paragraphs, lists, headings, **strong** and *emphasized* words, links, <Cite refs="…" />, <Term id="…">…</Term> and the blocks of this kind of page.';
const TAGS =
  'Use only Cite, Term, WhoMayBenefit, WhoShouldNot, Alternatives, Benefits, Guidelines, Risks, Before, Steps, After, Questions, Advice.';

describe('what a text may hold', () => {
  test('a paragraph with strong and emphasized words, a link, a source marker and a term, on one line', () => {
    expect(
      nodesOf('One **two** *three*\n  [four](/five/).<Cite refs="six  seven" /> <Term id="eight">the *ninth*</Term>'),
    ).toEqual([
      {
        type: 'paragraph',
        line: 10,
        children: [
          text('One '),
          { type: 'strong', children: [text('two')] },
          text(' '),
          { type: 'emphasis', children: [text('three')] },
          text(' '),
          { type: 'link', url: '/five/', children: [text('four')] },
          text('.'),
          { type: 'cite', refs: ['six', 'seven'] },
          text(' '),
          { type: 'term', id: 'eight', children: [text('the '), { type: 'emphasis', children: [text('ninth')] }] },
        ],
      },
    ]);
  });

  test.each(['/a/', '#a', 'https://fixture.example', 'mailto:a@fixture.example', 'tel:100'])('a link to %s', (url) => {
    expect(nodesOf(`[here](${url})`)).toMatchObject([{ children: [{ type: 'link', url }] }]);
  });

  test('lists, with numbers or without', () => {
    expect(nodesOf('Text\n\n- one\n- **two**\n\n1. three')).toEqual([
      { type: 'paragraph', line: 10, children: [text('Text')] },
      { type: 'list', line: 12, ordered: false, items: [[text('one')], [{ type: 'strong', children: [text('two')] }]] },
      { type: 'list', line: 15, ordered: true, items: [[text('three')]] },
    ]);
  });

  test('headings of the second level open sections; the same words get another anchor; deeper ones stay inside', () => {
    expect(parse('Before\n\n## How *it* works\n\nText\n\n### Inside\n\n## How it works')).toEqual({
      problems: [],
      sections: [
        { line: 10, nodes: [{ type: 'paragraph', line: 10, children: [text('Before')] }] },
        {
          id: 'how-it-works',
          title: 'How it works',
          line: 12,
          nodes: [
            { type: 'paragraph', line: 14, children: [text('Text')] },
            { type: 'heading', line: 16, depth: 3, id: 'inside', children: [text('Inside')] },
          ],
        },
        { id: 'how-it-works-1', title: 'How it works', line: 18, nodes: [] },
      ],
    });
  });

  test('a text that begins with a heading has no section before it; an empty one has none', () => {
    expect(parse('## One').sections.map(({ id }) => id)).toEqual(['one']);
    expect(parse('')).toEqual({ sections: [], problems: [] });
  });

  test.each(
    Object.entries(factBlocks).flatMap(([kind, names]) => names.map((name) => [kind as TextKind, name] as const)),
  )('in %s the block %s', (kind, name) => {
    expect(nodesOf(`<${name} />`, kind)).toEqual([{ type: 'block', line: 10, name }]);
  });

  test('the blocks of each kind of page', () => {
    expect(factBlocks).toEqual({
      treatments: [
        'WhoMayBenefit',
        'WhoShouldNot',
        'Alternatives',
        'Benefits',
        'Guidelines',
        'Risks',
        'Before',
        'Steps',
        'After',
        'Questions',
        'Advice',
      ],
      conditions: ['Symptoms', 'SelfCare', 'Diagnosis', 'Options', 'Causes', 'Questions', 'Advice'],
      guides: ['Questions', 'PainScalePicker', 'PainDiary', 'Advice', 'DangerSigns', 'RegulatorDuties'],
      notices: ['PublisherNote', 'FundingNote', 'EmergencyNumbers', 'ContactLine', 'OfflineNote'],
    });
  });

  test('a block may name its advice; a marker or a term alone on its line is a paragraph', () => {
    expect(nodesOf('<Advice id="rest" />')).toEqual([{ type: 'block', line: 10, name: 'Advice', id: 'rest' }]);
    expect(nodesOf('<Cite refs="one" />\n\n<Term id="two">word</Term>')).toEqual([
      { type: 'paragraph', line: 10, children: [{ type: 'cite', refs: ['one'] }] },
      { type: 'paragraph', line: 12, children: [{ type: 'term', id: 'two', children: [text('word')] }] },
    ]);
  });
});

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

test('plain text leaves markers out and keeps the words inside others', () => {
  const [paragraph] = nodesOf('One **two *three***<Cite refs="a" />.');
  expect(paragraph?.type === 'paragraph' && plainTextOf(paragraph.children)).toBe('One two three.');
});

test('all parts of a text are walked in reading order, with the line that they stand on', () => {
  const { sections } = parse('A **b**\n\n### C <Term id="t">d</Term>\n\n<Risks />\n\n- e\n- *f*');
  const walked = [...walkInlines(sections.flatMap(({ nodes }) => nodes))];
  expect(walked.map(({ node, line }) => `${line} ${node.type === 'text' ? node.value : node.type}`)).toEqual([
    '10 A ',
    '10 strong',
    '10 b',
    '12 C ',
    '12 term',
    '12 d',
    '16 e',
    '16 emphasis',
    '16 f',
  ]);
});
