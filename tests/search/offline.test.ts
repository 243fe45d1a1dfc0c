/** With `offline: true`: search and visited pages work without a network, under a sub-path, in a real browser. The server is really gone. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { listResults, settle } from './openSite.ts';

const base = '/pain';
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const errors: string[] = [];
let site: ServedFolder;
let browser: Browser;
let page: Page;
let port: number;

beforeAll(async () => {
  const { PATH = '', HOME = '' } = process.env;
  execFileSync('astro', ['build'], {
    env: { PATH, HOME, SITE_BASE: base, SITE_OUT: folder, SITE_OFFLINE: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  site = await serveFolder(folder, { base });
  port = Number(new URL(site.origin).port);
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const goto = (path: string) => page.goto(`${site.origin}${base}${path}`);
const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const listCaches = () => page.evaluate(() => caches.keys());
const listKept = () =>
  page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    return urls;
  });

test('nothing is installed or kept before the search is used', async () => {
  await goto('/conditions/sciatica/');
  await page.waitForLoadState('networkidle');
  expect(await registrations()).toBe(0);
  expect(await listCaches()).toEqual([]);
});

test('the first use of the search keeps what search needs, and the page', async () => {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type('epidural');
  await page.locator('[role=option]').first().waitFor();
  await expect
    .poll(listKept, { timeout: 20_000 })
    .toEqual(expect.arrayContaining([`${site.origin}${base}/search/`, `${site.origin}${base}/conditions/sciatica/`]));
  await goto('/treatments/epidural-steroid-injection/');
  await page.waitForLoadState('networkidle');
  await goto('/search/#q=my+private+question');
  await settle(page);
});

test('without a server another word is searched, and its results say where they lead', async () => {
  await site.close();
  await goto('/search/#q=kyphoplasty');
  await settle(page);
  expect((await listResults(page))[0]).toBe(`${base}/treatments/vertebral-augmentation/`);
  await page.locator('#q').fill('siatica');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await listResults(page))[0]).toBe(`${base}/conditions/sciatica/`);
});

test('without a server a visited page opens with its styles, and the search box works on it', async () => {
  for (const path of ['/treatments/epidural-steroid-injection/', '/conditions/sciatica/']) {
    await goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 253, 248)',
    );
  }
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type('fibro');
  await expect.poll(() => page.locator('[role=option] .name').first().textContent()).toBe('Fibromyalgia');
});

test('a page that is not kept says so kindly and lists what can be read', async () => {
  await goto('/conditions/whiplash/');
  await page.getByRole('heading', { level: 1, name: 'You are offline' }).waitFor();
  await page.getByRole('link', { name: 'Epidural steroid injection', exact: true }).waitFor();
  expect(await page.locator('main').textContent()).toContain('911');
  await page.getByRole('link', { name: 'Epidural steroid injection', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Epidural steroid injection' }).waitFor();
});

test('no query, no foreign address and no frame of a widget is kept', async () => {
  const kept = await listKept();
  expect(kept.filter((url) => !url.startsWith(`${site.origin}${base}/`))).toEqual([]);
  expect(kept.filter((url) => /[?#]|private|\/embed\/|\/api\//.test(url))).toEqual([]);
});

test('a new release takes the place of the old one, and search still works without a server', async () => {
  const [before] = (await listCaches()).filter((name) => name.includes(' search '));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const version = before!.split(' ').at(-1)!;
  writeFileSync(join(folder, 'sw.js'), worker.replaceAll(version, 'aaaaaaaaaaaa'));
  site = await serveFolder(folder, { base, port });
  await goto('/conditions/sciatica/');
  await expect
    .poll(async () => (await listCaches()).filter((name) => name.includes(' search ')), { timeout: 20_000 })
    .toEqual([before!.replace(version, 'aaaaaaaaaaaa')]);
  await site.close();
  await goto('/search/#q=stellate');
  await settle(page);
  expect((await listResults(page))[0]).toBe(`${base}/treatments/sympathetic-nerve-block/`);
});

test('the policy of the site was never in the way', () =>
  expect(errors.filter((text) => !/ERR_|Failed to load resource/.test(text))).toEqual([]));

test('switched off, the next visit removes the worker and all that it kept', async () => {
  copyFileSync(join(dist, 'sw.js'), join(folder, 'sw.js'));
  site = await serveFolder(folder, { base, port });
  await goto('/conditions/back-pain/');
  await expect.poll(registrations, { timeout: 20_000 }).toBe(0);
  await expect.poll(listCaches).toEqual([]);
});
