/** The open data on the fixture content: every value under its own name. */
import { expect, test } from 'vitest';
import type { Library } from '../../content/read/library.ts';
import { matrixRow, resultRow } from '../../content/schema/openData.ts';
import { apiPath, dataFiles, describeDatasets } from './describeDatasets.ts';
import { exportFormats, exportReferences, isExportFormat } from './exportReferences.ts';
import { fileHead } from './fileHead.ts';
import { listEvidence } from './listEvidence.ts';
import { listConditions, listTreatments } from './listPages.ts';
import { listReferences } from './listReferences.ts';
import { writeCsv } from './writeCsv.ts';
import { writeMatrix, writeResults } from './writeTables.ts';
import { fixtureLibrary as library } from '../../../tests/harness/fixtureLibrary.ts';

const SITE = 'https://fixture.example';

/** A table as records, without the cells that are empty. */
function readTable(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    );
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']).filter(([, value]) => value !== '')),
  );
}

test('what every file starts with', () => {
  expect(fileHead(library)).toEqual({
    version: 1,
    lang: 'en',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: `Fixture Reference, ${SITE}/, CC BY 4.0`,
    source: `${SITE}/`,
    updated: '2026-12-01',
    notice: 'This is information, not medical advice. No clinician has reviewed entries whose “review” is null.',
  });
  const [page] = library.conditions;
  const newer = { ...page!, facts: { ...page!.facts, updated: new Date('2026-12-09') } };
  const old = { ...page!, facts: { ...page!.facts, updated: new Date('2026-11-09') } };
  expect(fileHead({ ...library, treatments: [], conditions: [old, newer, old] }).updated).toBe('2026-12-09');
  expect(fileHead({ ...library, conditions: [] }).updated).toBe('2026-12-01');
  expect(fileHead({ ...library, treatments: [], conditions: [] }).updated).toBe('1970-01-01');
});

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
        certainty: 'low',
        refs: ['dyer-2019-implant'],
      },
      {
        id: 'wait',
        kind: 'waiting',
        name: 'Waiting',
        says: 'Most get better in 12 months.',
        certainty: null,
        refs: ['guild-2022-guideline'],
      },
    ],
    questions: ['What is it?', 'Will it go?', 'What can I do?', 'Who helps?'],
    icd10cm: ['M77.1'],
    mesh: ['Elbow'],
  });
});

test('evidence: findings, pairs and harms as they are, without what editors decided, each with its page', () => {
  const { findings, pairs, harms, ...head } = listEvidence(library);
  expect(head).toEqual(fileHead(library));
  expect(findings.map(({ id }) => id)).toEqual([...library.findings.keys()]);
  expect(harms.map(({ id }) => id)).toEqual([...library.harms.keys()]);
  expect(findings[2]).toMatchObject({
    id: 'quiet-implant--sore-elbow--hidden',
    url: `${SITE}/treatments/quiet-implant/`,
    certainty: 'not-rated',
    direction: 'unclear',
    figure: { kind: 'people', outOf: 100, with: 75 },
  });
  for (const entry of [...findings, ...harms]) expect(entry).not.toHaveProperty('decided');
  expect(harms.find(({ id }) => id === 'warm-needle--lung')).toMatchObject({
    url: `${SITE}/treatments/warm-needle/`,
    serious: true,
    frequency: 'rare',
  });
  expect(pairs).toHaveLength(4);
  expect(pairs[0]).toEqual({
    id: 'warm-needle--sore-elbow',
    condition: 'sore-elbow',
    treatment: 'warm-needle',
    role: 'used-for',
    direction: 'helps',
    size: 'large',
    certainty: 'low',
    appliesTo: 'pain of over 3 months',
    says: 'It may help. 48 of 100 people had half the pain, against 24 with salt water.',
    lead: ['warm-needle--sore-elbow--half-relief', 'warm-needle--sore-elbow--pain-points'],
    otherSide: ['quiet-implant--sore-elbow--better-vs-exercise'],
    refs: ['able-2020-needle', 'dyer-2019-implant', 'guild-2022-guideline'],
    url: `${SITE}/evidence/#warm-needle--sore-elbow`,
  });
});

test('cited sources with the pages that cite them; what nobody cites is left out', () => {
  const extra = { ...library.references.get('able-2020-needle')!, id: 'nobody-2020' };
  const items = listReferences({ ...library, references: new Map([...library.references, ['nobody-2020', extra]]) });
  expect(items.map(({ id }) => id)).toEqual([...library.references.keys()]);
  expect(items[0]).toMatchObject({
    id: 'able-2020-needle',
    title: 'Warm needles against salt water: a made-up trial',
    custom: { kind: 'rct', usedOn: [`${SITE}/treatments/warm-needle/`, `${SITE}/conditions/sore-elbow/`] },
  });
  expect(items[0]?.custom).not.toHaveProperty('weak');
  expect(items.find(({ id }) => id === 'clinic-nd-leaflet')?.custom).toMatchObject({
    kind: 'patient-information',
    weak: true,
    why: 'leaflet of one hospital',
  });
});

test('the table of results: each value in its own column', () => {
  const csv = writeResults(listEvidence(library));
  expect(csv.split('\r\n')[0]).toBe(`\uFEFF${Object.keys(resultRow.shape).join(',')}`);
  const rows = readTable(csv);
  expect(rows.map(({ id }) => id)).toEqual([...library.findings.keys(), ...library.harms.keys()]);
  const row = (id: string) => rows.find((one) => one['id'] === id);
  expect(row('warm-needle--sore-elbow--half-relief')).toEqual({
    id: 'warm-needle--sore-elbow--half-relief',
    kind: 'finding',
    treatment: 'warm-needle',
    conditions: 'sore-elbow',
    what: 'at least half of the pain gone',
    says: 'Of 100 people, 48 had at least half of the pain gone at 6 weeks. With salt water it was 24.',
    direction: 'helps',
    size: 'large',
    certainty: 'moderate',
    graded_by: 'source',
    figure_kind: 'people',
    out_of: '100',
    with: '48',
    without: '24',
    weeks: '6',
    time_point: 'at 6 weeks',
    design: '1 trial, blinded',
    people: '120',
    trials: '1',
    compared_with: 'dummy-treatment',
    comparator: 'salt water in the same place',
    references: 'able-2020-needle',
    was: 'warm-needle/benefit-1',
    url: `${SITE}/treatments/warm-needle/`,
  });
  expect(row('warm-needle--sore-elbow--pain-points')).toMatchObject({
    conditions: 'sore-elbow stiff-toe',
    applies_to: 'pain of over 3 months',
    caveat: 'The range goes from 0.6 to 1.8 points.',
    figure_kind: 'points',
    with: '3.4',
    without: '4.6',
    scale: '10',
    range_from: '0.6',
    range_to: '1.8',
    range_of: 'points',
  });
  expect(row('warm-needle--sore-elbow--days')).toMatchObject({ figure_kind: 'days', fewer_days_a_month: '2' });
  expect(row('warm-needle--sore-elbow--sleep')).toMatchObject({
    figure_kind: 'extra-people',
    out_of: '100',
    more: '12',
  });
  expect(row('quiet-implant--sore-elbow--hidden')).not.toHaveProperty('without');
  expect(row('warm-needle--stiff-toe--no-study')).not.toHaveProperty('figure_kind');
  expect(row('warm-needle--bruise')).toEqual({
    id: 'warm-needle--bruise',
    kind: 'harm',
    treatment: 'warm-needle',
    what: 'A bruise',
    says: 'Of 1,000 needles, 14 leave a bruise.',
    certainty: 'low',
    frequency: 'common',
    serious: 'no',
    per: 'procedure',
    figure_kind: 'people',
    out_of: '1000',
    with: '14',
    references: 'baker-2021-review',
    url: `${SITE}/treatments/warm-needle/`,
  });
  expect(row('warm-needle--lung')).toMatchObject({
    applies_to: 'needles near the chest',
    serious: 'yes',
    figure_kind: 'people-range',
    out_of: '10000',
    from: '2',
    to: '9',
  });
  expect(row('warm-needle--sore')).toMatchObject({ time_point: 'in the first days', frequency: 'unknown' });
  expect(row('quiet-implant--infection')).toMatchObject({ figure_kind: 'people-below', out_of: '100', below: '5' });
});

test('a difference in points, several sources, and earlier names', () => {
  const { findings, harms, ...rest } = listEvidence(library);
  const [finding] = findings;
  const [harm] = harms;
  const refs = ['able-2020-needle', 'baker-2021-review'];
  const [one, other] = readTable(
    writeResults({
      ...rest,
      findings: [{ ...finding!, refs, was: ['a/b', 'c/d'], figure: { kind: 'points', scale: 10, difference: 0.2 } }],
      harms: [{ ...harm!, refs, was: ['e/f', 'g/h'], weeks: 2 }],
    }),
  );
  expect(one).toMatchObject({ difference: '0.2', scale: '10', references: refs.join(' '), was: 'a/b c/d' });
  expect(one).not.toHaveProperty('with');
  expect(other).toMatchObject({ references: refs.join(' '), was: 'e/f g/h', weeks: '2' });
});

test('the matrix: one row for each pair', () => {
  const csv = writeMatrix(listEvidence(library), library);
  expect(csv.split('\r\n')[0]).toBe(`\uFEFF${Object.keys(matrixRow.shape).join(',')}`);
  const rows = readTable(csv);
  expect(rows.map(({ id }) => id)).toEqual([
    'warm-needle--sore-elbow',
    'quiet-implant--sore-elbow',
    'plain-test--stiff-toe',
    'warm-needle--stiff-toe',
  ]);
  expect(rows[0]).toEqual({
    id: 'warm-needle--sore-elbow',
    condition: 'sore-elbow',
    condition_title: 'Sore elbow',
    treatment: 'warm-needle',
    treatment_title: 'Warm needle',
    role: 'used-for',
    direction: 'helps',
    size: 'large',
    certainty: 'low',
    applies_to: 'pain of over 3 months',
    says: 'It may help. 48 of 100 people had half the pain, against 24 with salt water.',
    lead: 'warm-needle--sore-elbow--half-relief warm-needle--sore-elbow--pain-points',
    other_side: 'quiet-implant--sore-elbow--better-vs-exercise',
    references: 'able-2020-needle dyer-2019-implant guild-2022-guideline',
    url: `${SITE}/evidence/#warm-needle--sore-elbow`,
  });
  const [pair] = listEvidence(library).pairs;
  const two = { ...pair!, otherSide: ['a--b--c', 'd--e--f'], treatment: 'no-page', condition: 'no-condition' };
  const [row] = readTable(writeMatrix({ ...listEvidence(library), pairs: [two] }, library));
  expect(row).toMatchObject({ other_side: 'a--b--c d--e--f' });
  expect(row).not.toHaveProperty('treatment_title');
  expect(row).not.toHaveProperty('condition_title');
});

test('cells that a spreadsheet would run, and cells that need quotation marks', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['=1', 'x"y'],
        ['+1', 'x,y'],
        ['-1', 'x\ny'],
        ['@a', 'x\ry'],
        ['\ta', '\ra'],
        [-1, undefined],
        ['a=1', ''],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n\'=1,"x""y"\r\n\'+1,"x,y"\r\n\'-1,"x\ny"\r\n\'@a,"x\ry"\r\n\'\ta,"\'\ra"\r\n-1,\r\na=1,\r\n');
});

test('sources for reference managers', () => {
  expect(Object.entries(exportFormats)).toEqual([
    ['bib', 'application/x-bibtex'],
    ['ris', 'application/x-research-info-systems'],
    ['json', 'application/json'],
  ]);
  expect([isExportFormat('ris'), isExportFormat('pdf')]).toEqual([true, false]);
  const able = library.references.get('able-2020-needle')!;
  const long = { ...able, URL: `https://fixture.example/${'x'.repeat(120)}` };
  const json = exportReferences([long], 'json');
  expect(json).toMatch(/^\[\n {\n {2}"/);
  expect(json).toMatch(/\n\]\n$/);
  expect(JSON.parse(json)).toEqual([(({ custom: _, ...item }) => item)(long)]);
  // One line for a field, however long, and each source ends with its own line.
  const record = [
    'TY  - JOUR',
    'AU  - Able, A.',
    'ID  - able-2020-needle',
    `TI  - ${able.title}`,
    `UR  - ${long.URL}`,
    'ER  -',
  ];
  const ris = exportReferences([long, long], 'ris');
  for (const line of record) expect(ris.split(/ *\n/).filter((one) => one === line)).toHaveLength(2);
  expect(ris).toMatch(/^TY {2}- JOUR\n/);
  expect(ris).toMatch(/\nER {2}-\n$/);
  const bib = exportReferences([able], 'bib');
  expect(bib).toMatch(/^@article\{/);
  expect(bib).toMatch(/\}\n$/);
  expect(bib).toContain('Warm needles against salt water');
});

test('the data described for data search engines', () => {
  const catalog = describeDatasets(library);
  const address = `${SITE}/evidence/`;
  const publisher = { '@type': 'Organization', name: 'The fixture', url: `${SITE}/` };
  expect(catalog).toMatchObject({
    '@type': 'DataCatalog',
    '@id': `${address}#catalog`,
    name: 'Fixture Reference',
    description: expect.stringMatching(/^What research says/),
    url: address,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher,
  });
  const { dataset } = catalog as unknown as { dataset: unknown[] };
  const download = (encodingFormat: string, file: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${SITE}/api/v1/${file}`,
  });
  expect(dataset[0]).toEqual({
    '@type': 'Dataset',
    '@id': `${address}#evidence`,
    name: 'Fixture Reference: Evidence',
    description: 'Every finding of the table above, and every single result for benefit and harm.',
    url: address,
    version: '1',
    keywords: expect.arrayContaining(['GRADE certainty']),
    includedInDataCatalog: { '@id': `${address}#catalog` },
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    dateModified: '2026-12-01',
    creator: publisher,
    distribution: [
      download('application/json', 'evidence.json'),
      download('text/csv', 'evidence-matrix.csv'),
      download('text/csv', 'evidence-results.csv'),
    ],
  });
  expect(dataset).toHaveLength(4);
  expect(dataFiles.map(({ name, tables }) => [name, tables.length])).toEqual([
    ['evidence', 2],
    ['treatments', 0],
    ['conditions', 0],
    ['references', 0],
  ]);
  expect(dataset[3]).toMatchObject({
    '@id': `${address}#references`,
    distribution: [download('application/json', 'references.json')],
  });
  expect(apiPath('evidence.json')).toBe('/api/v1/evidence.json');
});
