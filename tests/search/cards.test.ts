/** A person in danger types, on whatever connection: what they see, what is spoken, and what leaves their browser. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './openSite.ts';
import { readEmergencyPhrases, measureCards } from './readEmergencyPhrases.ts';
import { createOwnFinder } from './ownFinder.ts';

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open.close());

const cardsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.search-emergency')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['card'] ?? ''));

describe('which card comes', () => {
  const { cards } = createOwnFinder(process.cwd());
  test.each([
    ['emergencyPhrases', 0.99, 0.03],
    ['emergencyLastPhrases', 0.98, 0.04],
  ])('%s: as good as it was', (name, recall, falseAlarms) => {
    const phrases = readEmergencyPhrases(`tests/search/${name}.yaml`);
    const row = measureCards(cards, phrases);
    expect(row.recall, row.misses.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(row.crisis).toBe(1);
    expect(row.falseAlarms, row.misses.join('\n')).toBeLessThanOrEqual(falseAlarms);
  });

  // Lists by other hands, of which nothing was learned: below the bars that we set ourselves (0.95, 1 and 0.05). They must not get worse.
  test.each([
    ['emergencyOtherPhrases', 0.87, 0.96, 0.13],
    ['emergencyIndependentPhrases', 0.86, 0.8, 0.03],
  ])('%s, held-out half: no worse than it was', (name, recall, crisis, falseAlarms) => {
    const held = readEmergencyPhrases(`tests/search/${name}.yaml`).filter((phrase) => phrase.held);
    const row = measureCards(cards, held);
    expect(row.recall).toBeGreaterThanOrEqual(recall);
    expect(row.crisis).toBeGreaterThanOrEqual(crisis);
    expect(row.falseAlarms).toBeLessThanOrEqual(falseAlarms);
  });

  test('at least 400 phrases, and 120 that only look like them', () => {
    const phrases = readEmergencyPhrases('tests/search/emergencyPhrases.yaml');
    expect(phrases.filter(({ any }) => any.length > 0).length).toBeGreaterThanOrEqual(400);
    expect(phrases.filter(({ any }) => any.length === 0).length).toBeGreaterThanOrEqual(120);
    const ids = new Set(cards.file.cards.map(({ id }) => id));
    expect(phrases.flatMap(({ any }) => any).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('too much medicine is never answered with the crisis card alone', () => {
    const texts = ['overdose', 'overdosed to die', 'took all my pills to die', 'took too many pills and want to die'];
    for (const text of texts)
      expect(
        cards.find(text).some(({ first }) => !first),
        text,
      ).toBe(true);
  });
});

test('thoughts of dying: the crisis card stands first, with lines to call and to text, and no list of signs', async () => {
  const page = await open.newPage();
  await open.search(page, 'took too many pills and want to die');
  const card = page.locator('.search-emergency').first();
  expect(await card.getAttribute('data-card')).toMatch(/^suicide/);
  expect(await card.locator('a[href="tel:988"]').isVisible()).toBe(true);
  expect(await card.locator('a[href="sms:988"]').isVisible()).toBe(true);
  expect(await card.locator('a[href="tel:116123"]').isVisible()).toBe(true);
  expect(await card.innerText()).toContain('If nobody answers, call the emergency number.');
  expect(await card.locator('li').count()).toBe(0);
  expect(await page.locator('[data-card=too-many-pills] a[href="tel:18002221222"]').isVisible()).toBe(true);
  await page.context().close();
});

test('an emergency comes alone with its page; the other pages are one press away', async () => {
  const page = await open.newPage();
  await open.search(page, 'fever after epidural');
  expect(await cardsOf(page)).toContain('fever-after-spine-needle');
  expect(await page.locator('#search-results li').count()).toBe(0);
  await page.getByRole('link', { name: 'Show the pages for “fever after epidural” all the same' }).click();
  await page.locator('#search-results li h2 a').first().waitFor();
  expect(await cardsOf(page)).toContain('fever-after-spine-needle');
  await page.context().close();
});

test('a sign that can wait some days leaves the results where they are', async () => {
  const page = await open.newPage();
  await open.search(page, 'new headache after 50');
  expect(await page.locator('.search-emergency').first().getAttribute('data-act')).toBe('soon');
  expect(await page.locator('#search-results li').count()).toBeGreaterThan(2);
  await page.context().close();
});

test('a danger that is only named is never “not covered”, and never read as another word', async () => {
  const page = await open.newPage();
  await open.search(page, 'sepsis survival rate');
  expect(await page.locator('main').innerText()).not.toContain('We do not cover this');
  await open.search(page, 'arteritis of the temple');
  expect(await page.locator('.search-corrected').count()).toBe(0);
  await page.context().close();
});

test('what comes out is spoken: the card, or the mended spelling with the count', async () => {
  const page = await open.newPage();
  const status = page.locator('#search-status');
  await open.search(page, 'numb between my legs');
  await expect.poll(() => status.textContent()).toMatch(/^Emergency: get help now\. Numbness between your legs/);
  await open.search(page, 'siatica');
  await expect.poll(() => status.textContent()).toMatch(/^Showing results for sciatica\. \d+ results?$/);
  await open.search(page, 'vertigo treatment');
  await expect.poll(() => status.textContent()).toBe('We do not cover this');
  await page.context().close();
});

/** What must stand there whatever has failed. */
async function expectHelp(page: Page): Promise<void> {
  expect(await page.locator('main a[href="tel:911"]').first().isVisible()).toBe(true);
  expect(await page.locator('main a[href="tel:999"]').first().isVisible()).toBe(true);
  expect(await page.locator('main a[href="/a-z/"]').first().isVisible()).toBe(true);
}

describe('the card does not depend on luck', () => {
  test('without JavaScript: numbers, A–Z and a true sentence; nothing to type into that would send it', async () => {
    const page = await open.newPage({ javaScriptEnabled: false });
    await page.goto(`${open.site.origin}/search/`);
    await expectHelp(page);
    expect(await page.locator('#search-needs').isVisible()).toBe(true);
    expect(await page.locator('main input').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('when scripts do not come: the same', async () => {
    const page = await open.newPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${open.site.origin}/search/#q=chest+pain`);
    await expectHelp(page);
    expect(await page.locator('#search-needs').isVisible()).toBe(true);
    expect(await page.locator('main input').first().isVisible()).toBe(false);
    await page.context().close();
    open.errors.length = 0;
  });

  test.each(['names', 'words'])('when %s.json does not come the card does', async (name) => {
    const page = await open.newPage();
    await page.route(`**/search/en/${name}.json`, (route) => route.abort());
    await page.goto(`${open.site.origin}/search/#q=chest+pain`);
    await page.locator('[data-card=chest-heart] a[href="tel:911"]').waitFor();
    await expectHelp(page);
    await page.context().close();
    open.errors.length = 0;
  });

  test('when the cards do not come, results, numbers and A–Z do', async () => {
    const page = await open.newPage();
    await page.route('**/search/en/cards.json', (route) => route.abort());
    await page.goto(`${open.site.origin}/search/#q=sciatica`);
    await page.locator('#search-results h2 a').first().waitFor();
    await expectHelp(page);
    await page.context().close();
    open.errors.length = 0;
  });

  test('when the index hangs the card does not wait for it', async () => {
    const page = await open.newPage();
    await page.route('**/search/en/{names,words}.json', () => undefined);
    await page.goto(`${open.site.origin}/search/#q=chest+pain`);
    await page.locator('[data-card=chest-heart]').waitFor();
    await page.context().close();
  });

  test('in the box, too: a card without the index, and numbers without anything', async () => {
    const page = await open.newPage();
    await page.goto(`${open.site.origin}/`);
    await page.route('**/search/en/names.json', (route) => route.abort());
    await page.click('[data-search-open]');
    await page.locator('dialog[open] input:focus').waitFor();
    await page.keyboard.type('chest pain');
    await page.locator('dialog [data-card=chest-heart] a[href="tel:911"]').waitFor();
    expect(await page.locator('dialog .in-danger a[href="tel:911"]').isVisible()).toBe(true);
    await page.context().close();
    open.errors.length = 0;
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('when 30 of 100 requests are lost (seed %i)', async (seed) => {
    const page = await open.newPage();
    // mulberry32: the same losses at each run.
    let state = seed;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let value = Math.imul(state ^ (state >>> 15), 1 | state);
      value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
      return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
    };
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() || random() >= 0.3 ? route.continue() : route.abort(),
    );
    await page.goto(`${open.site.origin}/search/#q=chest+pain`, { waitUntil: 'load' });
    await expectHelp(page);
    // Where the script came the card comes; where it did not, the page says so.
    await page.locator('[data-card=chest-heart], #search-needs').first().waitFor();
    if ((await page.locator('#search-needs').count()) === 0)
      await page.locator('[data-card=chest-heart]').waitFor({ timeout: 10_000 });
    await page.context().close();
    open.errors.length = 0;
  });
});

describe('what a person types reaches no server', () => {
  const secret = 'secretword';

  test('a visit: box, results, filters, a result, back, body map, a film, an explainer', async () => {
    const page = await open.newPage({ viewport: { width: 1280, height: 800 } });
    const requests: Request[] = [];
    page.context().on('request', (request) => requests.push(request));
    await page.goto(`${open.site.origin}/`);
    await page.click('[data-search-open]');
    await page.locator('dialog[open] input:focus').waitFor();
    await page.keyboard.type(`sciatica ${secret}`, { delay: 20 });
    await page.locator('dialog [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/#q=*');
    await page.locator('#search-results h2 a').first().waitFor();
    await page.fill('#q', `knee ${secret}`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    await page.click('.search-filters summary');
    await page.locator('label:has(input[name="kind"])').first().click();
    await page.locator('#search-results h2 a').first().click();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await page.locator('#search-results h2 a').first().waitFor();
    await page.fill('#q', `"exact phrase ${secret}"`);
    await page.waitForTimeout(1500);
    await page.goto(`${open.site.origin}/`);
    await page.locator('main a').first().click();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(20);
    for (const request of requests) {
      const sent = [new URL(request.url()).pathname, new URL(request.url()).search, request.postData() ?? ''];
      const headers = await request.allHeaders();
      expect([...sent, ...Object.values(headers)].join('\n')).not.toContain(secret);
    }
    await page.context().close();
  });

  test('from the search no address is told to the page that is followed', async () => {
    const page = await open.newPage();
    await open.search(page, 'sciatica');
    const next = page.waitForRequest((request) => request.isNavigationRequest());
    await page.locator('#search-results h2 a').first().click();
    expect((await (await next).allHeaders())['referer']).toBeUndefined();
    await page.context().close();
  });

  test('words in a link from elsewhere are answered, and are gone from the address at once', async () => {
    const page = await open.newPage();
    const later: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) later.push(`${request.url()} ${request.headers()['referer'] ?? ''}`);
    });
    await page.goto(`${open.site.origin}/search/?q=sciatica`);
    await page.locator('#search-results h2 a').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#q=sciatica');
    expect(
      later.filter(
        (line) => line.includes('sciatica') && !line.includes('/pagefind/') && !line.includes('/conditions/'),
      ),
    ).toEqual([]);
    await page.context().close();
  });
});
