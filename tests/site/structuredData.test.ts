/** What machines read: JSON-LD, canonical links, social cards, sitemap, feed, robots. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexCards } from '../../src/outputs/cards/indexCards.ts';
import { dist, listArticles, listPages, readPage } from '../harness/builtSite.ts';

type Node = Record<string, unknown> & { '@type': string };
const graphOf = (page: string): Node[] => {
  const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readPage(page))?.[1];
  return text ? (JSON.parse(text) as { '@graph': Node[] })['@graph'] : [];
};
const filmGuide = '/guides/about-interventional-pain-management/';
const hasFiles = (page: string): boolean => existsSync(join(dist, `films/en/${page.split('/')[2]}.mp4`));
const typesOf = (page: string): string[] => graphOf(page).map((node) => node['@type']);

test('treatments, conditions and guides describe themselves, and claim no review that never was', () => {
  for (const page of listArticles()) {
    const expected = page.startsWith('/treatments/')
      ? ['MedicalWebPage', expect.stringMatching(/^(MedicalTherapy|DiagnosticProcedure)$/), 'BreadcrumbList']
      : page.startsWith('/conditions/')
        ? ['MedicalWebPage', 'MedicalCondition', 'BreadcrumbList']
        : ['MedicalWebPage', ...(page === filmGuide && hasFiles(page) ? ['VideoObject'] : []), 'BreadcrumbList'];
    expect.soft(typesOf(page), page).toEqual(expected);
    const [webPage] = graphOf(page);
    const reviewed = !readPage(page).includes('Not yet reviewed by a clinician');
    expect.soft('reviewedBy' in (webPage ?? {}), page).toBe(reviewed);
    expect.soft('lastReviewed' in (webPage ?? {}), page).toBe(reviewed);
  }
});

test('a page describes its film as a video where its files are, and only there', () => {
  const galleries = listPages().filter((page) => /^\/gallery\/[^/]+\/$/.test(page));
  expect(galleries.length).toBeGreaterThan(20);
  for (const page of [filmGuide, ...galleries]) {
    const videos = graphOf(page).filter((node) => node['@type'] === 'VideoObject');
    expect.soft(videos.length, page).toBe(hasFiles(page) ? 1 : 0);
    // A link to a file and the claim that it is there go together.
    expect.soft(readPage(page).includes('class="film-files"'), page).toBe(videos.length === 1);
    for (const video of videos) {
      for (const name of ['contentUrl', 'thumbnailUrl'])
        expect.soft(existsSync(join(dist, new URL(video[name] as string).pathname)), `${page} ${name}`).toBe(true);
      expect.soft(video, page).toMatchObject({
        inLanguage: 'en',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        duration: expect.stringMatching(/^PT\d+M\d+S$/) as string,
      });
      expect.soft('uploadDate' in video, page).toBe(false);
    }
  }
});

test('breadcrumbs in the data are those on the page', () => {
  const trail = graphOf('/conditions/sciatica/').find((node) => node['@type'] === 'BreadcrumbList');
  const names = (trail?.['itemListElement'] as { name: string }[]).map(({ name }) => name);
  expect(names).toEqual(['Home', 'Conditions', 'Sciatica']);
});

test('every page names its own canonical address', () => {
  const wrong = listPages().filter(
    (page) =>
      page !== '/404.html' &&
      !page.startsWith('/embed/') &&
      new URL(/rel="canonical" href="([^"]+)"/.exec(readPage(page))?.[1] ?? 'https://none.test/none').pathname !== page,
  );
  expect(wrong).toEqual([]);
});

test('every article and every list has its own social card of 1200 by 630 pixels', async () => {
  const cards = new Set<string>();
  const pages = ['/', ...indexCards.map((folder) => `/${folder}/`), ...listArticles()];
  for (const page of pages) {
    const card = new URL(/property="og:image" content="([^"]+)"/.exec(readPage(page))?.[1] ?? '').pathname;
    cards.add(card);
    const { width, height } = await sharp(join(dist, card)).metadata();
    expect.soft([width, height], card).toEqual([1200, 630]);
  }
  expect(cards.size).toBe(pages.length);
});

test('the sitemap lists every article with the day of its last change', () => {
  const xml = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const missing = listArticles().filter(
    (page) => !new RegExp(`<loc>[^<]*${page}</loc><lastmod>\\d{4}-\\d\\d-\\d\\d`).test(xml),
  );
  expect(missing).toEqual([]);
});

test('feed, robots and llms.txt are there and say the truth', () => {
  expect(readFileSync(join(dist, 'feed.xml'), 'utf8').match(/<item>/g)?.length).toBeGreaterThanOrEqual(
    listArticles().length,
  );
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('sitemap-index.xml');
  const map = readFileSync(join(dist, 'llms.txt'), 'utf8');
  expect(listArticles().filter((page) => !map.includes(`${page}index.md`))).toEqual([]);
  expect(map).toContain('No clinician has reviewed');
  expect(existsSync(join(dist, '_headers'))).toBe(true);
});
