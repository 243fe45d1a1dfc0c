/** The builder as a new user meets it: by mouse, by keyboard, without JavaScript, with a link from a colleague. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forms } from '../../src/embed/renderSnippet.ts';
import { formsOf, platforms } from '../../src/embed/listPlatforms.ts';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { findAxeFaults, watchPage } from './watchPage.ts';

let browser: Browser;
let site: ServedFolder;
let hosts: Hosts;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveFolder(dist);
  hosts = await startHosts({});
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), hosts.close()]);
});

async function open(
  query = '',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; problems: () => Promise<string[]> }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const { page, problems } = await watchPage(context);
  await page.goto(`${site.origin}/embed/${query}`, { waitUntil: 'networkidle' });
  return { page, context, problems };
}
const wrap = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Clinic</title></head><body><main>${body}</main></body></html>`;

test('plain HTML: choose, copy, paste into a page elsewhere, and it works', async () => {
  const { page, context, problems } = await open();
  await page.getByRole('radio', { name: /Treatment explainer/ }).check();
  await page.getByLabel('Find a treatment').fill('DISCOGRAM');
  expect(await page.locator('#embed-treatment').inputValue()).toBe('discography');
  await page.getByLabel('Layout').selectOption('Short, sections to open');
  await page.getByLabel('Your website is made with').selectOption('HTML, or something else');
  await page.getByRole('button', { name: 'Copy: Tag and script' }).click();
  await page.getByText('Copied. Now paste it into your page.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#embed-first code').textContent());
  expect(await page.locator('#embed-steps li').count()).toBe(3);
  await page.goto(hosts.page(wrap(copied)));
  await page
    .locator('treatment-explainer[layout=compact]')
    .getByText('Not yet reviewed by a clinician')
    .first()
    .waitFor();
  expect(await problems()).toEqual([]);
  await context.close();
});

test('WordPress is met with an address; Wix with the fields of its dialog', async () => {
  const { page, context } = await open('?widget=pain-scale-picker&scale=peg&lang=es&for=wordpress');
  const first = page.locator('#embed-first code');
  expect(await first.textContent()).toBe(`${site.origin}/embed/pain-scale-picker/es/peg/`);
  expect((await page.request.get((await first.textContent()) ?? '')).status()).toBe(200);
  await page.getByLabel('Your website is made with').selectOption('Wix');
  expect((await first.textContent())?.split('\n')).toEqual([
    `Server URL: ${site.origin}/widgets/v1/embed.js`,
    'Tag name: pain-scale-picker',
    'Attribute: lang = es',
    'Attribute: scale = peg',
  ]);
  await context.close();
});

test('every platform has its snippet first, three steps, and a preview without a fault', async () => {
  const { page, context, problems } = await open();
  for (const platform of platforms) {
    await page.getByLabel('Your website is made with').selectOption(platform);
    expect(await page.locator('#embed-first .form').count()).toBe(1);
    expect(await page.locator('#embed-steps li').count()).toBe(3);
    expect(await page.locator('#embed-others .form').count()).toBe(formsOf[platform].length - 1);
  }
  for (const widget of ['Pain scale', 'Pain diary', 'Treatment explainer']) {
    await page.getByRole('radio', { name: new RegExp(widget) }).check();
    for (const platform of ['html', 'google-sites']) {
      await page.getByLabel('Your website is made with').selectOption(platform);
      const preview = page.frameLocator('#embed-preview');
      await (platform === 'html' ? preview : preview.frameLocator('iframe'))
        .locator('pain-scale-picker .root, pain-diary .root, treatment-explainer .root')
        .first()
        .waitFor();
    }
  }
  expect(await problems()).toEqual([]);
  await context.close();
});

test('the address holds the choice: a shared link opens the same, and unknown values do no harm', async () => {
  const { page, context } = await open(
    '?widget=pain-diary&storage=none&theme=dark&accent=ffcc00&surface=101010&text=ffffff&for=squarespace',
  );
  const snippet = await page.locator('#embed-first code').textContent();
  for (const part of [
    '<pain-diary',
    'storage="none"',
    'theme="dark"',
    'data-accent="#ffcc00"',
    'data-on-accent="#000000"',
  ])
    expect(snippet).toContain(part);
  await page.getByLabel('Light or dark').selectOption('Light');
  expect(page.url()).toContain('theme=light');
  const shared = await open(new URL(page.url()).search);
  expect(await shared.page.locator('#embed-first code').textContent()).toBe(
    await page.locator('#embed-first code').textContent(),
  );
  await shared.page.goto(
    `${site.origin}/embed/?widget=%3Cscript%3E&treatment=../../x&scale=evil&lang=xx&accent=red&for=nowhere`,
  );
  expect(await shared.page.locator('#embed-first code').textContent()).toBe(
    `${site.origin}/embed/pain-scale-picker/en/`,
  );
  await shared.context.close();
  await context.close();
});

test('colours that cannot be read are named with their contrast', async () => {
  const { page, context } = await open('?for=html');
  await page.getByLabel('Use my own colors').check();
  await page.getByText('These colors are easy to read together.').waitFor();
  await page.getByLabel('Text', { exact: true }).fill('#cccccc');
  expect(await page.locator('#embed-contrast').textContent()).toMatch(
    /“Text” on “Background” is hard to read: its contrast is 1\.\d to 1/,
  );
  await context.close();
});

test('by keyboard alone: every choice, the copy button and its message are reached in order', async () => {
  const { page, context } = await open('?for=html');
  await page.getByRole('radio', { name: /Pain scale/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#embed-first code').textContent()).toContain('<pain-diary');
  for (
    let presses = 0;
    presses < 25 &&
    !(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Copy: Tag and script'));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Copied. Now paste it into your page.').waitFor();
  expect(await page.locator('#embed-copied').getAttribute('role')).toBe('status');
  await context.close();
});

test('where copying is forbidden the snippet is selected instead, and the reader is told', async () => {
  const { page, context } = await open('?for=html', { permissions: [] });
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await page.getByRole('button', { name: 'Copy: Tag and script' }).click();
  await page.getByText('Your browser did not let us copy.').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('#embed-first code').innerText()).trim(),
  );
  await context.close();
});

test('without JavaScript: the default snippets, and each works when pasted', async () => {
  const { page, context } = await open('', { javaScriptEnabled: false });
  const snippets = await page.locator('#embed-defaults code').allTextContents();
  expect(snippets.length).toBe(6);
  expect(await page.locator('#embed-builder').isVisible()).toBe(false);
  await context.close();
  const html = readFileSync(join(dist, 'embed/index.html'), 'utf8');
  const base = new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '').origin;
  const host = await browser.newPage();
  await host.goto(
    hosts.page(
      wrap(
        snippets
          .filter((text) => text.startsWith('<'))
          .join('')
          .replaceAll(base, site.origin),
      ),
    ),
  );
  for (const name of ['pain-scale-picker', 'treatment-explainer', 'pain-diary'])
    await host.locator(`${name} .root`).first().waitFor();
  await host.close();
});

test.each([
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('no accessibility fault in use, $width pixels, $colorScheme', async ({ width, colorScheme }) => {
  const { page, context } = await open('?widget=treatment-explainer&accent=0b5c63&for=html', {
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  await page.getByText('Other ways').click();
  await page.getByRole('button', { name: 'Copy: Tag and script' }).click();
  expect(await findAxeFaults(page, ['main'])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  await context.close();
});

test('no form is left out: each is offered on some platform', () => {
  expect([...forms].filter((form) => !Object.values(formsOf).some((offered) => offered.includes(form)))).toEqual([]);
});
