/** What a reader sees of a guide is what its file says, each statement with its own sources. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { dist } from '../harness/builtSite.ts';
import { content, expectProse, expectReadingOrder, expectWarnings } from './expectPage.ts';
import { readShownPage, type ShownPage } from './readShownPage.ts';

let browser: Browser;
let served: ServedFolder;
let tab: Page;

beforeAll(async () => {
  served = await serveFolder(dist);
  browser = await openBrowser();
  tab = await browser.newPage({ javaScriptEnabled: true });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(content.guides.map((page) => [page.slug, page] as const))('guide %s', (slug, { body }) => {
  let shown: ShownPage;
  beforeAll(async () => {
    await tab.goto(`${served.origin}/guides/${slug}/`, { waitUntil: 'domcontentloaded' });
    shown = await readShownPage(tab);
  });
  test('its sources count up in reading order, each marker leading to its own entry', () => expectReadingOrder(shown));
  test('what regulators warn of stands there, with its sources', () => expectWarnings(shown, 'guides', slug));
  test('the running text is the file’s, each sentence with its own sources', () => expectProse(shown, body));
});
