/** An address pasted into WordPress, from discovery to the reader, with WordPress' filter, sandbox and messages. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, listFiles } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { makeSnippet } from './makeSnippet.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { watchPage } from './watchPage.ts';
import { discover, filterOembed, RECEIVER, sanitizePost } from './wordpress.ts';

const SECRET = 'aBc123XyZ9';
let browser: Browser;
let hosts: Hosts;
let provider: ServedFolder;
const folder = mkdtempSync(join(tmpdir(), 'oembed-'));

beforeAll(async () => {
  browser = await openBrowser();
  hosts = await startHosts({});
  // The site is built for its own address; here it stands at another, as a copy whose links say so. No header at all.
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('pagefind') });
  provider = await serveFolder(folder, { headers: false });
  const site = /<loc>(https?:\/\/[^/]+)/.exec(readFileSync(join(dist, 'sitemap-index.xml'), 'utf8'))?.[1] ?? '';
  for (const file of [...listFiles('.html', join(folder, 'embed')), ...listFiles('.json', join(folder, 'embed'))]) {
    const path = join(folder, 'embed', file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(site, provider.origin));
  }
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
  await provider.close();
  rmSync(folder, { recursive: true });
});

async function pasteIntoWordPress(query: string): Promise<string> {
  const href = await discover(makeSnippet(provider.origin, 'address', query));
  if (!href) throw new Error('WordPress found no oEmbed link.');
  const answer = (await (await fetch(`${href}?maxwidth=620&maxheight=930&dnt=1&format=json`)).json()) as {
    type: string;
    html: string;
    version: string;
  };
  expect([answer.version, answer.type]).toEqual(['1.0', 'rich']);
  return filterOembed(answer.html, SECRET) ?? '';
}
const wrap = (body: string, receiver = RECEIVER): string =>
  `<!doctype html><html lang="en"><head><title>A WordPress site</title><script src="/watch.js"></script><script>${receiver}</script></head><body><main>${body}</main></body></html>`;

test.each([
  'widget=pain-scale-picker&scale=peg&lang=es',
  'widget=treatment-explainer&treatment=discography',
  'widget=pain-diary',
])('%s', async (query) => {
  const html = await pasteIntoWordPress(query);
  expect(html).toMatch(
    /^<blockquote class="wp-embedded-content"[^>]*><a href="[^"]+">[^<]+ – Pain Reference<\/a><\/blockquote><iframe /,
  );
  expect(html).toMatch(/ title="[^"]+"/);
  const context = await browser.newContext();
  const { page, problems, requests } = await watchPage(context);
  await page.goto(hosts.page(wrap(html)));
  const frame = page.locator('iframe');
  await expect.poll(() => frame.getAttribute('style')).toBeNull();
  await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
  const inside = page.frameLocator('iframe');
  await inside.locator('.root').first().waitFor();
  const height = await inside.locator('.frame').evaluate((box) => Math.ceil(box.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBe(Math.min(1000, Math.max(200, height)));
  expect(requests.filter((url) => ![hosts.origin, provider.origin].includes(new URL(url).origin))).toEqual([]);
  expect(await problems()).toEqual([]);
  await context.close();
});

test('a link to the full page is followed by WordPress, since its sandbox lets us open nothing', async () => {
  const context = await browser.newContext();
  const { page } = await watchPage(context);
  await page.goto(hosts.page(wrap(await pasteIntoWordPress('widget=pain-diary'))));
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /^Read more at/ })
    .click();
  await page.waitForURL(`${provider.origin}/guides/monitoring-your-pain/`);
  await context.close();
});

test('without script, or with us unreachable, the blockquote’s link is what the reader sees', async () => {
  const html = await pasteIntoWordPress('widget=pain-scale-picker');
  for (const page of [
    await (await browser.newContext({ javaScriptEnabled: false })).newPage(),
    await (async () => {
      const blocked = await browser.newPage();
      await blocked.route('**/widgets/**', (route) => route.abort());
      return blocked;
    })(),
  ]) {
    await page.goto(hosts.page(wrap(html)), { waitUntil: 'load' });
    expect(await page.getByRole('link', { name: 'Pain scale – Pain Reference' }).isVisible()).toBe(true);
    await page.context().close();
  }
});

test('a mount survives what WordPress keeps of an author’s HTML, and gets its widget once the script is on the site', async () => {
  const kept = sanitizePost(makeSnippet(provider.origin, 'mount', 'widget=pain-scale-picker&lang=es&scale=faces'));
  expect(kept).not.toContain('<script');
  const context = await browser.newContext();
  const { page, problems } = await watchPage(context);
  await page.goto(hosts.page(wrap(`${kept}<script src="${provider.origin}/widgets/v1/embed.js" async></script>`)));
  await page.getByText('Sin dolor').first().waitFor();
  expect(await problems()).toEqual([]);
  await context.close();
});

test('the zip: its checksum holds, it unpacks, every file is as listed, and its own snippet works from another place', async () => {
  const zip = join(dist, 'widgets/v1/pain-widgets.zip');
  execFileSync('sha256sum', ['-c', '--status', 'pain-widgets.zip.sha256'], { cwd: join(dist, 'widgets/v1') });
  const unpacked = mkdtempSync(join(tmpdir(), 'self-host-'));
  execFileSync('python3', ['-m', 'zipfile', '-e', zip, unpacked]);
  execFileSync('sha256sum', ['-c', '--status', 'SHA256SUMS'], { cwd: join(unpacked, 'pain-widgets') });
  const readme = readFileSync(join(unpacked, 'pain-widgets/README.txt'), 'utf8');
  const snippets = [...readme.matchAll(/<(pain|treatment)-[\s\S]*?<\/script>/g)].map(([text]) => text);
  expect(snippets.length).toBe(3);
  writeFileSync(
    join(unpacked, 'index.html'),
    `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,"><main>${snippets.join('')}</main></html>`,
  );
  const own = await serveFolder(unpacked, { headers: false });
  const context = await browser.newContext();
  const { page, problems, requests } = await watchPage(context);
  await page.goto(`${own.origin}/`);
  await page.locator('treatment-explainer').getByText('Not yet reviewed').first().waitFor();
  await page.locator('pain-diary .root').first().waitFor();
  expect(requests.filter((url) => !url.startsWith(own.origin))).toEqual([]);
  expect(await problems()).toEqual([]);
  await context.close();
  await own.close();
  rmSync(unpacked, { recursive: true });
});
