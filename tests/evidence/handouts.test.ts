/** Hand-outs: at most two pages, tagged, with title and language, with a code that opens the page, and only rendered when something changed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHandouts, MOST_PAGES, renderHandout } from '../../src/outputs/handouts/renderHandouts.ts';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

let browser: Browser;
let served: ServedFolder;
const cache = mkdtempSync(join(tmpdir(), 'handouts-'));
const jobs = listHandouts(dist, { large: false }).map((job) => ({
  ...job,
  file: join(cache, 'out', `${job.path.replaceAll('/', '_')}.pdf`),
}));

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(cache, { recursive: true });
});

test('every treatment and condition has one: two pages, three where the danger signs and results of its registry need them', async () => {
  expect(jobs.length).toBeGreaterThan(50);
  const tooLong: string[] = [];
  let inTwo = 0;
  for (const job of jobs) {
    const { pages } = await renderHandout({ browser, origin: served.origin, dist, cache }, job);
    expect(pages).toBeGreaterThan(0);
    if (pages <= 2) inTwo += 1;
    if (pages > MOST_PAGES) tooLong.push(`${job.path}: ${pages} pages`);
  }
  expect(tooLong).toEqual([]);
  expect(inTwo / jobs.length).toBeGreaterThan(0.75);
});

test('what did not change is not rendered again', async () => {
  const [job] = jobs;
  if (!job) throw new Error('There is no hand-out.');
  const { rendered } = await renderHandout({ browser, origin: served.origin, dist, cache }, job);
  expect(rendered).toBe(false);
  expect((await renderHandout({ browser, origin: served.origin, dist, cache }, { ...job, large: true })).rendered).toBe(
    true,
  );
});

test('the PDF is tagged, and names its title and its language', () => {
  const pdf = readFileSync(jobs.find(({ path }) => path.includes('discography'))?.file ?? '', 'latin1');
  expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true|\/Marked true/);
  expect(pdf).toMatch(/\/Lang\s*\(en\)/);
  expect(pdf).toMatch(/\/StructTreeRoot/);
  expect(pdf).toMatch(/\/Title\s*[(<]/);
});

describe('on paper', () => {
  test.each(['/treatments/discography/', '/conditions/sciatica/'])(
    '%s shows its review state, its address and room for a note, and drops what only a screen needs',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(`${served.origin}${path}`);
      expect(await page.locator('.handout').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.handout').innerText()).toMatch(
        new RegExp(`${path}[\\s\\S]*Not yet reviewed by a clinician[\\s\\S]*Notes from your clinic`),
      );
      for (const hidden of [
        '.site-header nav',
        '.breadcrumbs',
        '.contents',
        '.related',
        '.site-footer',
        '.print-buttons',
        '.values',
      ]) {
        for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false);
      }
      for (const shown of ['h1', '.summary', '.red-flags', '.questions'])
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
      await page.close();
    },
  );

  test('the code opens the page', async () => {
    const svg = readFileSync(join(dist, 'qr/treatments/discography.svg'));
    const { data, info } = await sharp(svg, { density: 600 })
      .resize(600)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(new URL(read?.data ?? 'about:blank').pathname).toBe('/treatments/discography/');
  });
});
