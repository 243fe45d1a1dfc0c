/** “What matters to me”: reorders by the data, says why, prints on one page, keeps everything to itself; plain tables without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, listPages } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const namesOn = (page: Page): Promise<string[]> =>
  page
    .locator('#options tr[data-judgement] th')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));

/** Opens the step and waits until its script answers. */
async function openStep(page: Page, path: string, ticks: readonly string[]): Promise<void> {
  await page.goto(`${served.origin}${path}`);
  await page.locator('details.values > summary').click();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /client\.[^/]*\.js$/.test(name)),
  );
  for (const value of ticks) {
    await page.locator(`details.values input[value=${value}]`).check();
    await page.waitForFunction(() => document.querySelector('.values [role=status]')?.textContent !== '');
  }
}

describe('on a condition page', () => {
  test('ticks put the fitting options first, say why, and can be taken back', async () => {
    const page = await browser.newPage();
    await openStep(page, '/conditions/sciatica/', []);
    const before = await namesOn(page);
    await page.locator('details.values input[value=own]').check();
    await page.waitForSelector('small.fit');
    expect((await namesOn(page))[0]).toBe('Time and staying active');
    expect(await page.locator('#options tr[data-judgement]').first().innerText()).toContain(
      'Fits: I can do it myself.',
    );
    expect((await namesOn(page)).toSorted()).toEqual(before.toSorted());
    await page.locator('details.values input[value=own]').uncheck();
    expect(await namesOn(page)).toEqual(before);
    expect(await page.locator('small.fit').count()).toBe(0);
    await page.close();
  });

  test('a disputed procedure does not count as one that helps', async () => {
    const page = await browser.newPage();
    await openStep(page, '/conditions/sciatica/', ['helps']);
    const row = page.locator('#options tr[data-judgement]', { hasText: 'Epidural steroid injection' }).first();
    expect(await row.innerText()).toContain('Not clear: studies show that it helps.');
    await page.close();
  });

  test('nothing is sent or stored', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openStep(page, '/conditions/sciatica/', ['helps', 'own']);
    const asked = served.requests.length;
    await page.locator('details.values textarea').fill('I want to garden again.');
    await page.locator('details.values input[value=safe]').check();
    await page.waitForTimeout(300);
    expect(served.requests.slice(asked)).toEqual([]);
    expect(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, location.search]),
    ).toEqual(['', 0, 0, '']);
    await context.close();
  });

  test('the decision aid takes one page on every condition', async () => {
    const page = await browser.newPage();
    const conditions = listPages().filter((path) => /^\/conditions\/[^/]+\/$/.test(path));
    expect(conditions.length).toBeGreaterThan(25);
    const tooLong: string[] = [];
    for (const path of conditions) {
      await openStep(page, path, ['helps', 'own']);
      await page.evaluate(() => void (document.documentElement.dataset['print'] = 'decision'));
      const pages = (await page.pdf({ preferCSSPageSize: true }))
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      if (pages !== 1) tooLong.push(`${path}: ${pages ?? 0} pages`);
    }
    expect(tooLong).toEqual([]);
    await page.close();
  });
});

test('without JavaScript the options are plain tables and no dead control is shown', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/conditions/sciatica/', '/compare/']) {
    await page.goto(`${served.origin}${path}`);
    expect(await page.locator('details.values').isVisible()).toBe(false);
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    expect(await page.locator('#options table, table#options').first().isVisible()).toBe(true);
  }
  expect(await page.locator('main').innerText()).toMatch(/Exercise[\s\S]*Talking therapy[\s\S]*Waiting/);
  await context.close();
});

test('on /compare/ the procedures that fit come first', async () => {
  const page = await browser.newPage();
  await openStep(page, '/compare/', ['whole', 'safe']);
  const judgements = await page
    .locator('#options table')
    .evaluateAll((tables) => tables.map((table) => (table as HTMLElement).dataset['judgement'] ?? ''));
  const fits = judgements.map((judgement) => ['+whole', '+safe'].filter((value) => judgement.includes(value)).length);
  expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  expect(new Set(fits).size).toBeGreaterThan(1);
  await page.close();
});
