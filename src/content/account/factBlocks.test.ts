import { expect, test } from 'vitest';
import type { Condition, Guide, Library, Page, Treatment } from '../read/library.ts';
import type { BlockName } from '../read/parseBody.ts';
import { allPairRows, blocksOf, otherOptionsOf, pairRows } from './factBlocks.ts';
import { joinStatements } from './statementBlocks.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const treatment = (slug: string): Treatment => library.treatments.find((page) => page.slug === slug)!;
const condition = (slug: string): Condition => library.conditions.find((page) => page.slug === slug)!;
const guide = (slug: string): Guide => library.guides.find((page) => page.slug === slug)!;
const needle = treatment('warm-needle');
const blocks = (page: Page, name: BlockName, id?: string, from: Library = library) => blocksOf(from, page, name, id);

test('lists stand in the order of the facts, each item with its own words and sources', () => {
  expect(joinStatements({ b: ['two'], a: ['one', 'three'] }, { a: 'A.', b: 'B.', c: 'Not asked for.' })).toEqual([
    { id: 'b', text: 'B.', refs: ['two'] },
    { id: 'a', text: 'A.', refs: ['one', 'three'] },
  ]);
  expect(joinStatements({ a: [] }, {})).toEqual([{ id: 'a', text: '', refs: [] }]);
});

test('questions to ask, in the order of the facts, on every kind of page', () => {
  expect(blocks(guide('safety'), 'Questions')).toEqual([
    { kind: 'questions', questions: [{ id: 'who-do-i-call', text: 'Who do I call?' }] },
  ]);
  const unsaid: Guide = { ...guide('safety'), words: { ...guide('safety').words, questions: {} } };
  expect(blocks(unsaid, 'Questions')).toEqual([{ kind: 'questions', questions: [{ id: 'who-do-i-call', text: '' }] }]);
  expect(blocks(condition('sore-elbow'), 'Questions')).toMatchObject([
    { questions: [{ id: 'what-is-it', text: 'What is it?' }, {}, {}, { id: 'who-helps', text: 'Who helps?' }] },
  ]);
});

test('advice: whole in a guide, in short elsewhere, nothing without a name', () => {
  const [whole] = blocks(guide('safety'), 'Advice', 'rest');
  expect(whole).toEqual({
    kind: 'advice',
    inFull: true,
    advice: [
      {
        id: 'rest',
        title: 'Rest',
        statements: [
          { id: 'rest-two-days', text: 'Rest for 2 days.', refs: ['clinic-nd-leaflet'] },
          { id: 'why-rest', text: 'One hospital asks for it. Nobody has tested it.', refs: ['clinic-nd-leaflet'] },
        ],
      },
    ],
    guides: [],
  });
  expect(blocks(needle, 'Advice', 'rest')).toMatchObject([{ inFull: false, guides: [{ slug: 'safety' }] }]);
  expect(blocks(needle, 'Advice')).toEqual([]);
  expect(blocks(needle, 'Advice', 'no-such-advice')).toEqual([]);
  // A guide is named where it tells more than the page does.
  const entry = library.advice.get('rest')!;
  const short = { ...library, advice: new Map([['rest', { ...entry, facts: { ...entry.facts, details: {} } }]]) };
  expect(blocks(needle, 'Advice', 'rest', short)).toMatchObject([{ guides: [] }]);
});

test.each([
  ['Symptoms', 'symptoms', 'hurts-when-lifting'],
  ['Diagnosis', 'diagnosis', 'doctor-looks'],
] as const)('%s of a condition', (name, field, id) => {
  expect(blocks(condition('sore-elbow'), name)).toMatchObject([{ kind: 'statements', field, items: [{ id }] }]);
});

test('what to try and what to avoid are never swapped', () => {
  expect(blocks(condition('sore-elbow'), 'SelfCare')).toEqual([
    {
      kind: 'self-care',
      tryThis: [{ id: 'keep-moving', text: 'Keep moving.', refs: ['guild-2022-guideline'] }],
      avoid: [{ id: 'heavy-bags', text: 'Heavy bags.', refs: ['guild-2022-guideline'] }],
    },
  ]);
});

test('causes, then how common it is', () => {
  expect(blocks(condition('sore-elbow'), 'Causes')).toMatchObject([
    { kind: 'statements', field: 'causes', items: [{ id: 'much-lifting' }] },
    { kind: 'statements', field: 'howCommon', items: [{ id: 'three-in-100' }] },
  ]);
  expect(blocks(condition('stiff-toe'), 'Causes')).toEqual([]);
});

test('options: what is no procedure, each procedure by its pair, and a note with its sources', () => {
  const elbow = condition('sore-elbow');
  expect(blocks(elbow, 'Options')).toEqual([
    {
      kind: 'options',
      others: otherOptionsOf(library, elbow),
      medicines: [],
      procedures: pairRows(library, 'sore-elbow'),
      note: { id: 'note', text: 'Most people need no needle.', refs: ['guild-2022-guideline'] },
    },
  ]);
  expect(blocks(condition('stiff-toe'), 'Options')[0]).toMatchObject({ note: undefined });
  const unsourced: Condition = { ...elbow, facts: { ...elbow.facts, optionsNote: undefined } };
  expect(blocks(unsourced, 'Options')).toMatchObject([{ note: { refs: [] } }]);
  expect(otherOptionsOf(library, elbow)).toEqual([
    {
      id: 'exercise',
      kind: 'exercise',
      certainty: 'low',
      refs: ['dyer-2019-implant'],
      name: 'Exercise',
      text: '25 of 100 people felt better with it.',
      medicines: [],
    },
    {
      id: 'wait',
      kind: 'waiting',
      certainty: undefined,
      refs: ['guild-2022-guideline'],
      name: 'Waiting',
      text: 'Most get better in 12 months.',
      medicines: [],
    },
  ]);
  expect(otherOptionsOf(library, { ...elbow, words: { ...elbow.words, otherOptions: {} } })[0]).toMatchObject({
    name: '',
    text: '',
  });
});

test('a row of a condition’s table: what the pair says, with the sources of lead, other side and its own', () => {
  expect(pairRows(library, 'sore-elbow')).toEqual([
    {
      id: 'warm-needle--sore-elbow',
      condition: 'sore-elbow',
      treatment: 'warm-needle',
      title: 'Warm needle',
      role: 'used-for',
      text: 'It may help. 48 of 100 people had half the pain, against 24 with salt water.',
      direction: 'helps',
      size: 'large',
      certainty: 'low',
      appliesTo: 'pain of over 3 months',
      lead: ['warm-needle--sore-elbow--half-relief', 'warm-needle--sore-elbow--pain-points'],
      otherSide: ['quiet-implant--sore-elbow--better-vs-exercise'],
      refs: ['able-2020-needle', 'dyer-2019-implant', 'guild-2022-guideline'],
    },
    {
      id: 'quiet-implant--sore-elbow',
      condition: 'sore-elbow',
      treatment: 'quiet-implant',
      title: 'Quiet implant',
      role: 'discussed',
      text: 'We are not sure. One open trial of 40 people is all there is.',
      direction: 'unclear',
      size: 'unknown',
      certainty: 'very-low',
      appliesTo: undefined,
      lead: ['quiet-implant--sore-elbow--better-vs-exercise'],
      otherSide: [],
      refs: ['dyer-2019-implant'],
    },
  ]);
  const [pair] = library.pairs;
  const broken = {
    ...library,
    pairs: [{ ...pair!, lead: ['no--such--finding'], otherSide: [], refs: ['evans-2018-test'] }],
  };
  expect(pairRows(broken, pair!.condition)).toMatchObject([{ refs: ['evans-2018-test'] }]);
});

test('the rows of all conditions, in the order of the library', () => {
  expect(allPairRows(library).map(({ id }) => id)).toEqual([
    'warm-needle--sore-elbow',
    'quiet-implant--sore-elbow',
    'plain-test--stiff-toe',
    'warm-needle--stiff-toe',
  ]);
});

test('a guide has widgets and all danger signs', () => {
  const page = guide('safety');
  expect(blocks(page, 'PainScalePicker')).toEqual([{ kind: 'widget', name: 'PainScalePicker' }]);
  expect(blocks(page, 'PainDiary')).toEqual([{ kind: 'widget', name: 'PainDiary' }]);
  expect(blocks(page, 'DangerSigns')).toMatchObject([
    { kind: 'sign-overview', acts: [{ act: 'emergency' }, { act: 'same-day' }] },
  ]);
  // What can wait some days needs no number at night.
  expect(blocks(page, 'CareLines')).toEqual([
    {
      kind: 'care-lines',
      acts: (['emergency', 'same-day'] as const).map((act) => ({ act, ...library.signWords.acts[act] })),
    },
  ]);
});

test('what regulators warn of: in full where the page is about it, in short where it only names it, and nowhere else', () => {
  const warning = { id: 'not-approved', refs: ['agency-2023-warning'], topic: 'Warm needles' };
  const full = { ...warning, text: 'The agency has not approved warm needles for the back.' };
  const short = { ...warning, text: 'Warm needles are not approved for the back.' };
  for (const page of [needle, guide('safety')])
    expect(blocks(page, 'RegulatorDuties')).toEqual([{ kind: 'duties', duties: [full] }]);
  expect(blocks(condition('sore-elbow'), 'RegulatorDuties')).toEqual([{ kind: 'duties', duties: [short] }]);
  const named = condition('sore-elbow');
  const silent = JSON.parse(JSON.stringify(named).replaceAll(/warm needle/gi, 'needle')) as typeof named;
  expect(blocks(silent, 'RegulatorDuties')).toEqual([]);
  const said = structuredClone(library.duties);
  said.facts.duties['not-approved']!.advice = 'rest';
  expect(blocks(needle, 'RegulatorDuties', undefined, { ...library, duties: said })).toEqual([]);
  const unsaid = { ...library, duties: { ...library.duties, words: { duties: {} } } };
  expect(blocks(needle, 'RegulatorDuties', undefined, unsaid)).toMatchObject([{ duties: [{ topic: '', text: '' }] }]);
});

test('a block of another kind of page shows nothing', () => {
  expect(blocks(needle, 'Symptoms')).toEqual([]);
  expect(blocks(condition('sore-elbow'), 'Risks')).toEqual([]);
  expect(blocks(guide('safety'), 'Risks')).toEqual([]);
});
