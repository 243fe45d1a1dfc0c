/** Under each result: a passage that reads well, and links to the places on the page; and results that are no page of their own. */
import { afterAll, expect, test } from 'vitest';
import { openSite } from './openSite.ts';

const open = await openSite();
const page = await open.newPage();
afterAll(() => open.close());

test('headings of a page are links to the passage, which the browser highlights', async () => {
  await open.search(page, 'epidural infection risk');
  const jump = page.locator('#search-results > li', { hasText: 'Epidural steroid injection' }).locator('.sections a');
  await jump.first().waitFor();
  expect(await jump.first().getAttribute('href')).toMatch(
    /^\/treatments\/epidural-steroid-injection\/#[a-z-]+(:~:text=.+)?$/,
  );
  expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
});

test('every jump leads to a heading that exists and quotes words that the page holds', async () => {
  await open.search(page, 'steroid injection blood sugar');
  await page.locator('#search-results > li:nth-child(3) .sections a').waitFor();
  const links = await page
    .locator('#search-results .sections a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    const [path = '', fragment = ''] = link.split('#');
    const [id = '', quote = ''] = fragment.split(':~:text=');
    const target = await open.newPage({ javaScriptEnabled: false });
    await target.goto(open.site.origin + path);
    expect.soft(await target.locator(`[id="${id}"]`).count(), link).toBe(1);
    const text = (await target.locator('main').innerText()).replace(/\s+/g, ' ').toLowerCase();
    expect.soft(text, link).toContain(decodeURIComponent(quote).toLowerCase());
    await target.context().close();
  }
});

test('a page that was asked for offers several places to jump to; where that is not sure, each result has one', async () => {
  const countPlaces = async (query: string): Promise<number[]> => {
    await open.search(page, query);
    await expect
      .poll(() => page.locator('#search-results > li:nth-child(-n+3) .sections').count(), { timeout: 20_000 })
      .toBe(3);
    return page
      .locator('#search-results > li:nth-child(-n+3)')
      .evaluateAll((items) => items.map((item) => item.querySelectorAll('.sections a').length));
  };
  expect(await countPlaces('epidural steroid injection')).toEqual([3, 1, 1]);
  expect(await countPlaces('my hand is cold and stiff at night')).toEqual([1, 1, 1]);
});

test.each(['neck pain injection', 'sciatica exercise', 'who should not have an epidural'])(
  '“%s”: a passage begins with a sentence or an item, never inside a bracket',
  async (query) => {
    await open.search(page, query);
    await page.locator('#search-results > li:nth-child(3) .sections').waitFor();
    for (const text of await page.locator('#search-results > li:nth-child(-n+3) .excerpt').allTextContents()) {
      const before = text.replace(/^… /, '').split('(')[0] ?? '';
      expect.soft(before, text).not.toContain(')');
      expect.soft(text, text).toMatch(/^(… )?[\p{L}\p{N}“(]/u);
    }
  },
);

test('marks hold the words that were found, and no bracket or comma beside them', async () => {
  await open.search(page, 'siatica');
  const marks = page.locator('#search-results mark');
  await marks.first().waitFor();
  const texts = await marks.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect.soft(text).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u);
});

test('a word that only the glossary has is a result, not “nothing found”', async () => {
  await open.search(page, 'what is fluoroscopy');
  expect(await page.locator('#search-results h2 a').getAttribute('href')).toBe('/glossary/#fluoroscopy');
  expect(await page.locator('.search-outside').count()).toBe(0);
});

test('a card leads to its page', async () => {
  await open.search(page, 'cauda equina');
  expect(await page.locator('.search-emergency a[href^="/"]').first().getAttribute('href')).toBe(
    '/conditions/sciatica/#red-flags',
  );
});
