/** Every drawing and scene as it is painted, pixel by pixel, on light and dark screens, in forced colours and on paper. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, listPages } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { measureDrawings } from './measureDrawings.ts';

const pages = listPages().filter((page) => /^\/(treatments|conditions|gallery)\/[^/]+\/$/.test(page));
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

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'dark', forcedColors: 'active', media: 'screen' },
  print: { colorScheme: 'dark', forcedColors: 'none', media: 'print' },
} as const;

test.each(Object.entries(looks))(
  '%s',
  async (_, look) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
      await page.emulateMedia(look);
      faults.push(...(await page.evaluate(measureDrawings)).map((fault) => `${path} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  300_000,
);
