/** Every link and every anchor of the built site leads somewhere: pages, files, Markdown twins, feed, sitemap. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listArticles, listFiles, listPages, readPage } from '../harness/builtSite.ts';
import { LinkCheck } from '../harness/deadLinks.ts';

const check = new LinkCheck(dist);

test('links, anchors, scripts, styles and images of every page', () => {
  const faults = check.faultsOfPages();
  expect(faults.slice(0, 30)).toEqual([]);
});

test('links between pages end with a slash', () => {
  const faults = listPages().flatMap((page) =>
    [...readPage(page).matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)]
      .map((match) => match[1] ?? '')
      .filter((href) => !href.endsWith('/') && !/\.\w+$/.test(href))
      .map((href) => `${page} → ${href}`),
  );
  expect(faults.slice(0, 30)).toEqual([]);
});

test('addresses in Markdown twins, llms.txt, feed and sitemap', () => {
  const site = /<loc>(https?:\/\/[^/]+)/.exec(readFileSync(join(dist, 'sitemap-index.xml'), 'utf8'))?.[1] ?? '';
  const files = [...listFiles('.md'), ...listFiles('.xml'), 'llms.txt'];
  const faults = files.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(new RegExp(`${site}(/[^\\s<>()"]*)`, 'g'))].flatMap(
      (match) => check.faultOf(`/${file}`, match[1] ?? '') ?? [],
    ),
  );
  // A twin of every article, and the files beside them.
  expect(files.length).toBeGreaterThan(listArticles().length);
  expect(faults.slice(0, 30)).toEqual([]);
});

test('every article has its Markdown twin with all its sources', () => {
  const faults = listPages()
    .filter((page) => /^\/(treatments|conditions)\/[^/]+\/$/.test(page))
    .flatMap((page) => {
      const twin = readFileSync(join(dist, page, 'index.md'), 'utf8');
      const inPage = (readPage(page).match(/<li id="source-/g) ?? []).length;
      const inTwin = (twin.slice(twin.lastIndexOf('## ')).match(/^\d+\. /gm) ?? []).length;
      return inPage === inTwin && inPage > 0 && !/<[A-Z]\w+/.test(twin)
        ? []
        : [`${page}: ${inPage} sources on the page, ${inTwin} in the twin`];
    });
  expect(faults.slice(0, 30)).toEqual([]);
});
