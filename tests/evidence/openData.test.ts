/** The published data: valid against its published schema, licensed, complete, and safe to copy into a spreadsheet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { writeCsv } from '../../src/outputs/open-data/writeCsv.ts';
import { conditionsFile, evidenceFile, referencesFile, treatmentsFile } from '../../src/content/schema/openData.ts';
import { dist } from '../harness/builtSite.ts';

const { library } = checkContent(process.cwd());
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const schemas = {
  treatments: treatmentsFile,
  conditions: conditionsFile,
  evidence: evidenceFile,
  references: referencesFile,
};

describe('/api/v1/', () => {
  test.each(Object.keys(schemas) as (keyof typeof schemas)[])(
    '%s.json is valid against its published JSON Schema',
    (name) => {
      const published = z.fromJSONSchema(
        readJson(`api/v1/schema/${name}.json`) as Parameters<typeof z.fromJSONSchema>[0],
      );
      const data = readJson(`api/v1/${name}.json`);
      expect(published.safeParse(data).error?.issues.slice(0, 3)).toBeUndefined();
      expect(schemas[name].safeParse(data).success).toBe(true);
      // The schema must be able to refuse.
      expect(published.safeParse([{ id: 'Not A Slug' }]).success).toBe(false);
    },
  );

  test.each(['treatments', 'conditions', 'evidence'])('%s.json names its licence and what it is not', (name) => {
    const { licence, attribution, notice } = readJson(`api/v1/${name}.json`) as Record<string, string>;
    expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(attribution).toContain('CC BY 4.0');
    expect(notice).toContain('not medical advice');
  });

  test('holds every page, every result and every finding of the content', () => {
    const treatments = treatmentsFile.parse(readJson('api/v1/treatments.json'));
    const conditions = conditionsFile.parse(readJson('api/v1/conditions.json'));
    const evidence = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);
    expect(treatments.treatments.map(({ slug }) => slug).sort()).toEqual(library.treatments.map(({ slug }) => slug));
    expect(conditions.conditions.map(({ slug }) => slug).sort()).toEqual(library.conditions.map(({ slug }) => slug));
    expect(evidence.benefits).toHaveLength(total(library.treatments.map(({ data }) => data.benefits.length)));
    expect(evidence.harms).toHaveLength(total(library.treatments.map(({ data }) => data.risks.length)));
    const pairs = new Set([
      ...library.conditions.flatMap(({ slug, data }) => data.treatments.map(({ treatment }) => `${slug} ${treatment}`)),
      ...library.treatments.flatMap(({ slug, data }) =>
        data.benefits.flatMap(({ conditions: studied }) => studied.map((condition) => `${condition} ${slug}`)),
      ),
    ]);
    expect(new Set(evidence.findings.map(({ condition, treatment }) => `${condition} ${treatment}`))).toEqual(pairs);
    expect(evidence.findings).toHaveLength(pairs.size);
  });

  test('every reference id in the evidence is in references.json, and every link leads to a page that exists', () => {
    const ids = new Set(referencesFile.parse(readJson('api/v1/references.json')).map(({ id }) => id));
    const { findings, benefits, harms } = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const items = [...findings, ...benefits, ...harms];
    expect(items.flatMap(({ refs }) => refs).filter((id) => !ids.has(id))).toEqual([]);
    const missing = [...new Set(items.map(({ url }) => new URL(url).pathname))].filter(
      (path) => !existsSync(join(dist, path, 'index.html')),
    );
    expect(missing).toEqual([]);
  });
});

describe('CSV', () => {
  test('quotes commas, quotes and line breaks, and defuses formulas', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['1, 2', 'say "no"'],
          ['=1+1', 'two\nlines'],
          [undefined, 0.5],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"1, 2","say ""no"""\r\n\'=1+1,"two\nlines"\r\n,0.5\r\n');
  });

  test.each([
    ['evidence-matrix.csv', 'findings'],
    ['evidence-results.csv', 'benefits'],
  ] as const)('%s has a row for each entry of evidence.json', (file, key) => {
    const text = readFileSync(join(dist, 'api/v1', file), 'utf8');
    const rows = readRows(text);
    const evidence = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const expected = key === 'findings' ? evidence.findings.length : evidence.benefits.length + evidence.harms.length;
    expect(rows).toHaveLength(expected + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(text.startsWith('\uFEFF')).toBe(true);
  });
});

/** A reader of its own, so that the writer is not tested by itself. */
function readRows(text: string): string[][] {
  return text
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
}
