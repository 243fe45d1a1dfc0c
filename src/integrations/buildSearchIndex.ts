/**
 * Builds the Pagefind index of the finished site. The pages are handed over one by one, so that filters can be added and
 * words parted that only the layout parts. What this site does not use of Pagefind is left out.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Site } from '../content/schema/site.ts';
import { loadLibrary } from '../content/read/loadLibrary.ts';
import { buildIndexes } from '../search/build/buildIndexes.ts';
import type { Shards } from '../search/build/buildShards.ts';
import { listPages, type SourcePage } from '../search/build/listPages.ts';
import { loadRules } from '../search/build/loadRules.ts';
import { kindOf } from '../search/files.ts';
import { findFiles } from '../base/builtFiles.ts';
import { languageFolder } from '../base/languageFolder.ts';

const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];
const FILE_MARK = 'pagefind_dcd';

export function buildSearchIndex(site: Site): AstroIntegration {
  let root = '';
  return {
    name: 'build-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sources = new Map(site.languages.map((lang) => [lang, readPages(root, lang)]));
        const filters = new Map([...sources].flatMap(([lang, pages]) => listFilters(lang, pages)));
        const pages = findFiles(folder, '.html').map((file) => ({
          url: relative(folder, file).replace(/index\.html$/, ''),
          html: readFileSync(file, 'utf8'),
        }));
        const count = await indexPages(
          pages.map(({ url, html }) => ({ url, html: prepareHtml(html, filters.get(url)) })),
          join(folder, 'pagefind'),
        );
        for (const lang of site.languages) {
          const fragments = listFragments(join(folder, 'pagefind', 'fragment'), lang);
          const { shards } = buildIndexes(root, lang, site.emergency);
          if (shards) writeShards(join(folder, 'search/shards', lang), shards, fragments);
          else writeFileSync(join(folder, 'pagefind', `pages.${lang}.json`), JSON.stringify(fragments));
        }
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** @returns how many pages hold text to search */
export async function indexPages(pages: readonly { url: string; html: string }[], outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { url, html } of pages) {
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ url: `/${url}`, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await pagefind.close();
  for (const file of UNUSED) rmSync(join(outputPath, file), { force: true });
  return pages.filter(({ html }) => html.includes('data-pagefind-body')).length;
}

/** Adds the page's filters, and a full stop where only the layout parts a label from its text. */
export function prepareHtml(html: string, filters: readonly string[] = []): string {
  const parted = html
    .replaceAll('</dt>', ':</dt> ')
    .replaceAll('</summary>', ' </summary>')
    .replaceAll('<details', ' <details')
    .replaceAll('<small', ' <small')
    .replace(/([\p{L}\p{N})%])(<\/(?:small|t[hd])>|<\/b>(?=[\p{L}\p{N}<]))/gu, '$1.$2 ');
  // One element per value: Pagefind takes all that follows the colon as one value.
  const marks = filters.map((filter) => `<span data-pagefind-filter="${filter}"></span>`).join('');
  return parted.replace(/<[^>]*data-pagefind-body[^>]*>/, (start) => start + marks);
}

function readPages(root: string, lang: string): SourcePage[] {
  const { library } = loadLibrary(root, lang);
  return listPages(library, loadRules(library, lang));
}

function listFilters(lang: string, pages: readonly SourcePage[]): [string, string[]][] {
  return pages.map(({ page, details: { regions, category, invasiveness, certainty } }) => {
    const values = [
      ['kind', kindOf(page)],
      ...regions.map((region) => ['region', region]),
      ['category', category],
      ['invasiveness', invasiveness],
      ['certainty', certainty],
    ];
    return [
      `${languageFolder(lang)}${page.path}/`,
      values.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
    ];
  });
}

/** The small index of a large site: see src/search/build/buildShards.ts. */
export function writeShards(
  folder: string,
  { terms, pages }: Shards,
  fragments: Readonly<Record<string, string>>,
): void {
  for (const part of ['terms', 'pages']) mkdirSync(join(folder, part), { recursive: true });
  terms.forEach((text, file) => writeFileSync(join(folder, `terms/${file}.txt`), text));
  pages.forEach((entries, file) =>
    writeFileSync(
      join(folder, `pages/${file}.json`),
      JSON.stringify(entries.map((entry) => ({ ...entry, fragment: fragments[entry.path] }))),
    ),
  );
}

/** Which text file belongs to which page, so that the browser can fetch the passages of a result without Pagefind's engine. */
export function listFragments(folder: string, lang: string): Record<string, string> {
  const found = findFiles(folder, '.pf_fragment').flatMap((file) => {
    const name = relative(folder, file).replace(/\.pf_fragment$/, '');
    if (!name.startsWith(`${lang}_`)) return [];
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    const { url } = JSON.parse(text.slice(FILE_MARK.length)) as { url: string };
    const path = url.slice(1 + languageFolder(lang).length).replace(/\/$/, '');
    return [[path, name] as const];
  });
  return Object.fromEntries(found);
}
