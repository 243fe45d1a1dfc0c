/** The policy holds in a real browser: nothing is blocked, nothing foreign is asked for, nothing is stored. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, templates } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder(dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each(templates)('%s: no violation, no foreign request, no console error, no storage', async (path) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    Object.assign(globalThis, { violations: seen });
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(site.origin) && !request.url().startsWith('data:') && foreign.push(request.url()),
  );
  page.on(
    'console',
    (message) => message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()) && errors.push(message.text()),
  );
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  await context.close();
});

test('the policy would be noticed: an inline script is blocked and counted', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/`);
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
          once: true,
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.body.append(script);
      }),
  );
  expect(blocked).toContain('script-src');
  expect(await page.title()).not.toBe('ran');
  await page.close();
});
