/** The search box over every page: by button and by keyboard, as a combobox that assistive technology can follow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../harness/builtSite.ts';
import { openSite, type OpenSite } from './openSite.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let open: OpenSite;

beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open.close());

async function openBox(page: Page, path = '/conditions/sciatica/'): Promise<void> {
  await page.goto(open.site.origin + path, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type(text);
  await page.locator('[role=option]').first().waitFor();
}

const gzip = (paths: readonly string[]): number =>
  paths.reduce(
    (sum, path) =>
      sum +
      (/\.pf_|\.pagefind$/.test(path)
        ? readFileSync(join(dist, path)).length
        : gzipSync(readFileSync(join(dist, path)), { level: 9 }).length),
    0,
  );

test('nothing of the search loads before the reader shows intent', async () => {
  const page = await open.newPage();
  open.site.requests.length = 0;
  await page.goto(`${open.site.origin}/conditions/sciatica/`, { waitUntil: 'networkidle' });
  expect(open.site.requests.filter((path) => /search|pagefind/i.test(path))).toEqual([]);
  expect(await page.locator('dialog.search-dialog').count()).toBe(0);
  await page.context().close();
});

/** The emergency cards are a file of their own beside the index: so many ways to tell of a danger need room. */
const CARDS = 40_000;

test('first suggestions cost at most 30 kB, full first results at most 120 kB (gzip); the emergency cards come beside them', async () => {
  const page = await open.newPage();
  await page.goto(`${open.site.origin}/conditions/sciatica/`, { waitUntil: 'networkidle' });
  open.site.requests.length = 0;
  await page.route('**/search/en/words.json', (route) => route.abort());
  await page.click('[data-search-open]');
  await type(page, 'epidur');
  const first = [...new Set(open.site.requests)];
  expect(await page.locator('[role=option] .name').first().textContent()).toBe('Epidural steroid injection');
  const cards = first.filter((path) => path.endsWith('/cards.json'));
  expect(cards).toHaveLength(1);
  expect.soft(gzip(cards)).toBeLessThanOrEqual(CARDS);
  expect.soft(gzip(first) - gzip(cards), first.join(' ')).toBeLessThanOrEqual(30_000);
  await page.context().close();
  open.errors.length = 0;

  const results = await open.newPage();
  await results.goto(`${open.site.origin}/conditions/sciatica/`, { waitUntil: 'networkidle' });
  open.site.requests.length = 0;
  await results.click('[data-search-open]');
  await type(results, 'epidural side effects');
  await results.keyboard.press('Enter');
  await results.waitForURL('**/search/**');
  await results.locator('#search-results .sections').first().waitFor();
  await results.waitForLoadState('networkidle');
  const full = [...new Set(open.site.requests)].filter((path) => !/\/(search\/)?$|\.woff2$|\.css$|icon/.test(path));
  expect.soft(gzip(full) - gzip(cards), full.join(' ')).toBeLessThanOrEqual(120_000);
  await results.context().close();
});

test('opens by button and by Ctrl+K, closes by Escape, and gives the focus back', async () => {
  const page = await open.newPage();
  await page.goto(`${open.site.origin}/conditions/sciatica/`);
  await page.focus('[data-search-open]');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.context().close();
});

test('arrows move through the options and around, Enter opens the chosen one', async () => {
  const page = await open.newPage();
  await openBox(page);
  await type(page, 'whiplash');
  const input = page.locator('dialog input');
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  expect(await input.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  const active = await input.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  expect(await input.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('[role=option][aria-selected=true]').textContent()).toBe('All results for “whiplash”');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/conditions/whiplash/');
  await page.context().close();
});

test('Enter without a choice leads to all results', async () => {
  const page = await open.newPage();
  await openBox(page);
  await type(page, 'nerve burning');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/#q=nerve+burning');
  await page.context().close();
});

test('what assistive technology reads', async () => {
  const page = await open.newPage();
  await openBox(page);
  await type(page, 'siatica');
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(1000);
  expect(await page.locator('dialog').ariaSnapshot()).toBe(
    readFileSync('tests/search/dialog.aria.yaml', 'utf8').trimEnd(),
  );
  await page.context().close();
});

test('the live region speaks once after the typing', async () => {
  const page = await open.newPage();
  await openBox(page);
  await page.evaluate(() => {
    const said: string[] = [];
    (globalThis as unknown as { said: string[] }).said = said;
    const status = document.querySelector('dialog [role=status]');
    if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.keyboard.type('fibromyalgia', { delay: 60 });
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\d suggestions?$/);
  await page.context().close();
});

test.each([
  ['chest pain', '.search-emergency'],
  ['vertigo treatment', '.search-outside'],
])('“%s” shows its card in the box too', async (query, card) => {
  const page = await open.newPage();
  await openBox(page);
  await page.keyboard.type(query);
  await page.locator(`dialog ${card}`).waitFor();
  await page.context().close();
});

test('recent searches last as long as the page and are stored nowhere', async () => {
  const page = await open.newPage();
  await openBox(page);
  await type(page, 'whiplash');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, '', 0]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  '%s, 320 pixels: axe finds nothing, nothing is cut off, targets are 44 pixels high',
  async (colorScheme) => {
    const page = await open.newPage({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true });
    await openBox(page);
    await type(page, 'cortisone shot');
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: {
            run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run('dialog', {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      }),
    );
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect.soft(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    const small = await page
      .locator('dialog :is(button, input, [role=option])')
      .evaluateAll((all) =>
        all.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.textContent),
      );
    expect.soft(small).toEqual([]);
    await page.context().close();
    expect(open.errors).toEqual([]);
  },
);
