import { expect, test } from 'vitest';
import type { Library, Page, Treatment } from '../read/library.ts';
import type { BlockName } from '../read/parseBody.ts';
import { blocksOf } from './factBlocks.ts';
import { practicalTopic } from '../schema/practical.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const treatment = (slug: string): Treatment => library.treatments.find((page) => page.slug === slug)!;
const needle = treatment('warm-needle');
const implant = treatment('quiet-implant');
const plain = treatment('plain-test');
const blocks = (page: Page, name: BlockName, id?: string, from: Library = library) => blocksOf(from, page, name, id);

test('who may benefit: the statements, and the conditions that it is used for', () => {
  expect(blocks(needle, 'WhoMayBenefit')).toEqual([
    {
      kind: 'statements',
      field: 'whoMayBenefit',
      items: [{ id: 'sore-for-months', text: 'People whose elbow stays sore.', refs: ['guild-2022-guideline'] }],
    },
    { kind: 'used-for', conditions: [{ slug: 'sore-elbow', title: 'Sore elbow' }] },
  ]);
  expect(blocks(plain, 'WhoMayBenefit')).toEqual([
    { kind: 'used-for', conditions: [{ slug: 'stiff-toe', title: 'Stiff toe' }] },
  ]);
});

test('who should not have it: a list, or nothing where the facts have none', () => {
  expect(blocks(needle, 'WhoShouldNot')).toEqual([
    {
      kind: 'statements',
      field: 'whoShouldNot',
      items: [{ id: 'infection', text: 'People with an infection.', refs: ['clinic-nd-leaflet'] }],
    },
    expect.objectContaining({ kind: 'situations' }),
  ]);
  // Even where no line speaks of a situation, the page says so.
  expect(blocks(plain, 'WhoShouldNot').map(({ kind }) => kind)).toEqual(['situations']);
});

test('other choices: a treatment by its title with its note, or one in words with its sources', () => {
  expect(blocks(needle, 'Alternatives')).toEqual([
    {
      kind: 'choices',
      items: [
        { treatment: 'quiet-implant', title: 'Quiet implant', note: 'Only when all else failed.' },
        { id: 'wait', text: 'You can wait.', refs: ['guild-2022-guideline'] },
      ],
    },
  ]);
  expect(blocks(plain, 'Alternatives')).toEqual([
    {
      kind: 'choices',
      items: [
        { treatment: 'warm-needle', title: 'Warm needle', note: undefined },
        { id: 'wait', text: 'You can wait.', refs: [] },
      ],
    },
  ]);
  // Words or a page that are missing are reported by the checks; here they are empty, or the slug.
  const bare: Treatment = {
    ...plain,
    facts: { ...plain.facts, alternatives: [{ treatment: 'no-page' }, { id: 'no-words', refs: [] }] },
  };
  expect(blocks(bare, 'Alternatives')).toMatchObject([
    {
      items: [
        { treatment: 'no-page', title: 'no-page' },
        { id: 'no-words', text: '' },
      ],
    },
  ]);
});

test('benefits: the findings of the treatment', () => {
  expect(blocks(implant, 'Benefits')).toEqual([
    { kind: 'findings', findings: [library.findings.get('quiet-implant--sore-elbow--better-vs-exercise')] },
  ]);
});

test('positions: newest first, what has no year last; each keeps its own body, text and sources', () => {
  expect(blocks(needle, 'Guidelines')).toEqual([
    {
      kind: 'positions',
      positions: [
        {
          id: 'guild',
          year: 2022,
          position: 'for-some',
          refs: ['guild-2022-guideline'],
          body: 'The Guild',
          text: 'For some people with a sore elbow.',
        },
        {
          id: 'agency',
          year: undefined,
          position: 'against',
          refs: ['agency-2023-warning'],
          body: 'The Agency',
          text: 'Not approved for the back.',
        },
      ],
    },
  ]);
  expect(blocks(plain, 'Guidelines')).toEqual([]);
  const position = (id: string, year?: number) => ({
    id,
    year,
    position: 'for' as const,
    refs: ['guild-2022-guideline'],
  });
  const many: Treatment = {
    ...needle,
    facts: { ...needle.facts, positions: [position('none'), position('old', 2001), position('new', 2024)] },
  };
  const [block] = blocks(many, 'Guidelines');
  expect(block?.kind === 'positions' && block.positions.map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  expect(block?.kind === 'positions' && block.positions[0]).toMatchObject({ body: '', text: '' });
});

test('risks: the lesser harms first, then the serious ones, never mixed', () => {
  const outline = (page: Treatment): unknown[] =>
    blocks(page, 'Risks').map((block) =>
      block.kind === 'harms' ? [block.serious ? 'serious' : 'lesser', block.harms.map(({ id }) => id)] : block,
    );
  expect(outline(needle)).toEqual([
    ['lesser', ['warm-needle--bruise', 'warm-needle--sore']],
    ['serious', ['warm-needle--lung', 'warm-needle--stroke']],
  ]);
  expect(outline(plain)).toEqual([['lesser', ['plain-test--sting']]]);
  expect(outline(implant)).toEqual([['serious', ['quiet-implant--infection', 'quiet-implant--death']]]);
  const [block] = blocks(plain, 'Risks');
  expect(block).toEqual({ kind: 'harms', serious: false, harms: [library.harms.get('plain-test--sting')] });
});

test('before and after: what only this treatment asks for, practical answers, then shared advice in short', () => {
  const rest = {
    kind: 'advice',
    inFull: false,
    advice: [
      {
        id: 'rest',
        title: 'Rest',
        statements: [{ id: 'rest-two-days', text: 'Rest for 2 days.', refs: ['clinic-nd-leaflet'] }],
      },
    ],
    guides: [{ slug: 'safety', title: 'Staying safe' }],
  };
  const practical = {
    kind: 'practical',
    rows: [
      { id: 'backToNormal', text: 'Most people rest for 2 days.', refs: ['clinic-nd-leaflet'] },
      { id: 'onset', text: 'It was measured at 6 weeks.', refs: ['able-2020-needle'] },
    ],
    unknown: ['stay', 'eating', 'work', 'driving', 'bathing', 'exercise', 'lasts', 'visits', 'repeat'],
  };
  expect(blocks(needle, 'Before')).toEqual([
    {
      kind: 'statements',
      field: 'before',
      items: [{ id: 'eat-as-usual', text: 'Eat and drink as usual.', refs: ['clinic-nd-leaflet'] }],
    },
    {
      kind: 'practical',
      rows: [{ id: 'companion', text: 'Bring a friend.', refs: ['clinic-nd-leaflet'] }],
      unknown: [],
    },
  ]);
  const [timeline, ...after] = blocks(needle, 'After');
  expect(timeline?.kind).toBe('timeline');
  expect(after).toEqual([practical, rest]);
  expect(blocks(plain, 'Before')).toEqual([]);
  const [signsAlone, ...unknown] = blocks(plain, 'After');
  expect(signsAlone).toMatchObject({ kind: 'timeline', times: [{ normal: [] }, { normal: [] }] });
  expect(unknown).toEqual([{ kind: 'practical', rows: [], unknown: practicalTopic.options }]);

  const { facts, words } = needle;
  const full: Treatment = {
    ...needle,
    facts: {
      ...facts,
      beforeAdvice: ['rest', 'no-such-advice'],
      after: { walk: ['clinic-nd-leaflet'] },
      practical: { lasts: ['able-2020-needle'] },
      normal: {},
    },
    words: { ...words, after: { walk: 'Walk.' } },
  };
  expect(blocks(full, 'Before').at(-1)).toEqual(rest);
  expect(blocks(full, 'After')).toEqual([
    expect.objectContaining({ kind: 'timeline' }),
    { kind: 'statements', field: 'after', items: [{ id: 'walk', text: 'Walk.', refs: ['clinic-nd-leaflet'] }] },
    expect.objectContaining({ kind: 'practical', rows: [{ id: 'lasts', text: '', refs: ['able-2020-needle'] }] }),
    rest,
  ]);
});

test('the day: steps in order, with their sources, place, numbing, imaging and time', () => {
  expect(blocks(needle, 'Steps')).toEqual([
    {
      kind: 'steps',
      steps: [
        { id: 'you-sit-down', text: 'You sit down.' },
        { id: 'we-clean', text: 'The skin is cleaned.' },
        { id: 'needle-goes-in', text: 'The needle goes in.' },
      ],
      refs: ['clinic-nd-leaflet'],
      setting: 'A room in a clinic.',
      anesthesia: 'You stay awake.',
      imaging: 'No picture is taken.',
    },
    {
      kind: 'practical',
      rows: [{ id: 'duration', text: '', minutes: { from: 10, to: 20 }, refs: ['clinic-nd-leaflet'] }],
      unknown: [],
    },
  ]);
  expect(blocks(plain, 'Steps')).toHaveLength(1);
  const unsaid: Treatment = { ...plain, words: { ...plain.words, procedure: { ...plain.words.procedure, steps: {} } } };
  expect(blocks(unsaid, 'Steps')).toMatchObject([{ steps: [{ text: '' }, { text: '' }, { text: '' }] }]);
});
