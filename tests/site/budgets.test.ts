/** Byte budgets of the design (brotli 11), counted on the built files and in the browser. Never a time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, listArticles, listFiles, listPages, readPage, templates } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const brotli = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
const fileOf = (page: string): string => (page.endsWith('/') ? `${page}index.html` : page);
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder(dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('HTML and blocking CSS of the median content page: 24 kB', () => {
  const css = listFiles('.css')
    .filter((file) => file.startsWith('_astro/site.'))
    .reduce((sum, file) => sum + brotli(file), 0);
  const sizes = listArticles()
    .map((page) => brotli(fileOf(page)) + css)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(24_000);
});

test('no page is over 40 kB', () => {
  expect(
    listPages()
      .map((page) => ({ page, bytes: brotli(fileOf(page)) }))
      .filter(({ bytes }) => bytes > 40_000),
  ).toEqual([]);
});

test.each([
  '/treatments/epidural-steroid-injection/',
  '/treatments/discography/',
  '/conditions/back-pain/',
  '/guides/training/',
  '/gallery/epidural-steroid-injection/',
  '/guides/about-interventional-pain-management/',
])('%s at idle: 36 kB without the font, 8 requests, 8 kB of script', async (path) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  const files = asked
    .map((name) => (name.endsWith('/') ? `${name}index.html` : name))
    .filter((name) => name !== '/favicon.ico');
  const bytes = (names: string[]): number => names.reduce((sum, name) => sum + brotli(name), 0);
  const own = files.filter((name) => !name.endsWith('.woff2'));
  expect.soft(own.length, own.join(' ')).toBeLessThanOrEqual(8);
  expect.soft(bytes(own)).toBeLessThanOrEqual(36_000);
  expect.soft(bytes(own.filter((name) => name.endsWith('.js')))).toBeLessThanOrEqual(8_000);
  await page.close();
});

test('no treatment, condition or guide has more than 1,000 nodes', () => {
  const counts = listArticles().map((page) => ({ page, nodes: (readPage(page).match(/<[a-z]/g) ?? []).length }));
  expect(counts.filter(({ nodes }) => nodes > 1000)).toEqual([]);
});

test.each([360, 1280])('nothing moves while a page loads, %i pixels wide', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  for (const path of [...templates, '/search/#q=siatica', '/search/#q=ingrown%20toenail']) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) =>
            list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect.soft(shift, path).toBe(0);
  }
  await page.close();
});
