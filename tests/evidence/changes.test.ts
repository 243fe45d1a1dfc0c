/** A reader learns what changed: the feed names each change once, and its address leads to the line on the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dist } from '../harness/builtSite.ts';
import { readContentFiles } from '../meaning/contentFiles.ts';

const content = readContentFiles();
const { released } = parse(readFileSync('content/site.yaml', 'utf8')) as { released: string | null };
const references = JSON.parse(readFileSync('content/references.json', 'utf8')) as {
  title: string;
  custom: { changes?: { text: string }[] };
}[];
const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
const unescape = (text: string): string =>
  text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const field = (item: string, name: string): string =>
  unescape(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(item)?.[1] ?? '');
const items = feed
  .split('<item>')
  .slice(1)
  .map((item) => ({ title: field(item, 'title'), link: field(item, 'link'), guid: field(item, 'guid') }));

test('before the release the feed names the first version of each page, and what readers must hear of a source', () => {
  // The public history starts at the release: what was mended before it, no reader has seen.
  expect(released).toBeNull();
  const expected = [...content.treatments, ...content.conditions, ...content.medicines, ...content.guides]
    .map(({ words: { title } }) => `${title}: First version.`)
    .concat(references.flatMap(({ title, custom }) => (custom.changes ?? []).map(({ text }) => `${title}: ${text}`)));
  expect(items.map(({ title }) => title).sort()).toEqual(expected.sort());
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
});

test('each address leads to a place on a page, and on pages of the reference the change stands there', () => {
  expect(items.length).toBeGreaterThan(60);
  for (const { title, link } of items) {
    const { pathname, hash } = new URL(link);
    const html = readFileSync(join(dist, pathname, 'index.html'), 'utf8');
    if (hash) expect(html, link).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
    if (hash.startsWith('#change-')) {
      const line = html.slice(html.indexOf(`id="${hash.slice(1)}"`)).split('</li>')[0] ?? '';
      expect(unescape(line.replaceAll('&#39;', "'")), link).toContain(title.slice(title.indexOf(': ') + 2));
    }
  }
});
