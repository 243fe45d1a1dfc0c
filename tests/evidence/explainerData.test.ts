/** The data that `<treatment-explainer>` reads: valid, light, the same in both forms, and in the widget's own format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { writeDataScript } from '../../src/open-data/writeDataScript.ts';
import { explainer } from '../../src/schema/explainer.ts';
import { toDataScript } from '../../widgets/src/treatment-explainer/toDataScript.ts';
import { readPayload } from '../../widgets/src/treatment-explainer/readPayload.ts';
import { dist } from '../harness/builtSite.ts';

/** What a reader on a slow line waits for: brotli bytes of one explainer. */
const BUDGET = 6000;
const slugs = checkContent(process.cwd()).library.treatments.map(({ slug }) => slug);
const read = (file: string): string => readFileSync(join(dist, 'widgets/v1', file), 'utf8');
const published = z.fromJSONSchema(JSON.parse(read('schema/treatment.json')) as Parameters<typeof z.fromJSONSchema>[0]);

describe.each(slugs)('%s', (slug) => {
  const json = read(`data/en/${slug}.json`);
  const data: unknown = JSON.parse(json);

  test('is valid: by our schema, by the published JSON Schema, and to the widget itself', () => {
    expect(explainer.safeParse(data).error?.issues).toBeUndefined();
    expect(published.safeParse(data).error?.issues).toBeUndefined();
    expect(() => readPayload(data)).not.toThrow();
  });

  test(`is at most ${BUDGET} bytes with brotli`, () => {
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(BUDGET);
  });

  test('every number in “sources” leads to a source', () => {
    const { sources, ...rest } = explainer.parse(data);
    const numbers =
      JSON.stringify(rest)
        .match(/"sources":\[[\d,]+\]/g)
        ?.flatMap((list) => list.match(/\d+/g) ?? [])
        .map(Number) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBe(sources.length);
  });

  test('the script hands over the same data, under the right key, without a global name', () => {
    expect(runScript(read(`data/en/${slug}.js`))).toEqual([`en/${slug}`, data]);
  });
});

test('our script and the widget’s own hand over the same, hostile text included', () => {
  const payloads = [
    ...slugs.map((slug) => JSON.parse(read(`data/en/${slug}.json`)) as { lang: string; slug: string }),
    { lang: 'en', slug: 'x', title: '</script><!-- \u2028 \u2029 "\\' },
  ];
  for (const payload of payloads) {
    const ours = runScript(writeDataScript(payload));
    expect(ours).toEqual(runScript(toDataScript(payload as Parameters<typeof toDataScript>[0])));
    expect(ours).toEqual([`${payload.lang}/${payload.slug}`, payload]);
    expect(writeDataScript(payload)).not.toMatch(/[<\u2028\u2029]/);
  }
});

/** Runs a data script as a page would, and gives what it hands over. */
function runScript(script: string): unknown {
  const details: unknown[] = [];
  const host = {
    CustomEvent: class {
      readonly type: string;
      constructor(type: string, { detail }: { detail: unknown }) {
        this.type = type;
        expect(type).toBe('pain-reference-data');
        details.push(detail);
      }
    },
    dispatchEvent: () => true,
  };
  runInNewContext(script, host);
  expect(Object.keys(host)).toEqual(['CustomEvent', 'dispatchEvent']);
  expect(details).toHaveLength(1);
  const [, payload] = details[0] as [string, object];
  expect(Object.getPrototypeOf(payload)).toBeNull();
  return JSON.parse(JSON.stringify(details[0]));
}
