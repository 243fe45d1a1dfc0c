/** The open data on the fixture content. */
import { expect, test } from 'vitest';
import { apiPath, dataFiles, describeDatasets } from './describeDatasets.ts';
import { exportFormats, exportReferences, isExportFormat } from './exportReferences.ts';
import { fileHead } from './fileHead.ts';
import { listEvidence } from './listEvidence.ts';
import { listReferences } from './listReferences.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';

const SITE = 'https://fixture.example';

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
  expect(fileHead({ ...library, treatments: [], conditions: [], medicines: [] }).updated).toBe('1970-01-01');
});

test('evidence: findings, pairs and harms as they are, without what editors decided, each with its page', () => {
  const { findings, pairs, harms, ...head } = listEvidence(library);
  expect(head).toEqual(fileHead(library));
  expect(findings.map(({ id }) => id)).toEqual([...library.findings.keys()]);
  expect(harms.map(({ id }) => id)).toEqual([...library.harms.keys()]);
  expect(findings.find(({ treatment }) => treatment === 'calm-pill')?.url).toBe(`${SITE}/medicines/calm-pill/`);
  expect(findings.find(({ id }) => id === 'quiet-implant--sore-elbow--hidden')).toMatchObject({
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
  expect(ris).toMatch(/\nER {2}- \n$/);
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
  expect(dataset).toHaveLength(5);
  expect(dataFiles.map(({ name, tables }) => [name, tables.length])).toEqual([
    ['evidence', 2],
    ['treatments', 0],
    ['conditions', 0],
    ['medicines', 0],
    ['references', 0],
  ]);
  expect(dataset[4]).toMatchObject({
    '@id': `${address}#references`,
    distribution: [download('application/json', 'references.json')],
  });
  expect(apiPath('evidence.json')).toBe('/api/v1/evidence.json');
});
