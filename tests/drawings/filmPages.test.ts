/** Each film as a page: whole without a script, on paper and to a screen reader; the player only when it is asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFilms } from '../../src/content/read/drawingFiles.ts';
import { buildFilmAccount } from '../../src/content/account/buildAccount.ts';
import type { FilmScene } from '../../src/content/account/account.ts';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import { overviewSlug } from '../../src/content/schema/film.ts';
import { dist, readPage } from '../harness/builtSite.ts';
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

const library = getLibrary('en');
/** What a film tells, the danger signs of its page included. Several captions may share the last drawing. */
function scenesOf(slug: string): readonly FilmScene[] {
  const page = [...library.treatments, ...library.guides].find((one) => one.slug === slug);
  if (!page) throw new Error(`No page has the film “${slug}”.`);
  return buildFilmAccount(library, page).film;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe.each(listFilms())('%s', (slug) => {
  const html = readPage(`/gallery/${slug}/`);
  const scenes = scenesOf(slug);
  const items = html.split(/(?=<li id="scene-\d+">)/).slice(1);

  test('every scene has its heading, drawing in words, caption and files', () => {
    expect(items).toHaveLength(scenes.length);
    scenes.forEach(({ heading, text, shows, drawing }, index) => {
      const item = (items[index] ?? '').replaceAll('&#39;', "'").replaceAll('&#34;', '&quot;');
      const number = index + 1;
      expect.soft(item).toContain(`<h2>${number}. ${escape(heading)}</h2>`);
      expect.soft(item).toContain(escape(text));
      if (drawing === scenes[index - 1]?.drawing) return;
      expect.soft(item).toContain(`<desc id="shows-${number}">${escape(shows)}</desc>`);
      for (const kind of ['svg', 'png']) {
        expect.soft(item).toContain(`href="/illustrations/${slug}-${drawing}.${kind}"`);
        expect.soft(existsSync(join(dist, `illustrations/${slug}-${drawing}.${kind}`))).toBe(true);
      }
    });
  });

  test('every source marker leads to a source, and every source is named', () => {
    const marked = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id));
    const listed = [...html.matchAll(/<li id="(source-\d+)"/g)].map(([, id]) => id);
    expect(listed.toSorted()).toEqual([...marked].toSorted());
    expect(new Set(scenes.flatMap(({ refs }) => refs)).size).toBe(listed.length);
  });

  test('its page leads here, and the gallery does', () => {
    const page = slug === overviewSlug ? `/gallery/` : `/treatments/${slug}/`;
    expect(readPage(page)).toContain(`href="/gallery/${slug}/"`);
    expect(readPage('/gallery/')).toContain(`href="/gallery/${slug}/"`);
    expect(html).toContain(slug === overviewSlug ? `href="/guides/${slug}/"` : `href="/treatments/${slug}/"`);
  });
});

test('the Markdown twin of the overview’s guide tells all of the film, with its sources', () => {
  const twin = readFileSync(join(dist, `guides/${overviewSlug}/index.md`), 'utf8');
  const lines = (/^Transcript of the film\n\n([\s\S]*?)\n\n/m.exec(twin)?.[1] ?? '').split('\n');
  const scenes = scenesOf(overviewSlug);
  expect(lines).toHaveLength(scenes.length);
  scenes.forEach(({ heading, text, shows, refs }, index) => {
    const line = lines[index] ?? '';
    expect.soft(line).toContain(`${index + 1}. **${heading}.** ${text}`);
    expect.soft(line).toContain(`*Picture: ${shows}*`);
    expect.soft(/ \[([\d, ]+)\] \*Picture/.exec(line)?.[1]?.split(', ').length ?? 0, line).toBe(refs.length);
  });
});

test('without JavaScript every scene is there to see', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/gallery/epidural-steroid-injection/`);
  const pictures = new Set(scenesOf('epidural-steroid-injection').map(({ drawing }) => drawing));
  expect(await page.locator('.scenes svg:visible').count()).toBe(pictures.size);
  await page.getByText('Play the film').click();
  expect(await page.getByText('The film needs JavaScript.').isVisible()).toBe(true);
  await page.close();
});

test('on paper: all scenes in black, whole, and no player', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/gallery/epidural-steroid-injection/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const pictures = new Set(scenesOf('epidural-steroid-injection').map(({ drawing }) => drawing));
  expect(await page.locator('.scenes svg:visible').count()).toBe(pictures.size);
  expect(await page.locator('treatment-explainer:visible, details.widget:visible').count()).toBe(0);
  const colors = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.scenes svg :is(path, text)')].flatMap((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        return [stroke, fill];
      }),
    ),
  ]);
  const greys = colors.filter((color) => color !== 'none').map((color) => new Set(color.match(/\d+/g)).size);
  expect(new Set(greys)).toEqual(new Set([1]));
  await page.close();
});

test('nothing of the player loads until it is opened; then only our own files do', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}/gallery/discography/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/widgets/'))).toEqual([]);
  await page.getByText('Play the film').click();
  await page.locator('treatment-explainer').getByRole('button', { name: /^Play/ }).first().waitFor();
  expect(asked).toContain(`${site.origin}/widgets/v1/data/en/discography-film.js`);
  expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  await page.close();
});
