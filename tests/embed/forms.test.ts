/** Every form that the builder offers, pasted into a page of another origin, in both kinds of hosting. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { makeSnippet } from './makeSnippet.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { watchPage } from './watchPage.ts';

let browser: Browser;
let hosts: Hosts;
let open: ServedFolder;
let bare: ServedFolder;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext();
  hosts = await startHosts({});
  [open, bare] = await Promise.all([serveFolder(dist), serveFolder(dist, { headers: false })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([hosts.close(), open.close(), bare.close()]);
});

const wrap = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Clinic</title></head><body><main><h1>Clinic</h1>${body}</main></body></html>`;
const kinds = [
  { kind: 'CORS', provider: () => open },
  { kind: 'no CORS', provider: () => bare },
] as const;

describe.each(kinds)('$kind', ({ kind, provider }) => {
  test.each(['script', 'mount'] as const)('%s: each widget', async (form) => {
    for (const query of [
      'widget=pain-scale-picker&scale=peg&lang=es',
      'widget=treatment-explainer&treatment=discography&layout=compact',
      'widget=pain-diary&storage=none',
    ]) {
      const { page, problems } = await watchPage(context);
      await page.goto(hosts.page(wrap(makeSnippet(provider().origin, form, query))));
      const name = new URLSearchParams(query).get('widget') ?? '';
      await page.locator(name).locator('.root').first().waitFor();
      if (name === 'pain-scale-picker') await page.getByText('actividad general').first().waitFor();
      if (name === 'treatment-explainer') expect(await page.locator(name).getAttribute('layout')).toBe('compact');
      if (name === 'pain-diary') expect(await page.locator(name).getAttribute('storage')).toBe('none');
      // The fallback is no longer shown, and was shown by nobody else.
      expect(
        await page
          .getByRole('link', { name: /Pain Reference$/ })
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      expect(await problems()).toEqual([]);
      await page.close();
    }
  });

  test('a page in an old encoding: characters, another language and data are read as they were written', async () => {
    for (const [query, character] of [
      ['widget=pain-scale-picker&scale=vas&lang=es', '¿'],
      ['widget=pain-scale-picker&scale=vas', '−'],
      ['widget=treatment-explainer&treatment=epidural-steroid-injection&layout=page', '●'],
    ] as const) {
      const { page, problems } = await watchPage(context);
      const headers = { 'Content-Type': 'text/html; charset=windows-1252' };
      await page.goto(hosts.page(wrap(makeSnippet(provider().origin, 'script', query)), headers));
      const widget = page.locator(new URLSearchParams(query).get('widget') ?? '');
      await widget.getByText(character).first().waitFor();
      // What a character of UTF-8 becomes when it is read as windows-1252.
      expect(await widget.evaluate(({ shadowRoot }) => shadowRoot?.textContent)).not.toMatch(/[ÂÃâ]/);
      expect(await problems()).toEqual([]);
      await page.close();
    }
  });

  test('colours and theme from attributes reach the widget; the host’s own --pain- tokens do too', async () => {
    const { page } = await watchPage(context);
    const colored = makeSnippet(
      provider().origin,
      'mount',
      'widget=pain-scale-picker&accent=4a2c82&surface=ffffff&text=111111',
    );
    await page.goto(
      hosts.page(
        wrap(
          `<style>.own { --pain-color-surface: rgb(250, 240, 230); }</style>${colored}<div class="own">${makeSnippet(provider().origin, 'script', 'widget=pain-scale-picker')}</div>`,
        ),
      ),
    );
    const surfaceOf = (selector: string): Promise<string> =>
      page
        .locator(`${selector} .root`)
        .first()
        .evaluate((root) => getComputedStyle(root).backgroundColor);
    await page.locator('.own .root').waitFor();
    expect(await surfaceOf('[data-pain-scale-picker]')).toBe('rgb(255, 255, 255)');
    expect(await surfaceOf('.own')).toBe('rgb(250, 240, 230)');
    expect(
      await page
        .locator('[data-pain-scale-picker] .root button')
        .first()
        .evaluate((button) => getComputedStyle(button).color),
    ).toBe('rgb(74, 44, 130)');
    await page.close();
  });

  test('a mount follows its attributes, gets its widget when inserted late, and its picker is part of the form around it', async () => {
    const { page, problems } = await watchPage(context);
    await page.goto(
      hosts.page(wrap(`<form></form>${makeSnippet(provider().origin, 'script', 'widget=pain-scale-picker')}`)),
    );
    await page.locator('pain-scale-picker .root').first().waitFor();
    await page.evaluate(() => {
      const mount = document.createElement('div');
      mount.innerHTML = '<a href="#fallback">fallback</a>';
      mount.dataset['painScalePicker'] = '';
      mount.dataset['name'] = 'late';
      document.querySelector('form')?.append(mount);
    });
    const late = page.locator('form pain-scale-picker');
    await late.locator('label').filter({ hasText: /^0$/ }).click();
    expect(await page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined)])).toEqual([
      ['late', '0'],
    ]);
    await page.evaluate(() => document.querySelector('form div')?.setAttribute('data-scale', 'verbal'));
    await expect.poll(() => late.getAttribute('scale')).toBe('verbal');
    expect(await problems()).toEqual([]);
    await page.close();
  });

  test('an editor without rights cannot use a mount to run script', async () => {
    const { page, requests } = await watchPage(context);
    const mount = makeSnippet(provider().origin, 'mount', 'widget=treatment-explainer&treatment=discography').replace(
      '<div ',
      `<div data-onclick="document.title='ran'" data-onload="document.title='ran'" data-base="${hosts.origin}/evil" data-style="position:fixed" `,
    );
    await page.goto(hosts.page(wrap(mount)));
    await page.locator('treatment-explainer .root').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /evil.*\.js$/.test(url))).toEqual([]);
    expect(await page.locator('treatment-explainer').evaluate((element) => element.getAttributeNames().sort())).toEqual(
      ['data-base', 'slot', 'treatment'],
    );
    await page.close();
  });

  test.each(['pinned', 'module'] as const)(
    `%s: ${kind === 'CORS' ? 'works' : 'the browser refuses it, and the link stays'}`,
    async (form) => {
      const { page } = await watchPage(context);
      await page.goto(hosts.page(wrap(makeSnippet(provider().origin, form, 'widget=pain-scale-picker'))), {
        waitUntil: 'networkidle',
      });
      const link = page.getByRole('link', { name: 'Pain scale – Pain Reference' });
      if (kind === 'CORS') await page.locator('pain-scale-picker .root').first().waitFor();
      else expect(await link.isVisible()).toBe(true);
      await page.close();
    },
  );

  test('site builders that make the element themselves: address, tag and attributes are enough', async () => {
    const fields = makeSnippet(provider().origin, 'fields', 'widget=pain-scale-picker&scale=faces&theme=dark&lang=es');
    const { page, problems } = await watchPage(context);
    await page.goto(hosts.page(wrap('')));
    await page.evaluate((text) => {
      const valueOf = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
      const element = document.createElement(valueOf('Tag name'));
      for (const [, name = '', value = ''] of text.matchAll(/^Attribute: (\S+) = (.*)$/gm))
        element.setAttribute(name, value);
      document.querySelector('main')?.append(element);
      document.head.append(Object.assign(document.createElement('script'), { src: valueOf('Server URL') }));
    }, fields);
    await page.getByText('Sin dolor').first().waitFor();
    expect(await page.locator('pain-scale-picker').getAttribute('theme')).toBe('dark');
    expect(await problems()).toEqual([]);
    await page.close();
  });
});

test('a changed byte is refused by its hash, and the link stays', async () => {
  const { page } = await watchPage(context);
  await page.route('**/embed.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await page.goto(hosts.page(wrap(makeSnippet(open.origin, 'pinned', 'widget=pain-scale-picker'))), {
    waitUntil: 'networkidle',
  });
  expect(await page.getByRole('link', { name: 'Pain scale – Pain Reference' }).isVisible()).toBe(true);
  expect(await page.evaluate(() => customElements.get('pain-scale-picker'))).toBeUndefined();
  await page.close();
});
