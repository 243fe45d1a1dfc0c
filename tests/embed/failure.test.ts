/** The provider fails in every way it can: the link stays readable and usable, nothing throws, nothing moves. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { makeSnippet } from './makeSnippet.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { measureShift, watchPage } from './watchPage.ts';

const script = readFileSync(join(dist, 'widgets/v1/embed.js'));
const javascript = { 'Content-Type': 'text/javascript' };
let browser: Browser;
let hosts: Hosts;
const servers: Server[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  hosts = await startHosts({});
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const pageWith = (provider: string): string =>
  `<!doctype html><html lang="en"><head><title>Clinic</title><script src="/watch.js"></script></head><body><main><h1>Clinic</h1>${makeSnippet(provider, 'script', 'widget=pain-scale-picker')}<p id="below">Below the first.</p>${makeSnippet(provider, 'mount', 'widget=treatment-explainer&treatment=discography')}<p>Below the second.</p></main></body></html>`;

const failures: {
  name: string;
  provider: () => Promise<string> | string;
  headers?: Record<string, string>;
  blocked?: boolean;
}[] = [
  { name: 'down', provider: () => 'http://127.0.0.1:9' },
  {
    name: '404',
    provider: () =>
      serve((_, response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>')),
  },
  {
    name: 'truncated',
    provider: () =>
      serve((_, response) => response.writeHead(200, javascript).end(script.subarray(0, script.length / 2))),
  },
  {
    name: 'cut off on the way',
    provider: () =>
      serve((_, response) => {
        response.writeHead(200, { ...javascript, 'Content-Length': script.length }).write(script.subarray(0, 2000));
        setTimeout(() => response.destroy(), 50);
      }),
  },
  {
    name: 'wrong MIME type with nosniff',
    provider: () =>
      serve((_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' }).end(script),
      ),
  },
  {
    name: 'blocked by the page’s policy',
    provider: () => serve((_, response) => response.writeHead(200, javascript).end(script)),
    headers: { 'Content-Security-Policy': "script-src 'self'" },
  },
  {
    name: 'Trusted Types allow no policy',
    provider: () => serve((_, response) => response.writeHead(200, javascript).end(script)),
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  { name: 'blocked by an ad blocker', provider: () => 'http://127.0.0.1:9', blocked: true },
];

test.each(failures)('$name', async ({ provider, headers = {}, blocked }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const { page } = await watchPage(context);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  if (blocked) await page.route('**/embed.js', (route) => route.abort('blockedbyclient'));
  await page.goto(hosts.page(pageWith(await provider()), headers), { waitUntil: 'networkidle' });
  for (const name of ['Pain scale – Pain Reference', 'Discography (discogram) – Pain Reference']) {
    const link = page.getByRole('link', { name });
    expect(await link.count()).toBe(1);
    expect(await link.isVisible()).toBe(true);
    await link.click({ trial: true });
    expect(await link.getAttribute('href')).toMatch(/\/(guides\/pain-scales|treatments\/discography)\/$/);
  }
  // A truncated script is a syntax error of ours that the browser itself reports, in words that depend on where it was cut; it runs not at
  // all and reaches no host code.
  const isSyntaxError =
    /Unexpected end of input|Invalid or unexpected token|missing \) after|must be declared in an enclosing class/;
  expect(thrown.filter((message) => !isSyntaxError.test(message))).toEqual([]);
  expect(await measureShift(page)).toBe(0);
  await context.close();
});

test('10 seconds late: the link works meanwhile, and nothing moves when the widgets come', async () => {
  const provider = await serve((request, response) => {
    const path = new URL(request.url ?? '/', 'http://provider').pathname;
    if (path.endsWith('embed.js')) setTimeout(() => response.writeHead(200, javascript).end(script), 10_000);
    else if (path.startsWith('/widgets/')) response.writeHead(200, javascript).end(readFileSync(join(dist, path)));
    else response.writeHead(404).end();
  });
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } });
  const { page, problems } = await watchPage(context);
  await page.goto(hosts.page(pageWith(provider)), { waitUntil: 'commit' });
  const link = page.getByRole('link', { name: 'Pain scale – Pain Reference' });
  await link.click({ trial: true });
  const below = await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top);
  await page.locator('pain-scale-picker label').first().waitFor();
  await page.locator('treatment-explainer').getByText('Not yet reviewed').first().waitFor();
  expect(await page.locator('#below').evaluate((element) => element.getBoundingClientRect().top)).toBe(below);
  expect(await measureShift(page)).toBe(0);
  expect(await problems()).toEqual([]);
  await context.close();
});
