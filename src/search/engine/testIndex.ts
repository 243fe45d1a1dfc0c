/** A small made-up index for the tests beside it: every kind of word, name and rule once. */
import type { NamesFile, WordsFile } from './indexFiles.ts';

const details = (more: Partial<WordsFile['pages'][number]> = {}): WordsFile['pages'][number] => ({
  summary: '',
  hidden: [],
  regions: [],
  related: [],
  ...more,
});

export const testNames: NamesFile = {
  lang: 'en',
  pages: [
    { path: 'treatments/nerve-block', title: 'Nerve block (numbing)', aliases: ['Numbing shot'] },
    { path: 'treatments/pulse-implant', title: 'Pulse implant', aliases: [] },
    { path: 'conditions/sciatica', title: 'Sciatica', aliases: ['Leg nerve pain'] },
    { path: 'conditions/whiplash', title: 'Whiplash', aliases: [] },
    { path: 'guides/pain-diary', title: 'Pain diary', aliases: [] },
    { path: 'privacy', title: 'Privacy', aliases: [] },
  ],
  corrections: { siatica: 'sciatica', wiplash: 'whiplash' },
  rules: {
    stopWords: ['the', 'for', 'my', 'a', 'is', 'i', 'does', 'how', 'to'],
    genericWords: ['pain', 'treatment', 'doctors'],
    stemming: [['ies>y:2', 's>:3'], ['ing>:3']],
    soundAlike: ['aeiouy', 'ck'],
    soundSame: { ph: 'f' },
    sameWords: { jab: 'shot', hurt: 'pain' },
    samePhrases: { 'pins and needles': 'tingling', 'pins and needles everywhere': 'tinglingall' },
  },
};

export const testWords: WordsFile = {
  pages: [
    details({ hidden: ['Freezing injection', 'nurve blok'], category: 'nerve-block', related: [2] }),
    details({ hidden: ['Whiplash implant'], invasiveness: 'invasive' }),
    details({ regions: ['leg', 'lower-back'], related: [0, 3] }),
    details({ regions: ['neck'] }),
    details(),
    details(),
  ],
  // posting = page × 3 + level − 1
  postings: [
    ['burning', 6, 9], // page 2 level 1, page 3 level 1
    ['leg', 8], // page 2 level 3
    ['needle', 1, 5], // page 0 level 2, page 1 level 3
    ['bus', 0], // page 0 level 1
    ['sleep', 12], // page 4 level 1
  ],
  glossary: [
    ['nerve', 'Nerve', 'Nerves of the body'],
    ['block', 'Nerve block', 'The'],
  ],
  rules: {
    intents: {
      'how-long': {
        title: 'How long',
        asks: ['how long last', 'long'],
        answer: { treatments: 'practical.lasts' },
        section: {},
      },
      risk: { title: 'Risk', asks: ['safe|risk'], answer: {}, section: {} },
    },
    outOfScope: {
      whole: ['dog', 'pet cat'],
      never: ['tooth fairy'],
      unlessPain: ['wisdom tooth'],
      painWords: ['pain', 'ache'],
      pointers: [{ title: 'Elsewhere', href: 'https://fixture.example' }],
    },
    plainWords: ['bus', 'pancake', 'medal'],
    bodyWords: { leg: ['leg', 'back of the knee'], neck: ['neck'], 'lower-back': ['low back'] },
  },
};
