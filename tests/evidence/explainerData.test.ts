/** The data that `<treatment-explainer>` reads: valid, light, the same in both forms, and in the widget's own format. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { writeDataScript } from '../../src/outputs/widget-data/writeDataScript.ts';
import { explainer } from '../../src/content/schema/explainer.ts';
import { toDataScript } from '../../widgets/src/treatment-explainer/toDataScript.ts';
import { readPayload } from '../../widgets/src/treatment-explainer/readPayload.ts';
import { dist } from '../harness/builtSite.ts';
import { runDataScript } from '../harness/runDataScript.ts';

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
    expect(runDataScript(read(`data/en/${slug}.js`))).toEqual([`en/${slug}`, data]);
  });
});

test('our script and the widget’s own hand over the same, hostile text included', () => {
  const payloads = [
    ...slugs.map((slug) => JSON.parse(read(`data/en/${slug}.json`)) as { lang: string; slug: string }),
    { lang: 'en', slug: 'x', title: '</script><!-- \u2028 \u2029 "\\' },
  ];
  for (const payload of payloads) {
    const ours = runDataScript(writeDataScript(payload));
    expect(ours).toEqual(runDataScript(toDataScript(payload as Parameters<typeof toDataScript>[0])));
    expect(ours).toEqual([`${payload.lang}/${payload.slug}`, payload]);
    expect(writeDataScript(payload)).not.toMatch(/[<\u2028\u2029]/);
  }
});
