/** The published data of `<treatment-explainer>`: valid, light, the same in both forms, in the widget's own format, with the page's numbers. What they say is in tests/library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/content/schema/explainer.ts';
import { writeDataScript } from '../../src/outputs/widget-data/writeDataScript.ts';
import { readPayload } from '../../widgets/src/treatment-explainer/readPayload.ts';
import { toDataScript } from '../../widgets/src/treatment-explainer/toDataScript.ts';
import { dist, readPage } from '../harness/builtSite.ts';
import { runDataScript } from '../harness/runDataScript.ts';
import { readContentFiles } from '../meaning/contentFiles.ts';

/**
 * What a reader on a slow line waits for after they opened an explainer: brotli bytes. Two fifths are the sources of all danger signs,
 * findings and harms, of which nothing may be left out.
 */
const BUDGET = 11_000;
const slugs = readContentFiles().treatments.map(({ slug }) => slug);
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

  test('the number of a source is the one that it has on the page', () => {
    const onPage = new Map(
      [...readPage(`/treatments/${slug}/`).matchAll(/<li id="source-(\d+)">\s*(?:<a href="([^"]*)")?/g)].map(
        ([, number, href]) => [Number(number), href?.replaceAll('&amp;', '&').replaceAll('&#38;', '&')],
      ),
    );
    const { sources } = explainer.parse(data);
    expect(sources.length).toBeGreaterThan(0);
    for (const { number, url } of sources) expect([number, onPage.get(number)]).toEqual([number, url]);
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
