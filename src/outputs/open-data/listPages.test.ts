/** Pages as data, on the fixture content: every value under its own name. */
import { expect, test } from 'vitest';
import type { Library } from '../../content/read/library.ts';
import { fileHead } from './fileHead.ts';
import { listConditions, listMedicines, listTreatments } from './listPages.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';

const SITE = 'https://fixture.example';

test('a treatment as data', () => {
  const { treatments, ...head } = listTreatments(library);
  expect(head).toEqual(fileHead(library));
  expect(treatments.map(({ slug }) => slug)).toEqual(['plain-test', 'quiet-implant', 'warm-needle']);
  expect(treatments[2]).toEqual({
    slug: 'warm-needle',
    url: `${SITE}/treatments/warm-needle/`,
    title: 'Warm needle',
    aliases: ['Hot needle'],
    updated: '2026-12-01',
    nextReview: '2027-06-01',
    review: {
      reviewer: 'Ada Fixture',
      credentials: 'MD, pain medicine',
      reviewed: '2026-11-20',
      nextDue: '2027-11-20',
      conflicts: 'None declared',
      second: {
        reviewer: 'Ben Fixture',
        credentials: 'MD, neurology',
        reviewed: '2026-11-21',
        conflicts: 'None declared',
      },
    },
    category: 'injection',
    purpose: ['therapeutic'],
    invasiveness: 'minimally-invasive',
    conditions: ['sore-elbow', 'stiff-toe'],
    summary: {
      whatItIs: { text: 'A thin needle is warmed and put near the sore place.', findings: [], harms: [], refs: [] },
      whoFor: {
        text: 'It is for some people with a sore elbow.',
        findings: [],
        harms: [],
        refs: ['guild-2022-guideline'],
      },
      chance: {
        text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.',
        findings: ['warm-needle--sore-elbow--half-relief'],
        harms: [],
        refs: ['able-2020-needle'],
      },
      mainRisk: {
        text: 'A bruise, after 14 of 1,000 needles.',
        findings: [],
        harms: ['warm-needle--bruise'],
        refs: ['baker-2021-review'],
      },
      otherOptions: {
        text: 'You can wait, move and take your time.',
        findings: [],
        harms: [],
        refs: ['guild-2022-guideline'],
      },
    },
    dangerSigns: [
      {
        act: 'emergency',
        heading: 'Call for help now',
        means: 'Call the emergency number or go to an emergency department.',
        signs: [
          {
            id: 'numb-legs',
            text: 'Your legs go numb, or you cannot pass urine (if it was done in the back).',
            short: 'Numb legs (if it was done in the back)',
            refs: ['clinic-nd-leaflet'],
          },
          {
            id: 'cannot-breathe',
            text: 'You cannot breathe well.',
            short: 'Short of breath',
            refs: ['baker-2021-review'],
          },
        ],
      },
      {
        act: 'same-day',
        heading: 'Call the clinic or a doctor today',
        means: 'Call on the same day.',
        signs: [
          { id: 'redness', text: 'The place is red and hot.', short: 'Red and hot', refs: ['clinic-nd-leaflet'] },
        ],
      },
    ],
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
        year: null,
        position: 'against',
        refs: ['agency-2023-warning'],
        body: 'The Agency',
        text: 'Not approved for the back.',
      },
    ],
    practical: [
      { id: 'companion', text: 'Bring a friend.', refs: ['clinic-nd-leaflet'] },
      { id: 'duration', text: '', minutes: { from: 10, to: 20 }, refs: ['clinic-nd-leaflet'] },
      { id: 'backToNormal', text: 'Most people rest for 2 days.', refs: ['clinic-nd-leaflet'] },
      { id: 'onset', text: 'It was measured at 6 weeks.', refs: ['able-2020-needle'] },
    ],
    normal: [{ id: 'sore-spot', when: 'days-1-to-3', text: 'The spot is sore.', refs: ['clinic-nd-leaflet'] }],
    questions: ['How many have you done?', 'What if it does not help?', 'Who will do it?', 'What does it cost?'],
    mesh: ['Needles'],
  });
  expect(treatments[0]).toMatchObject({ review: null, positions: [], mesh: [], dangerSigns: [{ act: 'emergency' }] });
});

test('a review with one reviewer has no second', () => {
  const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
  const { second: _, ...review } = page.facts.review!;
  const once: Library = { ...library, treatments: [{ ...page, facts: { ...page.facts, review } }] };
  expect(listTreatments(once).treatments[0]?.review).not.toHaveProperty('second');
});

test('a condition as data', () => {
  const { conditions, ...head } = listConditions(library);
  expect(head).toEqual(fileHead(library));
  expect(conditions[0]).toEqual({
    slug: 'sore-elbow',
    url: `${SITE}/conditions/sore-elbow/`,
    title: 'Sore elbow',
    aliases: ['Elbow ache'],
    updated: '2026-12-01',
    nextReview: '2027-12-01',
    review: null,
    regions: ['arm'],
    kinds: ['joint'],
    summary: {
      whatItIs: { text: 'The elbow hurts when you lift.', findings: [], harms: [], refs: [] },
      whoGetsIt: { text: 'About 3 in 100 adults have it.', findings: [], harms: [], refs: ['guild-2022-guideline'] },
      outlook: {
        text: 'Most people get better in 12 months.',
        findings: [],
        harms: [],
        refs: ['guild-2022-guideline'],
      },
      whatHelps: {
        text: 'A warm needle gave 48 of 100 people half the pain, against 24 with salt water.',
        findings: ['warm-needle--sore-elbow--half-relief'],
        harms: [],
        refs: ['able-2020-needle', 'guild-2022-guideline'],
      },
      mainRisk: {
        text: 'A bruise, after 14 of 1,000 needles.',
        findings: [],
        harms: ['warm-needle--bruise'],
        refs: ['baker-2021-review'],
      },
    },
    dangerSigns: [
      {
        act: 'emergency',
        heading: 'Call for help now',
        means: 'Call the emergency number or go to an emergency department.',
        signs: [
          {
            id: 'cannot-breathe',
            text: 'You cannot breathe well.',
            short: 'Short of breath',
            refs: ['baker-2021-review'],
          },
        ],
      },
    ],
    otherOptions: [
      {
        id: 'exercise',
        kind: 'exercise',
        name: 'Exercise',
        says: '25 of 100 people felt better with it.',
        medicines: [],
        certainty: 'low',
        refs: ['dyer-2019-implant'],
      },
      {
        id: 'wait',
        kind: 'waiting',
        name: 'Waiting',
        says: 'Most get better in 12 months.',
        medicines: [],
        certainty: null,
        refs: ['guild-2022-guideline'],
      },
    ],
    steps: [
      { step: 'no-procedure', otherOptions: ['exercise', 'wait'], medicines: [], pairs: [] },
      { step: 'needle', otherOptions: [], medicines: [], pairs: ['warm-needle--sore-elbow'] },
      { step: 'implant-or-opening', otherOptions: [], medicines: [], pairs: ['quiet-implant--sore-elbow'] },
    ],
    questions: ['What is it?', 'Will it go?', 'What can I do?', 'Who helps?'],
    icd10cm: ['M77.1'],
    mesh: ['Elbow'],
  });
});

test('a medicine as data: its lists as its page says them, its results and harms by id, and what regulators warn of', () => {
  const { medicines, ...head } = listMedicines(library);
  expect(head).toEqual(fileHead(library));
  expect(medicines).toHaveLength(1);
  expect(medicines[0]).toMatchObject({
    slug: 'calm-pill',
    url: `${SITE}/medicines/calm-pill/`,
    routes: ['by-mouth'],
    conditions: ['stiff-toe'],
    findings: ['calm-pill--stiff-toe--slept-well'],
    harms: ['calm-pill--sleepy'],
    mixing: [{ id: 'wine', text: 'Wine.', refs: ['agency-2023-warning'] }],
    pregnancy: [],
    warnings: [{ id: 'no-wine', topic: 'Calm pills and wine' }],
    dangerSigns: [{ act: 'emergency', signs: [{ id: 'cannot-breathe' }] }],
    questions: ['What is it for?', 'How long do I take it?', 'What must I not mix it with?', 'How do I stop?'],
  });
  expect(listConditions(library).conditions[1]?.otherOptions[1]?.medicines).toEqual(['calm-pill']);
});
