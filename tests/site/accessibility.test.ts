/** Every page, light and dark, phone and desktop: axe finds nothing. No exclusions. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, findAxeFaults } from '../harness/axeFaults.ts';
import { dist, listPages } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

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

describe.each([
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const)('$colorScheme, $width pixels wide', ({ colorScheme, width }) => {
  test('no page has an accessibility fault or scrolls sideways', async () => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await context.addInitScript(axe);
    const queue = listPages();
    const faults: string[] = [];
    const worker = async (): Promise<void> => {
      const page = await context.newPage();
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(site.origin + path);
        faults.push(...(await findAxeFaults(page)).map((fault) => `${path} ${fault}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
          faults.push(`${path} scrolls sideways`);
      }
    };
    await Promise.all([worker(), worker()]);
    await context.close();
    expect(faults.slice(0, 30)).toEqual([]);
  });
});
