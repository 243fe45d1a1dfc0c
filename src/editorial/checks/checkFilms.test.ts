/** Whoever writes a film or a figure's words is told all that is wrong, where, and how to mend it. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from '../testing/copyContent.ts';
import { checkContent } from './checkContent.ts';

const words = 'content/en/films/warm-needle.yaml';
const facts = 'content/facts/films/warm-needle.yaml';
const figures = 'content/en/figures.yaml';
let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());

const problems = (): string[] =>
  checkContent(copy.root).problems.map(
    ({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`,
  );

test.each([
  [
    'an unknown source',
    facts,
    'sources: [able-2020-needle]',
    'sources: [able-2020]',
    'scenes[4].sources[0] There is no reference “able-2020”.',
  ],
  [
    'a source that its page does not cite',
    facts,
    'sources: [able-2020-needle]',
    'sources: [able-2020-needle, evans-2018-test]',
    'scenes[4].sources[1] The page of the film does not cite “evans-2018-test”.',
  ],
  [
    'a number that its sources do not hold',
    words,
    '48 had half',
    '97 had half',
    'scenes.after.says It states 97, which no data of its sources hold',
  ],
  [
    'a sentence too long to be read aloud',
    words,
    'You may feel a short sting.',
    `You may feel a sting ${'and breathe '.repeat(13)}out.`,
    'scenes.feel.says This sentence has 32 words:',
  ],
  ['a film that does not begin with why', facts, 'part: why', 'part: where', 'scenes No scene tells the part “why”.'],
  ['a film that never says what you feel', facts, /part: feel/g, 'part: how', 'scenes No scene tells the part “feel”.'],
  [
    'parts in the wrong order',
    facts,
    'part: why',
    'part: how',
    'scenes It must tell their parts in this order: why, where, how, feel, after.',
  ],
  ['a scene named twice', facts, 'id: how', 'id: where', 'scenes It must name each scene once.'],
  ['a missing caption', words, /^ {4}says: You may feel.*\n/m, '', 'scenes.feel.says This field is missing.'],
  [
    'sources beside the words',
    words,
    /^ending:$/m,
    'ending:\n  sources: [able-2020-needle]',
    'ending.sources Unknown key “sources”.',
  ],
])('%s', (_, file, from, to, problem) => {
  copy.edit(file, from, to);
  const found = problems();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${file}:\\d+ `));
  expect(found[0]).toContain(problem);
});

test('a scene without words, and words without a scene', () => {
  copy.edit(words, '  how:', '  hwo:');
  expect(problems()).toEqual([
    expect.stringContaining(`scenes.how There are no words for “how”, which ${facts} lists.`),
    expect.stringMatching(new RegExp(`^${words}:\\d+ scenes.hwo `)),
  ]);
});

test('a film of which one half is missing', () => {
  renameSync(join(copy.root, facts), join(copy.root, 'content/facts/films/plain-test.yaml'));
  expect(problems().map((text) => text.split(':')[0])).toEqual([words, 'content/facts/films/plain-test.yaml']);
});

test('a film without a page', () => {
  for (const file of [words, facts])
    renameSync(join(copy.root, file), join(copy.root, file.replace('warm-needle', 'no-such-treatment')));
  expect(problems()).toEqual([
    'content/facts/films/no-such-treatment.yaml:2 scenes There is no treatment “no-such-treatment”.',
  ]);
});

test.each([
  [
    'words without a page',
    '  quiet-implant:',
    '  quite-implant:',
    'figures.quite-implant There is no treatment or condition “quite-implant”.',
  ],
  [
    'a number in a caption that its page does not hold',
    'people 48 had',
    'people 43 had',
    'figures.warm-needle.caption It states 43, which no data',
  ],
  [
    'a number in a label that no finding or harm holds',
    'arm: Arm',
    "arm: '4321 arms'",
    'labels.arm It states 4321, which no data',
  ],
])('figures: %s', (_, from, to, problem) => {
  copy.edit(figures, from, to);
  const found = problems();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content\/en\/figures\.yaml:\d+ /);
  expect(found[0]).toContain(problem);
});
