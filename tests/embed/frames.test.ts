/** Frame pages on another origin: sized by messages that are checked on both sides, transparent, usable without a resizer, at home in a sandbox. */
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, listFiles, readPage } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';
import { makeSnippet } from './makeSnippet.ts';
import { startHosts, type Hosts } from './startHosts.ts';
import { watchPage } from './watchPage.ts';

let browser: Browser;
let hosts: Hosts;
let open: ServedFolder;
let bare: ServedFolder;
beforeAll(async () => {
  browser = await openBrowser();
  hosts = await startHosts({});
  [open, bare] = await Promise.all([serveFolder(dist), serveFolder(dist, { headers: false })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([hosts.close(), open.close(), bare.close()]);
});

const wrap = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Clinic</title>${head}</head><body><main>${body}</main></body></html>`;
const heightOf = (frame: Element): number => frame.getBoundingClientRect().height;
const inner = (selector: string) => ({ timeout: 15_000, message: selector });

describe.each([
  { kind: 'CORS', provider: () => open },
  { kind: 'no CORS', provider: () => bare },
])('$kind', ({ provider }) => {
  test('two frames, each as high as it asks for; growing, moved, and the resizer loaded twice', async () => {
    const context = await browser.newContext({ viewport: { width: 500, height: 800 } });
    const { page, problems } = await watchPage(context);
    await page.goto(
      hosts.page(
        wrap(
          `${makeSnippet(provider().origin, 'frame', 'widget=pain-scale-picker')}${makeSnippet(provider().origin, 'frame', 'widget=pain-scale-picker&scale=peg&lang=es&recall=now')}`,
        ),
      ),
    );
    const [first, second] = [page.locator('iframe').nth(0), page.locator('iframe').nth(1)];
    const boxOf = (index: number): Promise<number> =>
      page
        .frameLocator('iframe')
        .nth(index)
        .locator('.frame')
        .evaluate((box) => Math.ceil(box.getBoundingClientRect().height));
    await second.scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').nth(1).getByText('actividad general').first().waitFor();
    await expect.poll(async () => (await first.evaluate(heightOf)) === (await boxOf(0)), inner('first')).toBe(true);
    await expect.poll(async () => (await second.evaluate(heightOf)) === (await boxOf(1)), inner('second')).toBe(true);
    expect(await boxOf(1)).toBeGreaterThan(await boxOf(0));
    // Moved to another place in the document, a frame loads anew and is sized anew.
    await second.evaluate((frame) => document.querySelector('main')?.prepend(frame));
    await page.setViewportSize({ width: 330, height: 800 });
    await page.frameLocator('iframe').nth(0).getByText('actividad general').first().waitFor();
    await expect.poll(async () => (await first.evaluate(heightOf)) === (await boxOf(0)), inner('moved')).toBe(true);
    expect(
      await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).title)),
    ).toEqual(['Dolor y vida diaria (PEG) – Pain Reference', 'Pain scale – Pain Reference']);
    expect(await problems()).toEqual([]);
    await context.close();
  });

  test('messages of strangers change nothing and throw nothing', async () => {
    const context = await browser.newContext();
    const { page, problems } = await watchPage(context);
    const stranger = hosts.page(
      "<!doctype html><script>for (const message of [{ type: 'pain-reference:height', height: 5000 }, null, 'height', { type: 'pain-reference:height', height: -1 }, { type: 'pain-reference:height', height: '9' }, [], 7]) parent.postMessage(message, '*');</script>",
    );
    await page.goto(
      hosts.page(
        wrap(
          `${makeSnippet(provider().origin, 'frame', 'widget=pain-scale-picker')}<iframe id="stranger" title="Stranger" src="${stranger}" height="100"></iframe>`,
        ),
      ),
    );
    const frame = page.locator('iframe').first();
    await page.frameLocator('iframe').first().locator('pain-scale-picker label').first().waitFor();
    await expect.poll(() => frame.evaluate((element) => (element as HTMLElement).style.height)).not.toBe('');
    const height = await frame.evaluate(heightOf);
    await page.evaluate(() => {
      for (const message of [
        { type: 'pain-reference:height', height: 4000 },
        null,
        undefined,
        { type: 'pain-reference:height', height: Number.NaN },
      ])
        postMessage(message, '*');
      const ours = document.querySelector('iframe')?.contentWindow;
      for (const message of [null, 'ask', { type: 'pain-reference:ask' }, { message: 'ready' }, { get: 1 }])
        ours?.postMessage(message, '*');
    });
    await page.waitForTimeout(300);
    expect(await frame.evaluate(heightOf)).toBe(height);
    // The stranger's frame keeps the height that the host gave it: ours is the only one that counts, and for itself alone.
    expect(await page.locator('#stranger').evaluate((element) => (element as HTMLElement).style.height)).toBe('');
    expect(await problems()).toEqual([]);
    await context.close();
  });

  test.each(['pain-scale-picker/en/', 'pain-diary/en/', 'treatment-explainer/en/discography/'])(
    '%s works in a sandbox without origin or storage',
    async (path) => {
      const context = await browser.newContext();
      const { page, problems, requests } = await watchPage(context);
      await page.goto(
        hosts.page(
          wrap(
            `<iframe src="${provider().origin}/embed/${path}" sandbox="allow-scripts" title="Widget" width="600" height="500"></iframe>`,
          ),
        ),
      );
      const frame = page.frameLocator('iframe');
      expect(await frame.locator('html').evaluate(() => origin)).toBe('null');
      if (path.startsWith('treatment')) await frame.getByText('Not yet reviewed by a clinician').first().waitFor();
      else await frame.locator('label').filter({ hasText: /^4$/ }).first().click();
      // Nothing resizes it: the frame scrolls to its end.
      expect(await frame.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth)).toBe(true);
      await frame.locator('.frame').evaluate((box) => box.scrollIntoView({ block: 'end' }));
      expect(requests.filter((url) => ![hosts.origin, provider().origin].includes(new URL(url).origin))).toEqual([]);
      expect(await problems()).toEqual([]);
      await context.close();
    },
  );
});

test('the address may choose listed values only: no words, data or addresses of a stranger’s', async () => {
  const page = await browser.newPage();
  await page.goto(
    `${open.origin}/embed/pain-scale-picker/en/?recall=past-week&location=1&low-label=EVIL&src=x&data-base=//evil.example&orientation=evil&onclick=alert(1)&accent=4a2c82&text=red;background:url(x)&theme=dark`,
  );
  const picker = page.locator('pain-scale-picker');
  await picker.locator('label').first().waitFor();
  expect((await picker.evaluate((element) => element.getAttributeNames())).sort()).toEqual([
    'data-options',
    'location',
    'recall',
  ]);
  expect(await page.locator('html').getAttribute('style')).toBe('--pain-color-accent: #4a2c82;');
  expect(await page.locator('.frame').evaluate((box) => getComputedStyle(box).colorScheme)).toBe('dark');
  await page.goto(
    `${open.origin}/embed/treatment-explainer/en/discography/?src=https://evil.example/x.json&treatment=evil&layout=compact`,
  );
  await page.locator('treatment-explainer .root').first().waitFor();
  expect(
    await page
      .locator('treatment-explainer')
      .evaluate((element) => [
        element.getAttribute('treatment'),
        element.getAttribute('src'),
        element.getAttribute('layout'),
      ]),
  ).toEqual(['discography', null, 'compact']);
  await page.close();
});

test.each([
  { scheme: 'light', host: '', color: [250, 200, 100] },
  { scheme: 'dark', host: '', color: [250, 200, 100] },
  { scheme: 'dark', host: ':root{color-scheme:light dark}', color: [40, 20, 80] },
  { scheme: 'light', host: ':root{color-scheme:dark}', color: [40, 20, 80] },
] as const)('transparent around the box: device $scheme, page “$host”', async ({ scheme, host, color }) => {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 500, height: 700 } });
  const { page } = await watchPage(context);
  for (const theme of ['', '&theme=dark', '&theme=light']) {
    await page.goto(
      hosts.page(
        wrap(
          makeSnippet(open.origin, 'frame', `widget=pain-scale-picker${theme}`).replace(/<script.*/, ''),
          `<style>${host} body{background:rgb(${color.join(' ')})}</style>`,
        ),
      ),
    );
    await page.frameLocator('iframe').locator('pain-scale-picker label').first().waitFor();
    const box = await page.locator('iframe').boundingBox();
    // Below the box, still inside the frame, which nobody has shrunk here.
    const shot = await page.screenshot({
      clip: { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + (box?.height ?? 0) - 6, width: 2, height: 2 },
    });
    const [red, green, blue] = await sharp(shot).removeAlpha().raw().toBuffer();
    expect.soft([red, green, blue], theme).toEqual([...color]);
  }
  await context.close();
});

test('every frame page has a title, its oEmbed link early, classic scripts only, and every language its own', () => {
  const frames = listFiles('oembed.json').map((file) => file.replace('oembed.json', ''));
  expect(frames.length).toBeGreaterThan(40);
  for (const lang of ['en', 'es'])
    for (const scale of ['', 'verbal/', 'vas/', 'faces/', 'peg/', 'change/'])
      expect(frames).toContain(`embed/pain-scale-picker/${lang}/${scale}`);
  for (const frame of frames) {
    const html = readPage(`/${frame}`);
    expect
      .soft(html, frame)
      .toMatch(/<title>[^<]+ – [^<]+<\/title>\s*<link rel="alternate" type="application\/json\+oembed"/);
    expect.soft(html, frame).toContain(`<html lang="${frame.split('/')[2] ?? ''}"`);
    expect.soft(html, frame).not.toMatch(/type="module"|<style|\sstyle=|_astro/);
  }
});
