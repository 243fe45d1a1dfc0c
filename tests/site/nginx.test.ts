/** A real nginx serves the built site with deploy/nginx.conf: headers, compression, 404, caching, ranges. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../../src/content/site/readSite.ts';
import { headersFor, listHeaderRules } from '../../src/base/headers.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';
import { listFiles } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { hasNginx, startNginx, type StartedNginx } from '../harness/startNginx.ts';

const versions = readWidgetVersions('.').all;
const rules = listHeaderRules(versions);
let nginx: StartedNginx;
let origin = '';
let subPathOrigin = '';

describe.runIf(hasNginx)('nginx', () => {
  beforeAll(async () => {
    nginx = await startNginx(18080);
    ({ origin, subPathOrigin } = nginx);
  });
  afterAll(() => nginx.close());

  test('every page carries the policy and the other general headers', async () => {
    const paths = [
      '/',
      '/treatments/discography/',
      '/_astro/',
      '/no/such/page/',
      '/embed/frame.css',
      '/embed/pain-diary/en/',
      '/embed/pain-scale-picker/es/peg/',
      '/embed/treatment-explainer/en/discography/',
      '/embed/pain-diary/en/oembed.json',
      '/widgets/v1/embed.js',
      '/widgets/v1/pain-widgets.zip',
      `/widgets/${versions.at(-1) ?? ''}/embed.js`,
      '/api/v1/treatments.json',
      '/illustrations/discography.svg',
      '/illustrations/discography-1.png',
    ];
    for (const path of paths) {
      for (const [base, prefix] of [
        [origin, ''],
        [subPathOrigin, '/pain'],
      ] as const) {
        const { headers } = await fetch(base + prefix + path);
        for (const [name, value] of Object.entries(headersFor(rules, path)))
          expect.soft(headers.get(name), `${prefix}${path} ${name}`).toBe(value);
        expect.soft(headers.get('X-Frame-Options'), path).toBeNull();
      }
    }
  });

  test('frames may stand on any site, other pages on none; an exact version is kept for a year', async () => {
    const policyOf = async (path: string): Promise<string> =>
      (await fetch(origin + path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/embed/pain-diary/en/')).toContain('frame-ancestors *');
    expect(await policyOf('/treatments/discography/')).toContain("frame-ancestors 'self'");
    const exact = await fetch(`${origin}/widgets/${versions.at(-1) ?? ''}/embed.js`);
    expect(exact.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('a drawing opened alone is dark where the reader’s pages are, and runs no script', async () => {
    const browser = await openBrowser();
    const look = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
      const page = await browser.newPage({ colorScheme });
      const blocked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
      await page.goto(`${origin}/illustrations/discography.svg`);
      const colors = await page.evaluate(() =>
        ['.sheet', '.words', '.bone'].map((name) => getComputedStyle(document.querySelector(name) as Element).fill),
      );
      await page.evaluate(() => {
        const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
        script.textContent = 'document.documentElement.id = "ran"';
        document.documentElement.append(script);
      });
      expect(await page.evaluate(() => [document.documentElement.id, origin])).toEqual(['', 'null']);
      expect(blocked.filter((text) => /style/i.test(text))).toEqual([]);
      await page.close();
      return colors;
    };
    const { light, dark } = readSite('.').colors;
    const rgb = (hex: string): string =>
      `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    expect(await look('light')).toEqual([light.surface, light.text, light.raised].map(rgb));
    expect(await look('dark')).toEqual([dark.surface, dark.text, dark.raised].map(rgb));
    await browser.close();
  });

  test('under a sub-path: pages, its own 404, folders without their slash', async () => {
    expect((await fetch(`${subPathOrigin}/pain/treatments/discography/`)).status).toBe(200);
    const missing = await fetch(`${subPathOrigin}/pain/no/such/page/`);
    expect([missing.status, (await missing.text()).includes('We could not find that page')]).toEqual([404, true]);
    const folderAnswer = await fetch(`${subPathOrigin}/pain/embed/pain-diary/en`, { redirect: 'manual' });
    expect([folderAnswer.status, folderAnswer.headers.get('location')]).toEqual([301, '/pain/embed/pain-diary/en/']);
  });

  test('hashed files are cached for a year, the widgets for an hour and open to all sites', async () => {
    const style = listFiles('.css').find((file) => file.startsWith('_astro/')) ?? '';
    expect((await fetch(`${origin}/${style}`)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    const script = await fetch(`${origin}/widgets/v1/embed.js`);
    expect(script.headers.get('cache-control')).toContain('max-age=3600');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });

  test('an unknown address is a 404 with the site’s own page', async () => {
    const answer = await fetch(`${origin}/no/such/page/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('We could not find that page');
  });

  test('text is compressed, ranges and conditional requests work', async () => {
    expect(
      (await fetch(`${origin}/glossary/`, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('content-encoding'),
    ).toBe('gzip');
    const part = await fetch(`${origin}/cards/home.png`, { headers: { Range: 'bytes=0-9' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
    const first = await fetch(`${origin}/robots.txt`);
    const again = await fetch(`${origin}/robots.txt`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('a folder without its slash leads to the page', async () => {
    const answer = await fetch(`${origin}/treatments/discography`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/treatments/discography/']);
  });
});
