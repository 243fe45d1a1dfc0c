/** The published data: valid against its published schema, licensed, complete, and safe to copy into a spreadsheet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/outputs/open-data/writeCsv.ts';
import { conditionsFile, evidenceFile, referencesFile, treatmentsFile } from '../../src/content/schema/openData.ts';
import { dist } from '../harness/builtSite.ts';
import { readContentFiles } from '../meaning/contentFiles.ts';

const content = readContentFiles();
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

  test('holds every page, finding, pair and harm of the content', () => {
    const treatments = treatmentsFile.parse(readJson('api/v1/treatments.json'));
    const conditions = conditionsFile.parse(readJson('api/v1/conditions.json'));
    const evidence = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const slugs = (pages: readonly { slug: string }[]): string[] => pages.map(({ slug }) => slug).sort();
    const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id).sort();
    expect(slugs(treatments.treatments)).toEqual(slugs(content.treatments));
    expect(slugs(conditions.conditions)).toEqual(slugs(content.conditions));
    for (const name of ['findings', 'pairs', 'harms'] as const) expect(ids(evidence[name])).toEqual(ids(content[name]));
  });

  test('every reference id in the evidence is in references.json, and every link leads to a page that exists', () => {
    const ids = new Set(referencesFile.parse(readJson('api/v1/references.json')).map(({ id }) => id));
    const { findings, pairs, harms } = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const items = [...findings, ...pairs, ...harms];
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
    ['evidence-matrix.csv', ['pairs']],
    ['evidence-results.csv', ['findings', 'harms']],
  ] as const)('%s has a row for each entry of evidence.json', (file, keys) => {
    const text = readFileSync(join(dist, 'api/v1', file), 'utf8');
    const rows = readRows(text);
    const evidence = evidenceFile.parse(readJson('api/v1/evidence.json'));
    const expected = keys.reduce((sum, key) => sum + evidence[key].length, 0);
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
