/** The site works under a sub-path, as on GitHub Pages: built once with one, walked in a real browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const base = '/pain';
const folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
let site: ServedFolder;

beforeAll(async () => {
  // Vitest sets BASE_URL and other variables of Vite's for its own run; the build must see only a shell's.
  const { PATH = '', HOME = '' } = process.env;
  execFileSync('astro', ['build'], {
    env: { PATH, HOME, SITE_BASE: base, SITE_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  site = await serveFolder(folder, { base });
}, 180_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every address in every page starts with the sub-path', () => {
  const faults = listPages(folder).flatMap((page) => {
    const html = readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
    return [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
      .map((match) => match[1] ?? '')
      .filter((href) => !href.startsWith(`${base}/`))
      .map((href) => `${page} → ${href}`);
  });
  expect(faults.slice(0, 30)).toEqual([]);
});

test('a reader walks from the home page to a source without a failed request', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${site.origin}${base}/`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Conditions' }).first().click();
  await page.getByRole('link', { name: 'Sciatica', exact: true }).first().click();
  await page.locator('.cite').first().click();
  expect(new URL(page.url()).hash).toMatch(/^#source-\d+$/);
  await page.waitForLoadState('networkidle');
  expect(failed).toEqual([]);
  await browser.close();
});
