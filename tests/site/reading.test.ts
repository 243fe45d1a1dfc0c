/** A person reads the site without JavaScript, by keyboard, and on paper. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('without JavaScript', () => {
  test('a treatment can be read from the summary to the sources, and a hard word leads to the glossary', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/treatments/epidural-steroid-injection/`);
    for (const heading of [
      'In short',
      'Get help fast after this procedure',
      'How well it works',
      'Risks',
      'Questions to ask',
      'Sources',
    ]) {
      expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible(), heading).toBe(true);
    }
    expect(await page.getByText('About 24 more people in 100').first().isVisible()).toBe(true);
    await page.locator('a.term').first().click();
    expect(page.url()).toContain('/glossary/#');
    await page.close();
  });

  test('the search button leads to the A to Z', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/`);
    await page.locator('header [data-search-open]').click();
    expect(new URL(page.url()).pathname).toBe('/a-z/');
    expect(await page.getByRole('link', { name: 'Epidural cortisone shot' }).isVisible()).toBe(true);
    await page.close();
  });

  // Frames are transparent: they take the colours of the page around them.
  test.each(templates.filter((path) => !/^\/embed\/.+/.test(path)))(
    '%s follows the device into dark colours',
    async (path) => {
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
      const page = await context.newPage();
      await page.goto(site.origin + path);
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(20, 32, 31)');
      await context.close();
    },
  );
});

describe('by keyboard', () => {
  test('the first stop skips to the text', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/conditions/back-pain/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.close();
  });

  test('every stop is visible and has a name', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/treatments/discography/`);
    const unseen: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
          key: element.outerHTML.slice(0, 120),
          ok: width > 0 && height > 0 && (style.outlineStyle !== 'none' || element.tagName === 'SUMMARY'),
        };
      });
      if (!found) break;
      seen.add(found.key);
      if (!found.ok || found.name === '') unseen.push(found.key);
    }
    expect(seen.size).toBeGreaterThan(40);
    expect(unseen).toEqual([]);
    await page.close();
  });

  test('a hard word opens its meaning in place, Escape closes it and the focus is back on the word', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/treatments/epidural-steroid-injection/`);
    const word = page.locator('a.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    const meaning = page.locator('[popover]:popover-open');
    expect(await meaning.textContent()).toContain('Epidural space');
    expect(new URL(page.url()).pathname).toBe('/treatments/epidural-steroid-injection/');
    await page.keyboard.press('Escape');
    expect(await meaning.count()).toBe(0);
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe('on paper', () => {
  test('a treatment prints as a hand-out: no navigation; summary, warning signs, questions, a code that leads back, room for a note', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/treatments/epidural-steroid-injection/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    for (const part of ['.summary', '.red-flags', '.questions', '.handout img'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    expect(await page.getByText('Not yet reviewed by a clinician').filter({ visible: true }).count()).toBeGreaterThan(
      0,
    );
    await page.close();
  });
});

test('a wrong address offers the nearest pages', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${site.origin}/treatments/epidural-injektion/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('#nearest a').first().textContent()).toBe('Epidural steroid injection');
  await page.close();
});
