/** On a site too large for the small index, Pagefind finds the rest: laid over a copy of the built site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../../src/checks/loadLibrary.ts';
import { indexPages } from '../../src/integrations/buildSearchIndex.ts';
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
  const { names, words } = fitIndexes(library.glossary, rules, pages, 'en', []);
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
  writeFileSync(join(folder, 'pagefind/pages.en.json'), '{}');
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

test('the filters count the pages of the whole site', async () => {
  await search('pain');
  await page.click('.search-filters summary');
  const count = async (): Promise<number> =>
    Number(
      /\((\d+)\)/.exec(
        (await page.locator('label:has(input[name="kind"][value="conditions"])').textContent()) ?? '',
      )?.[1],
    );
  await expect.poll(count).toBeGreaterThan(100);
});
