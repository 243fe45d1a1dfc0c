/** “Is this me?”: a list without JavaScript; with it, check boxes that leave what fits, and whose choice stays in the address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, listPages, readPage } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { situation } from '../../src/content/schema/situation.ts';

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

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.situation')
    .evaluateAll((sections) =>
      sections
        .filter((section) => section.checkVisibility())
        .map((section) => (section as HTMLElement).dataset['situation'] ?? ''),
    );

test('without JavaScript every situation is listed, with treatments and medicines, and no box that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}/is-this-me/`);
  expect(await page.locator('.situation').count()).toBe(situation.options.length);
  expect(await page.locator('#situation-choice').isVisible()).toBe(false);
  for (const kind of ['treatments', 'medicines'])
    expect(await page.locator(`[data-situation=pregnant] dt a[href^="/${kind}/"]`).count()).toBeGreaterThan(3);
  await context.close();
});

test('ticked boxes leave what fits; the choice stays in the address and comes back with it', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/is-this-me/`);
  await page.locator('#situation-choice:not([inert])').waitFor();
  expect(await shown(page)).toEqual(situation.options);
  await page.getByRole('checkbox', { name: 'Diabetes' }).check();
  await page.getByRole('checkbox', { name: 'Over 75' }).check();
  expect(await shown(page)).toEqual(['diabetes', 'over-75']);
  expect(new URL(page.url()).hash).toBe('#diabetes+over-75');
  await page.reload();
  await page.locator('#situation-choice:not([inert])').waitFor();
  expect(await shown(page)).toEqual(['diabetes', 'over-75']);
  await page.getByRole('checkbox', { name: 'Diabetes' }).uncheck();
  await page.getByRole('checkbox', { name: 'Over 75' }).uncheck();
  expect(await shown(page)).toEqual(situation.options);
  expect(new URL(page.url()).hash).toBe('');
  await page.close();
});

test('home, comparison, the guides before a visit and a procedure, and every treatment lead there', () => {
  const leading = [
    '/',
    '/compare/',
    '/guides/first-consultation/',
    '/guides/before-your-procedure/',
    ...listPages().filter((path) => /^\/treatments\/[^/]+\/$/.test(path)),
  ];
  expect(leading.length).toBeGreaterThan(30);
  const main = (path: string): string => readPage(path).split('<main')[1]?.split('</main>')[0] ?? '';
  expect(leading.filter((path) => !main(path).includes('href="/is-this-me/"'))).toEqual([]);
});
