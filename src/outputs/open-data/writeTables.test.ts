/** The tables of the evidence, on the fixture content: every value in its own column. */
import { expect, test } from 'vitest';
import { matrixRow, resultRow } from '../../content/schema/openData.ts';
import { listEvidence } from './listEvidence.ts';
import { writeCsv } from './writeCsv.ts';
import { writeMatrix, writeResults } from './writeTables.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';

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
  expect(row('warm-needle--sore')).toMatchObject({ time_point: 'in the first days', frequency: 'common' });
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
