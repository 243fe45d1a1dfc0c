/** Every page, light and dark, phone and desktop: axe finds nothing. No exclusions. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, listPages } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
        const { violations } = await page.evaluate(
          (values): Promise<AxeResults> =>
            (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
              runOnly: { type: 'tag', values },
              resultTypes: ['violations'],
            }),
          tags,
        );
        faults.push(
          ...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`),
        );
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
          faults.push(`${path} scrolls sideways`);
      }
    };
    await Promise.all([worker(), worker()]);
    await context.close();
    expect(faults.slice(0, 30)).toEqual([]);
  });
});
