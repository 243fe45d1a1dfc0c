/** The published data: valid against its published schema, licensed, with links that lead somewhere. What they say is in tests/library. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  conditionsFile,
  evidenceFile,
  matrixRow,
  referencesFile,
  resultRow,
  treatmentsFile,
} from '../../src/content/schema/openData.ts';
import { dist } from '../harness/builtSite.ts';
import { readTable } from '../library/readTable.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const schemas = {
  treatments: treatmentsFile,
  conditions: conditionsFile,
  evidence: evidenceFile,
  references: referencesFile,
};
const publishedSchema = (name: string) =>
  z.fromJSONSchema(readJson(`api/v1/schema/${name}.json`) as Parameters<typeof z.fromJSONSchema>[0]);

describe('/api/v1/', () => {
  test.each(Object.keys(schemas) as (keyof typeof schemas)[])(
    '%s.json is valid against its published JSON Schema',
    (name) => {
      const data = readJson(`api/v1/${name}.json`);
      expect(publishedSchema(name).safeParse(data).error?.issues.slice(0, 3)).toBeUndefined();
      expect(schemas[name].safeParse(data).success).toBe(true);
      // The schema must be able to refuse.
      expect(publishedSchema(name).safeParse([{ id: 'Not A Slug' }]).success).toBe(false);
    },
  );

  test.each(['treatments', 'conditions', 'evidence'])('%s.json names its licence and what it is not', (name) => {
    const { licence, attribution, notice } = readJson(`api/v1/${name}.json`) as Record<string, string>;
    expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(attribution).toContain('CC BY 4.0');
    expect(notice).toContain('not medical advice');
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

  test.each([
    ['evidence-matrix', matrixRow, 'pairs'],
    ['evidence-results', resultRow, 'findings'],
  ] as const)('the columns of %s.csv are those of its published schema', (name, row, key) => {
    const schema = readJson(`api/v1/schema/${name}.json`) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(row.shape));
    const rows = readTable(read(`api/v1/${name}.csv`), Object.keys(schema.properties));
    const evidence = evidenceFile.parse(readJson('api/v1/evidence.json'));
    expect(rows.slice(0, evidence[key].length).map(({ id }) => id)).toEqual(evidence[key].map(({ id }) => id));
  });
});
