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
        'RegulatorDuties',
        'Before',
        'Steps',
        'After',
        'NextSteps',
        'Questions',
        'Advice',
      ],
      conditions: ['Symptoms', 'SelfCare', 'Diagnosis', 'Options', 'NextSteps', 'RegulatorDuties', 'Causes', 'Questions', 'Advice'],
      medicines: [
        'UsedFor',
        'Benefits',
        'TakingSafely',
        'Risks',
        'WhoShouldNot',
        'Mixing',
        'OlderPeople',
        'Pregnancy',
        'Driving',
        'Stopping',
        'RegulatorDuties',
        'Questions',
        'Advice',
      ],
      guides: ['Questions', 'PainScalePicker', 'PainDiary', 'Advice', 'DangerSigns', 'CareLines', 'RegulatorDuties'],
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
