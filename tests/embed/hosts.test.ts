/** Host pages as we fear them: the widgets render and work, and the page does not notice. With and without CORS at the provider. */
import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { buildApps } from './buildApps.ts';
import { apps, hostNames, isApp, openHost } from './listHosts.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { findAxeFaults, readHostStyles, watchPage } from './watchPage.ts';

let browser: Browser;
let built: Map<string, string>;
beforeAll(async () => {
  [browser, built] = await Promise.all([openBrowser(), buildApps()]);
});
afterAll(async () => {
  await browser.close();
  for (const folder of built.values()) rmSync(folder, { recursive: true });
});

describe.each([
  { name: 'a provider with CORS headers', headers: true },
  { name: 'a provider that sends no header', headers: false },
])('$name', ({ headers }) => {
  let provider: ServedFolder;
  let hosts: Hosts;
  beforeAll(async () => {
    provider = await serveFolder(dist, { headers });
    hosts = await startHosts({ provider: provider.origin });
    for (const [name, folder] of built) hosts.folder(name, folder);
  });
  afterAll(async () => {
    await hosts.close();
    await provider.close();
  });

  test.each(hostNames)('%s', async (name) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const { page, problems, requests } = await watchPage(context);
    // First the page without our scripts: what it says and how it looks by itself.
    if (isApp(name))
      await page.route('**/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const open = (bare: boolean): string =>
      isApp(name) ? `${hosts.origin}/${name}/` : openHost(hosts, name, provider.origin, bare);
    await page.goto(open(true), { waitUntil: 'networkidle' });
    await page.locator('pain-scale-picker').first().waitFor({ state: 'attached' });
    const before = await readHostStyles(page);
    expect(await problems()).toEqual([]);
    await page.unrouteAll();

    await page.goto(open(false));
    const picker = page.locator('pain-scale-picker').first();
    const seven = picker.locator('label').filter({ hasText: /^7$/ });
    await seven.waitFor();
    const explainer = page.locator('[data-treatment-explainer] treatment-explainer');
    await explainer.getByText('Not yet reviewed by a clinician').first().waitFor();

    await seven.click();
    expect(await picker.evaluate((element) => (element as HTMLInputElement).value)).toBe('7');
    await page.keyboard.press('ArrowRight');
    expect(await picker.evaluate((element) => (element as HTMLInputElement).value)).toBe('8');

    expect.soft(await readHostStyles(page)).toEqual(before);
    expect
      .soft(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]))
      .toEqual([0, 0, '']);
    expect.soft(requests.filter((url) => ![hosts.origin, provider.origin].includes(new URL(url).origin))).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect.soft(await problems()).toEqual([]);
    // Last, because a strict policy reports what axe does.
    expect.soft(await findAxeFaults(page, ['pain-scale-picker', 'treatment-explainer'])).toEqual([]);
    await context.close();
  });

  test.each(apps)('%s: answers reach the app; it may render, hide and show again as it likes', async (name) => {
    const context = await browser.newContext();
    const { page, problems } = await watchPage(context);
    await page.goto(`${hosts.origin}/${name}/`);
    for (const score of ['3', '9']) {
      await page
        .locator('pain-scale-picker label')
        .filter({ hasText: new RegExp(`^${score}$`) })
        .click();
      await expect.poll(() => page.locator('#answer').textContent()).toBe(score);
      await page
        .locator('[data-treatment-explainer] treatment-explainer')
        .getByText('Not yet reviewed')
        .first()
        .waitFor();
      // The app goes on changing the mount's own children, hidden or not.
      const ticks = Number(await page.locator('main').getAttribute('data-ticks'));
      await expect
        .poll(async () => Number(await page.locator('main').getAttribute('data-ticks')))
        .toBeGreaterThan(ticks + 3);
      await page.locator('#toggle').click();
      await page.locator('pain-scale-picker').waitFor({ state: 'detached' });
      await page.locator('#toggle').click();
    }
    expect(await problems()).toEqual([]);
    await context.close();
  });
});
