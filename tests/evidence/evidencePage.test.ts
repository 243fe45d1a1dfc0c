/** /evidence/ and /sources/: complete without JavaScript, filtered and sorted with it, every cell leads to its sources, nothing breaks the policy. */
import AxeBuilder from 'axe-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceFile } from '../../src/content/schema/openData.ts';
import { dist, readPage } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const { pairs } = evidenceFile.parse(JSON.parse(readFileSync(join(dist, 'api/v1/evidence.json'), 'utf8')));
const visible = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count();

test('each pair is a mark in the matrix and a row of the list, and its sources are on /sources/', () => {
  const html = readPage('/evidence/');
  const sources = readPage('/sources/');
  for (const { id: pair, refs } of pairs) {
    expect(html).toContain(`href="#${pair}"`);
    expect(html).toContain(`id="${pair}"`);
    for (const id of refs) {
      expect(html).toContain(`/sources/#${id}"`);
      expect(sources).toContain(`id="${id}"`);
    }
  }
});

test('filters and sorts; the choice can be shared by its address; reset shows all', async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${served.origin}/evidence/`);
  expect(await visible(page, '.findings tbody tr')).toBe(pairs.length);
  await page.selectOption('[name=condition]', 'sciatica');
  const expected = pairs.filter(({ condition }) => condition === 'sciatica').length;
  expect(await visible(page, '.findings tbody tr')).toBe(expected);
  expect(await visible(page, '.matrix tbody tr')).toBe(1);
  expect(await page.locator('#evidence-filters [role=status]').innerText()).toBe(
    `Showing ${expected} of ${pairs.length} findings.`,
  );
  const shared = page.url();
  expect(shared).toContain('condition=sciatica');
  await page.goto('about:blank');
  await page.goto(shared);
  expect(await visible(page, '.findings tbody tr')).toBe(expected);
  await page.click('#evidence-filters [type=reset]');
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll<HTMLElement>('.findings tbody tr')].filter((row) => !row.hidden).length === count,
    pairs.length,
  );
  await page.selectOption('[name=sort]', 'certainty');
  const order = ['high', 'moderate', 'low', 'very-low', 'not-rated'];
  const ranks = (
    await page
      .locator('.findings tbody tr')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['certainty'] ?? ''))
  ).map((value) => order.indexOf(value));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(problems).toEqual([]);
  await page.close();
});

test('without JavaScript both pages are complete and show no dead control', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}/evidence/`);
  expect(await visible(page, '.findings tbody tr')).toBe(pairs.length);
  expect(await visible(page, 'select')).toBe(0);
  await page.goto(`${served.origin}/sources/`);
  const cited = JSON.parse(readFileSync(join(dist, 'api/v1/references.json'), 'utf8')) as unknown[];
  expect(await visible(page, '.source-group li')).toBe(cited.length);
  expect(await visible(page, 'select')).toBe(0);
  await context.close();
});

test('sources are filtered by kind and by year', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/sources/`);
  await page.selectOption('[name=kind]', 'guideline');
  await page.selectOption('[name=from]', '2020');
  await page.selectOption('[name=to]', '2022');
  const years = await page
    .locator('.source-group li:visible')
    .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset['year'])));
  expect(years.length).toBeGreaterThan(3);
  expect(years.every((year) => year >= 2020 && year <= 2022)).toBe(true);
  expect(await visible(page, '.source-group')).toBe(1);
  await page.close();
});

test.each([360, 1280])('the pages reflow at %i px and have no accessibility fault that axe finds', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of ['/evidence/', '/compare/', '/sources/', '/sources/guideline/']) {
    await page.goto(`${served.origin}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
    await page.evaluate(AxeBuilder.source);
    const violations = await page.evaluate(async () =>
      (
        await (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run()
      ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`),
    );
    expect(violations, path).toEqual([]);
  }
  await context.close();
});

test('sources come as BibTeX, RIS and CSL-JSON, for the whole site and for a page', () => {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  for (const base of ['sources/all', 'treatments/discography/sources']) {
    const items = JSON.parse(read(`${base}.json`)) as { id: string; custom?: unknown }[];
    expect(items.length).toBeGreaterThan(5);
    expect(items.every(({ id, custom }) => id !== '' && custom === undefined)).toBe(true);
    expect(read(`${base}.bib`).match(/^@\w+\{/gm)).toHaveLength(items.length);
    const ris = read(`${base}.ris`);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(items.length);
    // One line a field: a broken address opens nothing.
    expect(ris.split('\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  }
  const onPage = (readPage('/treatments/discography/').match(/<li id="source-\d+"/g) ?? []).length;
  expect((JSON.parse(read('treatments/discography/sources.json')) as unknown[]).length).toBe(onPage);
  expect(existsSync(join(dist, 'treatments/index/sources.bib'))).toBe(false);
});
