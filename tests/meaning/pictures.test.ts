/** What a reader sees of a picture of people: dark points of its pixels, in the share that its words say, in each mode. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { dist } from '../harness/builtSite.ts';
import { readContentFiles } from './contentFiles.ts';

const content = readContentFiles();
let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  served = await serveFolder(dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const numbersIn = (text: string): number[] =>
  [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** Share of the points that are filled, of all that are drawn. Points on an edge are neither. */
async function shareOfInk(png: Buffer): Promise<number> {
  const { data } = await sharp(png).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  const values = [...data];
  // The corner of a picture is paper: the gap between two rows, or beside a head.
  const paper = values[0] ?? 255;
  const ink = values.map((value) => Math.abs(value - paper));
  const most = ink.reduce((highest, value) => Math.max(highest, value), 0);
  const between = (least: number, highest: number): number =>
    ink.filter((value) => value > most * least && value <= most * highest).length;
  const [rest, some, dark] = [between(0.1, 0.3), between(0.4, 0.7), between(0.75, 1)];
  // Ranges have a third tone; elsewhere what lies between is edges.
  return dark / (dark + rest + (some > dark / 10 ? some : 0));
}

async function measure(
  page: Page,
  slug: string,
): Promise<{ caption: number; said: number[]; share: number; what: string }[]> {
  await page.goto(`${served.origin}/treatments/${slug}/`);
  const found = [];
  for (const array of await page.locator('.icon-array').all()) {
    const caption = numbersIn(await array.locator('.out-of').innerText())[0] ?? 0;
    for (const line of await array.locator(':scope > div').all()) {
      const svg = line.locator('svg');
      await svg.evaluate(
        (element: SVGElement) =>
          (element.style.cssText =
            'inline-size:1600px;max-inline-size:none;position:fixed;inset:0;z-index:9;background:Canvas'),
      );
      const what = await line.locator('p').innerText();
      found.push({
        caption,
        said: numbersIn(what),
        share: await shareOfInk(await svg.screenshot()),
        what: `${slug}: ${what}`,
      });
      await svg.evaluate((element: SVGElement) => (element.style.cssText = ''));
    }
  }
  return found;
}

const drawn = content.treatments
  .map(({ slug }) => slug)
  .filter((slug) =>
    [...content.findings, ...content.harms].some(
      ({ owner, facts }) => owner === slug && facts.drawn === true && facts.figure && 'outOf' in facts.figure,
    ),
  );

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('%s', (mode, options) => {
  test('as much ink is dark as the words say', async () => {
    const context = await browser.newContext({ ...options, viewport: { width: 1700, height: 1200 } });
    const page = await context.newPage();
    // One mode sees every page; the others see that their colours tell filled from empty at all.
    for (const slug of mode === 'light' ? drawn : drawn.slice(0, 2)) {
      for (const { caption, said, share, what } of await measure(page, slug)) {
        // Of a range, those up to its lower end are dark; of “fewer than”, nobody is surely meant.
        const [number = 0, upper] = said;
        const dark = upper === undefined ? number : Math.min(number, upper);
        if (dark === 0 || /fewer than/.test(what)) continue;
        expect(Math.abs(share - dark / caption), `${what}: ${share} of ${caption}`).toBeLessThan(0.02);
      }
    }
    await context.close();
  });
});
