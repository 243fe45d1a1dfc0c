import { expect, test } from 'vitest';
import type { Flow, Inline } from '../../content/read/parseBody.ts';
import { getStrings } from '../../i18n/strings.ts';
import { writeCite, writeFlow, type ProseContext } from './writeProse.ts';

const numbers: Record<string, number> = { one: 1, two: 2, ten: 10 };
const context: ProseContext = { lang: 'en', strings: getStrings('en'), numberOf: (ref) => numbers[ref] ?? Number.NaN };
const text = (value: string): Inline => ({ type: 'text', value });
const write = (flow: Exclude<Flow, { type: 'block' }>, lang = 'en'): string => writeFlow(flow, { ...context, lang });
const paragraph = (...children: Inline[]): Exclude<Flow, { type: 'block' }> => ({
  type: 'paragraph',
  line: 1,
  children,
});

test('source markers stand in the order of their numbers, each a link to its source with words for it', () => {
  const html = writeCite(['ten', 'one', 'two'], context);
  expect([...html.matchAll(/href="#source-(\d+)"[^>]*>(\d+)</g)].map(([, href, shown]) => [href, shown])).toEqual([
    ['1', '1'],
    ['2', '2'],
    ['10', '10'],
  ]);
  expect(html).toContain(
    `<a class="cite" href="#source-1" aria-label="${context.strings.sourceMarker(1)}" data-pagefind-ignore="">1</a>`,
  );
  expect(writeCite([], context)).toBe('');
});

test('paragraphs, headings and lists', () => {
  expect(
    write(
      paragraph(text('A < b.'), { type: 'strong', children: [text('c')] }, { type: 'emphasis', children: [text('d')] }),
    ),
  ).toBe('<p>A &#x3C; b.<strong>c</strong><em>d</em></p>');
  expect(write({ type: 'heading', line: 1, depth: 3, id: 'an-id', children: [text('Heading')] })).toBe(
    '<h3 id="an-id">Heading</h3>',
  );
  const items = [[text('one')], [text('two')]];
  expect(write({ type: 'list', line: 1, ordered: false, items })).toBe('<ul><li>one</li><li>two</li></ul>');
  expect(write({ type: 'list', line: 1, ordered: true, items })).toBe('<ol><li>one</li><li>two</li></ol>');
});

test('a term leads to its place in the glossary, a link into the site to the page in its language', () => {
  const term: Inline = { type: 'term', id: 'needle', children: [text('needles')] };
  expect(write(paragraph(term))).toBe(
    '<p><a class="term" href="/glossary/#needle" data-term="term-needle">needles</a></p>',
  );
  expect(write(paragraph(term), 'es')).toContain('href="/es/glossary/#needle"');
  const link = (url: string): Inline => ({ type: 'link', url, children: [text('here')] });
  expect(write(paragraph(link('/guides/safety/')), 'es')).toBe('<p><a href="/es/guides/safety/">here</a></p>');
  expect(write(paragraph(link('https://fixture.example/')), 'es')).toBe(
    '<p><a href="https://fixture.example/">here</a></p>',
  );
  expect(write(paragraph({ type: 'cite', refs: ['two', 'one'] }))).toMatch(/>1<\/a><a [^>]*>2</);
});
