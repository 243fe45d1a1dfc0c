/** The built site in Chromium, with a note of every error and policy violation. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

export interface OpenSite {
  site: ServedFolder;
  browser: Browser;
  /** Errors of all pages so far. */
  errors: string[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Opens the results page and waits until the list is final. */
  search(page: Page, query: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(): Promise<OpenSite> {
  const site = await serveFolder(dist);
  const browser = await openBrowser();
  const errors: string[] = [];
  return {
    site,
    browser,
    errors,
    async newPage(options = {}) {
      const page = await (
        await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', ...options })
      ).newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      return page;
    },
    async search(page, query) {
      // Another query on the same page is only another fragment.
      await page.goto('about:blank');
      await page.goto(`${site.origin}/search/#${new URLSearchParams({ q: query })}`);
      await settle(page);
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Waits until the results page has said how many results there are. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#search-results:not([aria-busy])') !== null &&
      !/…/.test(document.querySelector('#search-status')?.textContent ?? '…') &&
      document.querySelector('#search-status')?.textContent !== '',
  );
}

export const listResults = (page: Page): Promise<string[]> =>
  page
    .locator('#search-results > li:visible h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
