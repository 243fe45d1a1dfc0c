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

/** How many points have the colour of who is filled. */
async function countFilled(png: Buffer, color: string): Promise<number> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const wanted = numbersIn(color);
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 24)) count += 1;
  return count;
}

async function measure(
  page: Page,
  slug: string,
): Promise<{ caption: number; said: number[]; filled: number; what: string }[]> {
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
      const color = await svg.evaluate((element) => {
        const path = element.querySelector('.sure path');
        return path ? getComputedStyle(path).stroke : 'rgb(0, 0, 0)';
      });
      const points = await countFilled(await svg.screenshot(), color);
      // The same picture with one person filled says how many points one has.
      await svg.evaluate((element: SVGElement) => {
        for (const path of element.querySelectorAll('.sure path:not(.part)')) path.setAttribute('d', 'M0 0h10');
        for (const other of element.querySelectorAll('.some, .sure .part')) other.remove();
      });
      const filled = points / (await countFilled(await svg.screenshot(), color));
      found.push({ caption, said: numbersIn(what), filled, what: `${slug}: ${what}` });
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
      for (const { caption, said, filled, what } of await measure(page, slug)) {
        // Of a range, those up to its lower end are dark; of “fewer than”, nobody is surely meant.
        const [number = 0, upper] = said;
        const dark = upper === undefined ? number : Math.min(number, upper);
        if (dark === 0 || /fewer than/.test(what)) continue;
        expect(Math.abs(filled - dark), `${what}: ${filled} of ${caption}`).toBeLessThan(0.2 + dark * 0.0075);
      }
    }
    await context.close();
  });
});
