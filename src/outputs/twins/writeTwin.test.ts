import { expect, test } from 'vitest';
import { writeTwin } from './writeTwin.ts';

/** The twin of an article's HTML. */
const twin = (html: string): string =>
  writeTwin(
    `<html><body><nav>Menu</nav><article class="article">${html}</article></body></html>`,
    'https://fixture.example/treatments/warm-needle/',
  );

test('headings, paragraphs, lists, strong and emphasized words, links in full', () => {
  expect(
    twin(
      '<h1>Warm needle</h1><p>A <b>thin</b> <em>warm</em> needle. <a href="/guides/safety/">Safe</a> <a href="#risks">risks</a></p><ul><li>one</li><li>two</li></ul>',
    ),
  ).toBe(
    '# Warm needle\n\nA **thin** *warm* needle. [Safe](https://fixture.example/guides/safety/) [risks](https://fixture.example/treatments/warm-needle/#risks)\n\n- one\n- two\n',
  );
});

test('what a reader of Markdown cannot use is left out, and the words round it stay', () => {
  const out = [
    '<nav>out</nav>',
    '<script>out</script>',
    '<style>out</style>',
    '<button>out</button>',
    '<p inert>out</p>',
    '<p aria-hidden="true">out</p>',
    '<details class="widget"><summary>out</summary><treatment-explainer>out</treatment-explainer></details>',
    '<div class="handout"><img src="/out.png" alt="out"><p class="note">out</p><p>Kept.</p></div>',
    '<div class="also"><details><summary>out</summary><ul><li>Kept.</li></ul></details></div>',
    '<p class="files">out</p>',
    '<p class="film-files">out</p>',
    '<div><div><p aria-hidden="true">out</p></div></div>',
  ];
  for (const html of out) {
    const text = twin(`<p>Before.</p>${html}<p>Behind.</p>`);
    expect(text).not.toContain('out');
    expect(text).toMatch(/^Before\.\n\n/);
    expect(text).toMatch(/\n\nBehind\.\n$/);
  }
  expect(twin(out.join(''))).toContain('Kept.');
});

test('source markers of one place stand together, with a space before them', () => {
  const cite = (number: number): string => `<a class="cite" href="#source-${number}">${number}</a>`;
  expect(twin(`<p>One.${cite(1)}${cite(4)} Two.${cite(2)}</p><p>Three.${cite(3)}</p>`)).toBe(
    'One. [1, 4] Two. [2]\n\nThree. [3]\n',
  );
});

test('a list of names and what is said of each', () => {
  expect(
    twin('<dl><dt>Where</dt><dd>In a <b>room</b>.</dd><dt>How long</dt><dd>10 minutes.</dd><dd>Or more.</dd></dl>'),
  ).toBe('- **Where:** In a **room**.\n- **How long:** 10 minutes.Or more.\n');
  expect(twin('<dl><div><dt>One</dt><dd>A.</dd></div><div><dt>Two</dt><dd>B.</dd></div></dl>')).toBe(
    '- **One:** A.\n- **Two:** B.\n',
  );
});

test('questions to ask are there to be ticked, other lists are not', () => {
  expect(twin('<ul class="questions"><li>Why?</li></ul><ul class="other"><li>No.</li></ul>')).toContain('- [ ] Why?');
  expect(twin('<ul><li>No.</li></ul>')).toBe('- No.\n');
});

test('where a guideline stands is in brackets; other spans are their words', () => {
  expect(twin('<p><span class="position for">For some people</span> <span>plain</span></p>')).toBe(
    '(For some people) plain\n',
  );
});

test('a drawing is its name and its description', () => {
  expect(twin('<svg><title>A needle.</title><desc>An arm with a needle.</desc><g><title>no</title></g></svg>')).toBe(
    '*A needle. An arm with a needle.*\n',
  );
  expect(twin('<svg><desc>An arm</desc></svg>')).toBe('*An arm.*\n');
  expect(twin('<p>Text.</p><svg><path d="M0 0"></path></svg>')).toBe('Text.\n');
});

test('a result in one paragraph: its name, its sentence, the words of its picture, what it rests on', () => {
  expect(
    twin(
      '<div class="fact-box"><ul><li><b class="outcome">Less pain</b> <p>48 of 100 people.</p><div class="icon-array"><p>Out of 100 people</p><p>48 with it</p><p>24 without it</p></div><p class="basis"><span>Low certainty</span><span>1 trial</span></p></li></ul></div>',
    ),
  ).toBe('- **Less pain**: 48 of 100 people. (Out of 100 people: 48 with it, 24 without it)(Low certainty; 1 trial)\n');
  expect(twin('<div class="fact-box"><ul><li><p class="basis">Not rated</p></li></ul></div>')).toBe('- (Not rated)\n');
});

test('further treatments follow a comma', () => {
  expect(
    twin('<div class="also"><a href="/a/">A</a><details><summary>more</summary><a href="/b/">B</a></details></div>'),
  ).toBe('[A](https://fixture.example/a/), [B](https://fixture.example/b/)\n');
});

test('tables', () => {
  expect(
    twin(
      '<table><thead><tr><th>One</th><th>Two</th></tr></thead><tbody><tr><td>a</td><td>bbb</td></tr></tbody></table>',
    ),
  ).toBe('| One | Two |\n| - | - |\n| a | bbb |\n');
});

test('a page without an article has no twin', () => {
  expect(() => writeTwin('<p>x</p>', 'https://fixture.example/x/')).toThrow(
    'https://fixture.example/x/ has no article to make Markdown of.',
  );
});

test('a space at the end of strong words stands behind them, or Markdown does not see their end', () => {
  expect(twin('<p><b>Dose: </b>small.</p>')).toBe('**Dose:** small.\n');
  expect(twin('<p><b>One <em>two</em> three </b>four.</p>')).toBe('**One *two* three** four.\n');
  expect(twin('<p><b>One</b> two, <b><em>three</em></b>.</p>')).toBe('**One** two, **_three_**.\n');
});

test('a note in the head of a table is in brackets; elsewhere small words are words', () => {
  expect(
    twin('<table><thead><tr><th>Pain<small>of 10</small></th></tr></thead><tbody><tr><td>3</td></tr></tbody></table>'),
  ).toBe('| Pain (of 10) |\n| - |\n| 3 |\n');
  expect(twin('<p>Pain <small>of 10</small></p>')).toBe('Pain of 10\n');
});

test('a name that asks needs no colon', () => {
  expect(twin('<dl><dt>Why?</dt><dd>Because.</dd><dt>So? yes</dt><dd>Yes.</dd></dl>')).toBe(
    '- **Why?** Because.\n- **So? yes:** Yes.\n',
  );
});
