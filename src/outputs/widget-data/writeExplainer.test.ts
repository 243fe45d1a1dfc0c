/** The explainer's data says what the page's account says, in its order, under its numbers. */
import { expect, test } from 'vitest';
import { buildAccount } from '../../content/account/buildAccount.ts';
import type { Treatment } from '../../content/read/library.ts';
import type { Flow } from '../../content/read/parseBody.ts';
import { getStrings } from '../../i18n/strings.ts';
import { nameSource } from './nameSource.ts';
import { writeExplainer } from './writeExplainer.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';

const treatment = (slug: string): Treatment => library.treatments.find((page) => page.slug === slug)!;
const needle = treatment('warm-needle');
const data = writeExplainer(library, needle);
const SITE = 'https://fixture.example';

test('whose it is, how old, and who reviewed it', () => {
  expect(data).toMatchObject({
    version: 1,
    lang: 'en',
    slug: 'warm-needle',
    title: 'Warm needle',
    url: `${SITE}/treatments/warm-needle/`,
    publisher: 'The fixture',
    updated: '2026-12-01',
    nextReview: '2027-06-01',
    review: { reviewer: 'Ada Fixture', credentials: 'MD, pain medicine', reviewed: '2026-11-20' },
  });
  expect(writeExplainer(library, treatment('plain-test')).review).toBeNull();
});

test('words and marks are those of the page', () => {
  const strings = getStrings('en');
  expect(data.words).toMatchObject({
    certainty: strings.certainty,
    certaintyMark: { high: '●●●●', moderate: '●●●', low: '●●', 'very-low': '●', 'not-rated': '–' },
    direction: strings.direction,
    comparedWith: strings.comparedWith,
    frequency: strings.frequency,
    serious: 'Serious',
    figure: { with: '{0} with it', without: '{0} without it' },
  });
});

test('sources have the numbers of the page, in order; those that only the page uses are left out', () => {
  const { sources } = buildAccount(library, needle);
  expect(data.sources?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(data.sources?.map(({ text }) => text)).toEqual(sources.map((id) => nameSource(library, id).text));
  expect(data.sources?.[0]).toEqual({
    number: 1,
    text: 'Guideline on sore elbows. The Guild. 2022.',
    url: 'https://sources.example/guild',
  });
  // Cited in a part of the page that the explainer does not show.
  const cite: Flow = {
    type: 'paragraph',
    line: 1,
    children: [
      { type: 'text', value: 'Text.' },
      { type: 'cite', refs: ['evans-2018-test'] },
    ],
  };
  const [first, ...rest] = needle.body;
  const more: Treatment = { ...needle, body: [{ ...first!, nodes: [...first!.nodes, cite] }, ...rest] };
  const account = buildAccount(library, more);
  const number = account.numberOf('evans-2018-test');
  expect(account.sources).toHaveLength(7);
  expect(writeExplainer(library, more).sources?.map((source) => source.number)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].filter((one) => one !== number),
  );
});

test('the first screen, each line with its own sources', () => {
  expect(data.summary).toEqual({
    whatItIs: { text: 'A thin needle is warmed and put near the sore place.' },
    whoFor: { text: 'It is for some people with a sore elbow.', sources: [1] },
    chance: { text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.', sources: [2] },
    mainRisk: { text: 'A bruise, after 14 of 1,000 needles.', sources: [3] },
    otherOptions: { text: 'You can wait, move and take your time.', sources: [1] },
  });
});

test('what it is, before, the day, after: as the sections of the page list them', () => {
  expect(data.about).toEqual([{ text: 'It is a thin needle that is warm. It takes 20 minutes.', sources: [4] }]);
  expect(data.before).toEqual([
    { text: 'Eat and drink as usual.', sources: [4] },
    { label: 'Someone with you', text: 'Bring a friend.', sources: [4] },
  ]);
  // The page's marks stand behind the last step.
  expect(data.steps).toEqual([
    { text: 'You sit down.' },
    { text: 'The skin is cleaned.' },
    { text: 'The needle goes in.', sources: [4] },
  ]);
  expect(data.onTheDay).toEqual([
    { label: 'Where', text: 'A room in a clinic.' },
    { label: 'Numbing', text: 'You stay awake.' },
    { label: 'Pictures used', text: 'No picture is taken.' },
    { label: 'How long it takes', text: '10–20 minutes.', sources: [4] },
  ]);
  expect(data.after).toEqual([
    { label: 'Days 1 to 3', text: 'The spot is sore.', sources: [4] },
    { label: 'Back to usual', text: 'Most people rest for 2 days.', sources: [4] },
    { label: 'When it starts to work', text: 'It was measured at 6 weeks.', sources: [2] },
    { text: 'Rest for 2 days.', sources: [4] },
  ]);
  expect(data.whoShouldNot).toEqual([{ text: 'People with an infection.', sources: [4] }]);
  expect(data.questions).toEqual([
    'How many have you done?',
    'What if it does not help?',
    'Who will do it?',
    'What does it cost?',
  ]);
});

test('how long it takes: one number, at most a number, or nothing where it is not known', () => {
  const lastOf = (minutes: { from?: number; to: number } | undefined) => {
    const { facts } = needle;
    const practical = minutes ? { duration: { minutes, refs: ['clinic-nd-leaflet'] } } : {};
    return writeExplainer(library, { ...needle, facts: { ...facts, practical } }).onTheDay?.at(-1);
  };
  expect(lastOf({ from: 45, to: 45 })).toMatchObject({ label: 'How long it takes', text: '45 minutes.' });
  expect(lastOf({ to: 45 })).toMatchObject({ text: 'Up to 45 minutes.' });
  expect(lastOf(undefined)).toEqual({ label: 'Pictures used', text: 'No picture is taken.' });
});

test('what is normal stands under its time, and the times name the danger signs that mostly begin then', () => {
  const { after, timeline, dangerSigns } = writeExplainer(library, needle);
  expect(after).toContainEqual(expect.objectContaining({ label: 'Days 1 to 3', text: 'The spot is sore.' }));
  expect(timeline).toMatchObject([
    { time: 'first-hours', title: 'The first hours', dangers: [{ act: 'emergency', signs: ['cannot-breathe'] }] },
    { time: 'days-1-to-3', normal: [{ text: 'The spot is sore.' }] },
    {
      time: 'any-time',
      dangers: [
        { act: 'same-day', signs: ['redness'] },
        { act: 'emergency', signs: ['numb-legs'] },
      ],
    },
  ]);
  const known = dangerSigns.flatMap(({ signs }) => signs.map(({ id }) => id));
  expect(
    timeline?.flatMap(({ dangers = [] }) => dangers.flatMap(({ signs }) => signs)).every((id) => known.includes(id)),
  ).toBe(true);
});

test('a list as a sentence, a source once though two items name it, no headings, no empty text', () => {
  const node = (value: string, refs: string[]) => [
    { type: 'text' as const, value },
    { type: 'cite' as const, refs },
  ];
  const flows: Flow[] = [
    { type: 'heading', line: 1, depth: 3, id: 'h', children: [{ type: 'text', value: 'Heading' }] },
    {
      type: 'list',
      line: 2,
      ordered: false,
      items: [node('One   thing.', ['able-2020-needle']), node(' Two.', ['guild-2022-guideline', 'able-2020-needle'])],
    },
    { type: 'paragraph', line: 3, children: [{ type: 'cite', refs: ['able-2020-needle'] }] },
    { type: 'block', line: 4, name: 'Questions' },
  ];
  const body = needle.body.map((section) => (section.id === 'what-it-is' ? { ...section, nodes: flows } : section));
  expect(writeExplainer(library, { ...needle, body }).about).toEqual([{ text: 'One thing. Two.', sources: [1, 2] }]);
});

test('a finding is told whole, in the order of the page; those that the page draws are the main ones', () => {
  expect(data.findings.map(({ id, main }) => [id, main])).toEqual([
    ['quiet-implant--sore-elbow--better-vs-exercise', true],
    ['warm-needle--sore-elbow--half-relief', true],
    ['warm-needle--sore-elbow--pain-points', undefined],
    ['warm-needle--sore-elbow--days', undefined],
    ['warm-needle--sore-elbow--sleep', undefined],
    ['warm-needle--stiff-toe--no-study', undefined],
  ]);
  expect(data.findings[1]).toEqual({
    id: 'warm-needle--sore-elbow--half-relief',
    outcome: 'at least half of the pain gone',
    says: 'Of 100 people, 48 had at least half of the pain gone at 6 weeks. With salt water it was 24.',
    direction: 'helps',
    size: 'large',
    figure: { kind: 'people', outOf: 100, with: 48, without: 24 },
    timePoint: 'at 6 weeks',
    certainty: 'moderate',
    comparedWith: 'dummy-treatment',
    comparator: 'salt water in the same place',
    design: '1 trial, blinded',
    people: 120,
    trials: 1,
    main: true,
    sources: [2],
  });
  expect(data.findings[2]).toMatchObject({
    appliesTo: 'pain of over 3 months',
    caveat: 'The range goes from 0.6 to 1.8 points.',
    figure: { kind: 'points', scale: 10, with: 3.4, without: 4.6, noticeable: 1 },
    range: { from: 0.6, to: 1.8, of: 'points' },
    certainty: 'low',
  });
  expect(data.findings[2]?.figure).not.toHaveProperty('noticeableRefs');
  expect(data.findings[5]).not.toHaveProperty('figure');
});

test('the figures of a test: each group with its label, in people or in days', () => {
  const [finding] = writeExplainer(library, treatment('plain-test')).findings;
  expect(finding).toMatchObject({
    certainty: 'not-rated',
    groups: [
      { label: 'Healthy people', value: 9, outOf: 100 },
      { label: 'People with a stiff toe', value: 40, outOf: 100 },
    ],
  });
  expect(data.findings[1]).not.toHaveProperty('groups');
  const own = library.findings.get('plain-test--stiff-toe--false-alarms')!;
  const days = { ...own, groups: [{ id: 'd', value: 3, unit: 'days' as const, label: 'Days until it hurts' }] };
  const from = { ...library, findings: new Map([[own.id, days]]) };
  const page = { ...treatment('plain-test') };
  expect(writeExplainer(from, page).findings[0]?.groups).toEqual([{ label: 'Days until it hurts', value: 3 }]);
});

test('a harm is told whole, lesser ones first, serious ones marked', () => {
  expect(data.harms.map(({ id, serious, main }) => [id, serious, main])).toEqual([
    ['warm-needle--bruise', false, true],
    ['warm-needle--sore', false, undefined],
    ['warm-needle--lung', true, undefined],
    ['warm-needle--stroke', true, undefined],
  ]);
  expect(data.harms[2]).toEqual({
    id: 'warm-needle--lung',
    harm: 'A hole in the lung',
    appliesTo: 'needles near the chest',
    says: 'It happened after 2 to 9 of 10,000 needles, by study.',
    frequency: 'rare',
    serious: true,
    figure: { kind: 'people-range', outOf: 10_000, from: 2, to: 9 },
    per: 'procedure',
    sources: [3],
  });
  expect(data.harms[1]).toMatchObject({ timePoint: 'in the first days', frequency: 'common', sources: [4] });
});

test('danger signs under their act, each with its own sources', () => {
  expect(data.dangerSigns).toEqual([
    {
      act: 'emergency',
      heading: 'Call for help now',
      means: 'Call the emergency number or go to an emergency department.',
      signs: [
        {
          id: 'numb-legs',
          text: 'Your legs go numb, or you cannot pass urine (if it was done in the back).',
          short: 'Numb legs (if it was done in the back)',
          sources: [4],
        },
        { id: 'cannot-breathe', text: 'You cannot breathe well.', short: 'Short of breath', sources: [3] },
      ],
    },
    {
      act: 'same-day',
      heading: 'Call the clinic or a doctor today',
      means: 'Call on the same day.',
      signs: [{ id: 'redness', text: 'The place is red and hot.', short: 'Red and hot', sources: [4] }],
    },
  ]);
});

test('other choices: another treatment with its page and note, or words with their sources', () => {
  expect(data.alternatives).toEqual([
    { text: 'Quiet implant (Only when all else failed.)', url: `${SITE}/treatments/quiet-implant/` },
    { text: 'You can wait.', sources: [1] },
  ]);
  expect(writeExplainer(library, treatment('plain-test')).alternatives[0]).toEqual({
    text: 'Warm needle',
    url: `${SITE}/treatments/warm-needle/`,
  });
});

test('numbers of one sentence stand in their order', () => {
  const own = library.findings.get('warm-needle--sore-elbow--half-relief')!;
  const refs = ['agency-2023-warning', 'able-2020-needle', 'guild-2022-guideline'];
  const from = { ...library, findings: new Map([...library.findings, [own.id, { ...own, refs }]]) };
  const page = { ...needle, facts: { ...needle.facts, findings: [own.id] } };
  const { findings, sources } = writeExplainer(from, page);
  const numbers = findings[0]?.sources ?? [];
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const texts = new Map(sources?.map(({ number, text }) => [number, text]));
  expect(new Set(numbers.map((number) => texts.get(number)))).toEqual(
    new Set(refs.map((id) => nameSource(library, id).text)),
  );
});

test('a source that is not there is told; one without an address has none', () => {
  expect(() => nameSource(library, 'nobody-2020')).toThrow(
    'There is no reference “nobody-2020” in content/references.json.',
  );
  const { URL: _, ...able } = library.references.get('able-2020-needle')!;
  expect(nameSource({ ...library, references: new Map([['a', able]]) }, 'a')).toEqual({
    text: 'Able. Warm needles against salt water: a made-up trial. Journal of Made-up Trials. 2020.',
  });
});
