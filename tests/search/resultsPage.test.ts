/** The results page as a reader meets it: links in order, filters, address, back button, cards, and nothing typed becomes HTML. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { createOwnFinder } from './ownFinder.ts';
import { listResults, openSite, settle } from './openSite.ts';
import { readQueries } from './readQueries.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = await openSite();
const page = await open.newPage();
afterAll(() => open.close());

test('the links on the page are the ranking that is evaluated', async () => {
  const own = createOwnFinder(process.cwd());
  const sample = readQueries(process.cwd()).filter((_, index) => index % 12 === 0);
  for (const { text } of sample) {
    await open.search(page, text);
    const shown = (await listResults(page)).map((path) => path.split('/').filter(Boolean).at(-1));
    // Under an urgent card only its page stands, in the card.
    const isUrgent = own.cards.find(text).some(({ act }) => act !== 'soon');
    expect.soft(shown, text).toEqual(isUrgent ? [] : own.find(text).slice(0, 10));
  }
  expect(open.errors).toEqual([]);
});

test('spelling: says what it searched for, and searches for what was typed when asked to', async () => {
  await open.search(page, 'siatica');
  expect(await page.locator('.search-corrected').textContent()).toBe(
    'Showing results for sciatica. Search instead for “siatica”',
  );
  await page.click('.search-corrected a');
  await settle(page);
  expect(await page.locator('.search-corrected').count()).toBe(0);
  expect(new URL(page.url()).hash).toBe('#q=siatica&exact=1');
});

test('the name that was hit is shown', async () => {
  await open.search(page, 'tylenol');
  expect(await page.locator('#search-results > li').first().innerText()).toContain('also called: Tylenol');
});

test('a question gets a short answer with its sources', async () => {
  await open.search(page, 'how long does an epidural last');
  const card = page.locator('.search-answer');
  await card.waitFor();
  expect(await card.locator('h2').textContent()).toBe('Epidural steroid injection: How long does it last?');
  expect(await card.textContent()).toContain('a few months, mainly the first three');
  expect(await card.locator('details a[href^="https://"]').count()).toBeGreaterThan(0);
});

test('a glossary word is explained', async () => {
  await open.search(page, 'what is allodynia');
  await page.locator('.search-answer').waitFor();
  expect(await page.locator('.search-answer a').first().getAttribute('href')).toBe('/glossary/#allodynia');
});

test.each(['ingrown toenail', 'cataract surgery', 'vertigo treatment'])(
  '“%s”: not covered, no results, other places to look',
  async (query) => {
    await open.search(page, query);
    expect(await page.locator('#search-results li').count()).toBe(0);
    expect(await page.locator('.search-outside h2').textContent()).toBe('We do not cover this');
    expect(
      await page.locator('.search-outside a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['https://www.nhs.uk/health-a-to-z/', 'https://medlineplus.gov/healthtopics.html', '/a-z/']);
  },
);

test.each(['can’t pee and numb legs', 'chest pain', 'I want to die'])(
  '“%s”: the emergency card comes before everything else, with numbers to call',
  async (query) => {
    await open.search(page, query);
    const first = page.locator('#search-notes > *').first();
    expect(await first.getAttribute('class')).toBe('search-emergency');
    expect(await page.locator('.search-emergency a[href="tel:911"]').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-results li, .search-outside, .search-answer').count()).toBe(0);
  },
);

test('filters: counts are right, the address holds them, back undoes them', async () => {
  await open.search(page, 'knee');
  const all = await page.locator('#search-results > li').count();
  await page.click('.search-filters summary');
  const choice = page.locator('label:has(input[name="kind"][value="treatments"])');
  const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? '')?.[1]);
  await choice.click();
  await expect.poll(() => page.locator('#search-results > li').count(), { timeout: 20_000 }).toBe(count);
  expect(count).toBeLessThan(all);
  expect(new URL(page.url()).hash).toBe('#q=knee&kind=treatments');
  expect(
    (
      await page
        .locator('#search-results > li h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    ).every((href) => href?.startsWith('/treatments/')),
  ).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('#search-results > li').count(), { timeout: 20_000 }).toBe(all);
  expect(await choice.locator('input').isChecked()).toBe(false);
});

test('back goes back one search, and coming back from a result finds the list again', async () => {
  await open.search(page, 'sciatica');
  await page.fill('#q', 'whiplash');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => listResults(page).then(([first]) => first), { timeout: 20_000 })
    .toBe('/conditions/whiplash/');
  await page.locator('#search-results h2 a').first().click();
  await page.waitForURL('**/conditions/whiplash/');
  await page.goBack();
  await expect
    .poll(() => listResults(page).then(([first]) => first), { timeout: 20_000 })
    .toBe('/conditions/whiplash/');
  expect(await page.inputValue('#q')).toBe('whiplash');
});

test('a phrase in quotes keeps the pages that hold it', async () => {
  await open.search(page, '"pins and needles"');
  const shown = await listResults(page);
  expect(shown.length).toBeGreaterThan(0);
  for (const path of shown) {
    const text = await (
      await open.browser.newPage()
    )
      .goto(open.site.origin + path)
      .then((response) => response?.text());
    expect.soft(text?.toLowerCase(), path).toContain('pins and needles');
  }
});

test('nothing that is typed becomes HTML', async () => {
  for (const text of [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    '{{7*7}} siatica <b>bold</b>',
    '\u202Eacitaics',
    '🦵',
    'x'.repeat(10_000),
  ]) {
    await open.search(page, text);
    expect.soft(await page.locator('main :is(img, b:not(.count), script[src="x"])').count(), text).toBe(0);
    expect.soft(await page.title(), text).not.toBe('1');
  }
  expect(open.errors).toEqual([]);
});

test.each([360, 768, 1280])('at %i pixels nothing moves while results, answer and passages arrive', async (width) => {
  const moving = await open.newPage({ viewport: { width, height: 800 } });
  await moving.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
      document.documentElement.dataset['moved'] = String(
        Number(document.documentElement.dataset['moved'] ?? 0) + moved,
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow answers and passages are the hard case.
  await moving.route(/\/(answers|fragment)\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  for (const query of ['how long does an epidural last', 'siatica']) {
    await open.search(moving, query);
    await moving.locator('#search-results > li:nth-child(2) .sections a').waitFor();
    await moving.waitForTimeout(300);
    expect(Number((await moving.locator('html').getAttribute('data-moved')) ?? 0), query).toBeLessThan(0.001);
  }
  await moving.context().close();
});

test('the status line speaks once per search', async () => {
  await open.search(page, 'sciatica');
  await page.evaluate(() => {
    const said: string[] = [];
    (globalThis as unknown as { said: string[] }).said = said;
    const status = document.querySelector('#search-status');
    if (status)
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.fill('#q', 'whiplash');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('when the search files cannot be had, it says so and tries again on request', async () => {
  const broken = await open.newPage();
  await broken.route('**/search/en/*.json', (route) => route.abort());
  await broken.goto(`${open.site.origin}/search/#q=sciatica`);
  await broken.locator('[role=alert] button').waitFor();
  await broken.unroute('**/search/en/*.json');
  await broken.click('[role=alert] button');
  await expect
    .poll(() => listResults(broken).then(([first]) => first), { timeout: 20_000 })
    .toBe('/conditions/sciatica/');
  await broken.context().close();
  open.errors.length = 0;
});

test('when the network hangs, a reader can stop waiting and try again', async () => {
  const slow = await open.newPage();
  let hang = true;
  await slow.route('**/search/en/*.json', async (route) => {
    if (hang) return;
    await route.continue();
  });
  await slow.goto(`${open.site.origin}/search/#q=sciatica`);
  await slow.locator('.skeleton').first().waitFor();
  await slow.getByRole('button', { name: 'Stop waiting' }).click();
  await slow.getByRole('alert').getByText('The search was stopped.').waitFor();
  hang = false;
  await slow.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await listResults(slow))[0], { timeout: 20_000 }).toBe('/conditions/sciatica/');
  expect(await slow.locator('.skeleton, .search-slow, [role=alert]').count()).toBe(0);
  await slow.context().close();
});

test('without WebAssembly and without Pagefind the results are the same', async () => {
  const bare = await open.newPage();
  await bare.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await bare.route('**/pagefind/**', (route) => route.abort());
  await open.search(bare, 'burning feet');
  expect((await listResults(bare))[0]).toBe('/conditions/diabetic-neuropathy/');
  expect(await bare.locator('#search-results .excerpt').first().textContent()).not.toBe('');
  await bare.context().close();
  open.errors.length = 0;
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(['how long does an epidural last', 'chest pain', 'vertigo treatment', 'siatica'])(
    '“%s”: axe finds nothing, nothing scrolls sideways at 320 pixels, targets are 44 pixels high',
    async (query) => {
      const phone = await open.newPage({ viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true });
      await open.search(phone, query);
      if (await phone.locator('.search-filters').isVisible()) await phone.click('.search-filters summary');
      await phone.waitForTimeout(400);
      await phone.evaluate(axe);
      const { violations } = await phone.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run({
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        }),
      );
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect.soft(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await phone
        .locator('.search-page :is(button, summary, label:has([type=checkbox]), h2 a, .sections a):visible')
        .evaluateAll((all) =>
          all
            .filter((element) => element.getBoundingClientRect().height < 44)
            .map(
              (element) =>
                `${element.tagName} ${element.textContent?.trim()} ${element.getBoundingClientRect().height}`,
            ),
        );
      expect.soft(small).toEqual([]);
      await phone.context().close();
    },
  );
});
