/** Whoever reads of an emergency can call at once: each number is a link, from the one list of lines, and on paper it is a number. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { dist, listPages, readPage } from '../harness/builtSite.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const { emergency } = read('content/site.yaml') as { emergency: string[] };
const { places } = read('content/facts/care-lines.yaml') as {
  places: Record<string, { lines: { kind: string; number?: string; hold?: boolean }[] }>;
};
const wanted = [
  ...new Set(
    emergency.map((place) => places[place]?.lines.find(({ kind, hold }) => kind === 'emergency' && !hold)?.number),
  ),
];
const callsIn = (html: string): string[] =>
  [...html.matchAll(/<a href="tel:(\d+)"[^>]*>(\d+)<\/a>/g)].map(([, address = '', shown = '']) =>
    address === shown ? address : `${shown} calls ${address}`,
  );
const partsOf = (html: string, part: RegExp): string[] => [...html.matchAll(part)].map(([text]) => text);

test('in the footer of every page', () => {
  const pages = listPages().filter((page) => readPage(page).includes('<footer class="site-footer"'));
  expect(pages.length).toBeGreaterThan(100);
  const faults = pages.filter((page) => {
    const [footer = ''] = partsOf(readPage(page), /<footer class="site-footer"[^]*?<\/footer>/g);
    return callsIn(footer).join() !== wanted.join();
  });
  expect(faults).toEqual([]);
});

test('in every red box, at the head of the signs of an emergency', () => {
  const groups = listPages().flatMap((page) =>
    partsOf(readPage(page), /<div class="(?:sign-overview )?emergency">[^]*?<\/ul>/g).map((html) => ({ page, html })),
  );
  expect(groups.length).toBeGreaterThan(50);
  const faults = groups.filter(({ html }) => callsIn(html.slice(0, html.indexOf('<ul'))).join() !== wanted.join());
  expect(faults.map(({ page }) => page)).toEqual([]);
});

test('in Markdown twins', () => {
  const twin = readFileSync(`${dist}/treatments/epidural-steroid-injection/index.md`, 'utf8');
  for (const number of wanted) expect(twin).toContain(`[${number}](tel:${number})`);
});

test('in the safety guide every line of the publisher’s places, what to do at night, and a sentence for who cannot speak', () => {
  const [part = ''] = partsOf(
    readPage('/guides/safety/'),
    /<div class="care-lines"[^]*?<p class="say-this"[^]*?<\/div>/g,
  );
  const dialled = emergency.flatMap((place) =>
    (places[place]?.lines ?? []).flatMap(({ number, hold }) => (number && !hold ? [number.replace(/\D/g, '')] : [])),
  );
  expect(dialled.length).toBeGreaterThan(8);
  for (const number of dialled) expect(part).toContain(`href="tel:${number}"`);
  const { acts } = read('content/en/danger-signs.yaml') as { acts: Record<string, { means: string }> };
  for (const act of ['emergency', 'same-day'])
    expect(part).toContain(acts[act]?.means.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
  expect(part).toContain('If nobody answers, call the emergency number.');
  expect(part).toContain('I need help and cannot speak.');
});

let browser: Browser;
let served: ServedFolder;
let tab: Page;
beforeAll(async () => {
  served = await serveFolder(dist);
  browser = await openBrowser();
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a finger finds each of them, and they do not overlap', async () => {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.goto(`${served.origin}/treatments/epidural-steroid-injection/`);
  const boxes = await tab
    .locator('.red-flags a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(wanted.length);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  boxes.forEach((box, index) =>
    boxes
      .slice(index + 1)
      .forEach((other) =>
        expect(
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
        ).toBe(true),
      ),
  );
});

test('on paper they are numbers', async () => {
  await tab.goto(`${served.origin}/treatments/epidural-steroid-injection/`);
  await tab.emulateMedia({ media: 'print' });
  const links = tab.locator('.red-flags a[href^="tel:"]');
  expect(await links.allInnerTexts()).toEqual(wanted);
  expect(await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).textDecorationLine))).toEqual(
    wanted.map(() => 'none'),
  );
  await tab.emulateMedia({ media: null });
});
