/** The measure is of the page as its account says it: every list, finding, harm and piece of shared advice counts. */
import { expect, test } from 'vitest';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { allPages } from '../../content/read/allPages.ts';
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import { copyContent } from '../testing/copyContent.ts';
import { bars, measurePage, type PageMeasure } from './measurePage.ts';

type Edit = [file: string, from: string | RegExp, to: string];

function measure(slug: string, ...edits: Edit[]): PageMeasure {
  const copy = copyContent();
  try {
    for (const edit of edits) copy.edit(...edit);
    const { library } = loadLibrary(copy.root);
    const page = allPages(library).find((one) => one.slug === slug);
    if (!page) throw new Error(`There is no page ${slug}.`);
    return measurePage(buildAccount(library, page));
  } finally {
    copy.remove();
  }
}

const words = 'content/en/treatments/warm-needle.mdx';
test.each<[what: string, edit: Edit]>([
  ['prose', [words, 'Go back and ask.', 'Go back and then ask once more.']],
  ['a list in the text', [words, '- wait\n', '- wait for three more whole days.\n']],
  ['a statement', [words, 'Eat and drink as usual.', 'Eat and then drink just as usual.']],
  ['a step', [words, 'You sit down.', 'You then sit down on a chair.']],
  [
    'a finding',
    ['content/en/findings/warm-needle.yaml', 'With salt water it was 24.', 'With plain salt water it was just 24.'],
  ],
  ['a harm', ['content/en/harms/warm-needle.yaml', '14 leave a bruise.', 'only 14 leave a blue bruise.']],
  ['a position', [words, 'For some people with a sore elbow.', 'For some people with a very sore elbow.']],
  ['a question', [words, 'Who will do it?', 'Who of you will do it?']],
  ['shared advice', ['content/en/advice/rest.yaml', 'Rest for 2 days.', 'Rest at home for 2 days.']],
])('%s counts', (_, edit) => {
  expect(measure('warm-needle', edit).words).toBeGreaterThan(measure('warm-needle').words);
});

test('names and headings are no sentences, and danger signs have their own count', () => {
  const plain = measure('warm-needle');
  const named = measure('warm-needle', [
    'content/en/harms/warm-needle.yaml',
    'harm: A bruise',
    'harm: A big blue bruise',
  ]);
  expect(named.words).toBe(plain.words);
  expect(named.all.wordsPerSentence).toBe(plain.all.wordsPerSentence);
  const sign = measure('warm-needle', [
    'content/en/danger-signs.yaml',
    'The place is red and hot.',
    'The place is very red and very hot.',
  ]);
  expect([sign.words, sign.registryWords]).toEqual([plain.words, plain.registryWords + 2]);
});

test('advice is whole in its guide and short on a page', () => {
  expect(measure('safety').adviceWords).toBeGreaterThan(measure('warm-needle').adviceWords);
});

test.each<[what: string, edit: Edit, fault: string]>([
  [
    'a long sentence in a finding',
    ['content/en/findings/warm-needle.yaml', 'Nobody has studied it', `Nobody ${'at all '.repeat(12)}has studied it`],
    'over 25 words: “Nobody at all',
  ],
  [
    'hard prose',
    [
      words,
      'It is a **thin** needle',
      'Interventional neuromodulation necessitates multidisciplinary consideration of contraindications. '.repeat(5),
    ],
    'grade ',
  ],
  ['a long first screen', [words, 'whatItIs: A thin', `whatItIs: ${'It is thin. '.repeat(40)}A thin`], 'summary of '],
  [
    'a short page',
    [words, 'Go back and ask.', 'Go back.'],
    `words with shared advice, danger signs and warnings, under ${bars.words.from}`,
  ],
  [
    'a long page',
    [words, 'Go back and ask.', 'Go back and ask. '.repeat(300)],
    `words with shared advice, over ${bars.words.to}`,
  ],
  [
    'many long sentences',
    [
      words,
      'Go back and ask.',
      'This one has rather more words in it than a reader of twelve would like to read at once. '.repeat(60),
    ],
    'words a sentence, over 13',
  ],
])('%s misses a bar', (_, edit, fault) => {
  expect(measure('warm-needle', edit).faults.some((text) => text.includes(fault))).toBe(true);
});
