/** On a site too large for two files, shards of the small index find the rest: laid over a copy of the built site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { indexPages, listFragments, writeShards } from '../../src/integrations/buildSearchIndex.ts';
import { fitIndexes } from '../../src/search/build/fitIndexes.ts';
import { listPages, type SourcePage } from '../../src/search/build/listPages.ts';
import { loadRules } from '../../src/search/build/loadRules.ts';
import { makePages, renderPage } from '../bench/search/makePages.ts';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../harness/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../harness/serveFolder.ts';
import { listResults, settle } from './openSite.ts';

let folder: string;
let site: ServedFolder;
let browser: Browser;
let page: Page;
let lost: SourcePage | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-large-'));
  cpSync(dist, folder, { recursive: true });
  const { library } = loadLibrary(process.cwd(), 'en');
  const rules = loadRules(library, 'en');
  const ours = listPages(library, rules);
  const pages = [...ours, ...makePages(300, ours)];
  const { names, words, shards } = fitIndexes(library.glossary, rules, pages, 'en', []);
  const held = new Set(names.pages.map(({ path }) => path));
  lost = pages.find(({ page: { path } }) => !held.has(path));
  writeFileSync(join(folder, 'search/en/names.json'), JSON.stringify(names));
  writeFileSync(join(folder, 'search/en/words.json'), JSON.stringify(words));
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await indexPages(
    pages.map((entry) =>
      entry.page.path.includes('made-')
        ? renderPage(entry)
        : { url: `${entry.page.path}/`, html: readFileSync(join(dist, entry.page.path, 'index.html'), 'utf8') },
    ),
    join(folder, 'pagefind'),
  );
  if (shards)
    writeShards(join(folder, 'search/shards/en'), shards, listFragments(join(folder, 'pagefind/fragment'), 'en'));
  site = await serveFolder(folder);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function search(query: string): Promise<string[]> {
  await page.goto(`${site.origin}/search/?${new URLSearchParams({ q: query })}`);
  await settle(page);
  return listResults(page);
}

test('a page that the small index does not hold is found by its title', async () => {
  expect(lost).toBeDefined();
  expect((await search(lost?.page.title ?? '')).slice(0, 3)).toContain(`/${lost?.page.path}/`);
});

test('a page that it holds still comes first, and what is not covered is still said', async () => {
  expect((await search('siatica'))[0]).toBe('/conditions/sciatica/');
  expect(await search('cataract surgery')).toEqual([]);
});

test('it is found with a slip in its name, and without Pagefind’s engine', async () => {
  site.requests.length = 0;
  const [first = '', ...others] = (lost?.page.title ?? '').split(' ');
  const slip = `${first.slice(0, 5)}${first.slice(4)} ${others.join(' ')}`;
  expect((await search(slip)).slice(0, 3)).toContain(`/${lost?.page.path}/`);
  expect(await page.locator('.search-corrected strong').textContent()).toBe(lost?.page.title.toLowerCase());
  // One file per word of the title, and 4 more where the misspelt one might stand (loadShards.ts).
  const files = site.requests.filter((path) => path.includes('/search/shards/en/terms/'));
  expect(files.length).toBeLessThanOrEqual(others.length + 1 + 4);
  expect(site.requests.filter((path) => path.includes('pagefind.js'))).toEqual([]);
});

test('it is suggested in the box, and its passages come from its own text', async () => {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type(lost?.page.title ?? '');
  await page.locator(`[role=option][data-href^="/${lost?.page.path}/"]`).waitFor();
  await page.keyboard.press('Escape');
  await search(lost?.page.title ?? '');
  await page.locator(`#search-results .sections a[href^="/${lost?.page.path}/#"]`).first().waitFor();
});

test('more results are loaded as they are asked for', async () => {
  const before = await search('stimulation');
  await page.click('#search-more');
  await expect.poll(async () => (await listResults(page)).length, { timeout: 20_000 }).toBeGreaterThan(before.length);
  await page.click('#search-more');
  await expect.poll(async () => (await listResults(page)).length, { timeout: 20_000 }).toBeGreaterThan(20);
  const after = await listResults(page);
  expect(new Set(after).size).toBe(after.length);
});

test('the filters count the pages of the whole site', async () => {
  await search('pain');
  await page.click('.search-filters summary');
  const count = async (): Promise<number> =>
    Number(
      /\((\d+)\)/.exec(
        (await page.locator('label:has(input[name="kind"][value="conditions"])').textContent()) ?? '',
      )?.[1],
    );
  await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(100);
});
