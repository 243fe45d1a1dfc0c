/**
 * `npm run bench:search [pages …]`: index build time, peak memory, bytes of a first query and latency, at our size and at 10,000 pages.
 * The results page of the built site is measured with the made index laid over it. Numbers to read; nothing here fails.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadLibrary } from '../../../src/content/read/loadLibrary.ts';
import { readSite } from '../../../src/content/site/readSite.ts';
import { indexPages, listFragments, writeShards } from '../../../src/integrations/buildSearchIndex.ts';
import { fitIndexes } from '../../../src/search/build/fitIndexes.ts';
import { listPages, type SourcePage } from '../../../src/search/build/listPages.ts';
import { loadRules } from '../../../src/search/build/loadRules.ts';
import { makePages, renderPage } from './makePages.ts';
import { watchPeak } from './measurePeak.ts';
import { measureQueries, type Latency, type Spread } from './measureQueries.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const site = process.env['SITE_DIST'] ?? join(root, 'dist');
if (!existsSync(join(site, 'search/index.html')))
  throw new Error('Build the site first: the results page is measured in it.');

const { library } = loadLibrary(root, 'en');
const rules = loadRules(library, 'en');
const ours = listPages(library, rules);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const wanted = sizes.length > 0 ? sizes : [ours.length, 10_000];

interface Result extends Latency {
  pages: number;
  smallSeconds: number;
  names: number;
  words: number;
  held: number;
  pagefindSeconds?: number;
  pagefindMegabytes?: number;
  ownMegabytes?: number | undefined;
}

async function measure(count: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    cpSync(site, folder, { recursive: true });
    const pages: SourcePage[] = count <= ours.length ? ours : [...ours, ...makePages(count - ours.length, ours)];
    const started = performance.now();
    const { names, words, shards } = fitIndexes(library.glossary, rules, pages, 'en', readSite(root).emergency);
    const smallSeconds = (performance.now() - started) / 1000;
    const files = { names: JSON.stringify(names), words: JSON.stringify(words) };
    const result = {
      pages: count,
      smallSeconds,
      names: gzipSync(files.names, { level: 9 }).length,
      words: gzipSync(files.words, { level: 9 }).length,
      held: names.pages.length,
    };
    if (count <= ours.length) return { ...result, ...(await measureQueries(folder)) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `search/en/${name}.json`), text);
    rmSync(join(folder, 'pagefind'), { recursive: true });
    const peak = watchPeak();
    const before = performance.now();
    const built = pages.map((page) => (page.page.path.includes('made-') ? renderPage(page) : readBuilt(page)));
    await indexPages(built, join(folder, 'pagefind'));
    const pagefindSeconds = (performance.now() - before) / 1000;
    const { own, children } = peak.stop();
    if (shards)
      writeShards(join(folder, 'search/shards/en'), shards, listFragments(join(folder, 'pagefind/fragment'), 'en'));
    return {
      ...result,
      pagefindSeconds,
      pagefindMegabytes: children,
      ownMegabytes: own,
      ...(await measureQueries(folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readBuilt = ({ page: { path } }: SourcePage): { url: string; html: string } => ({
  url: `${path}/`,
  html: readFileSync(join(site, path, 'index.html'), 'utf8'),
});

const round = (value: number | undefined, digits = 0): string => (value === undefined ? '–' : value.toFixed(digits));
const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const spread = ({ p50, p95 }: Spread): string => `${round(p50, 1)} / ${round(p95, 1)}`;
const head = [
  'pages',
  'small index: build s',
  'names file gz',
  'words file gz',
  'pages it holds',
  'Pagefind: build s',
  'its peak MB',
  'our peak MB',
  'first suggestions, bytes',
  'first results, bytes',
  'first-time query p50 / p95 ms',
  'warm query p50 / p95 ms',
  'its processor time p50 / p95 ms',
  'worst bad input, processor ms',
  'longest task ms',
  'load',
];
row(head);
row(head.map(() => '---'));
for (const count of wanted) {
  const result = await measure(count);
  row([
    result.pages,
    round(result.smallSeconds, 2),
    result.names,
    result.words,
    result.held,
    round(result.pagefindSeconds, 1),
    round(result.pagefindMegabytes),
    round(result.ownMegabytes),
    result.suggestBytes,
    result.resultBytes,
    spread(result.cold),
    spread(result.warm),
    spread(result.cpu),
    round(result.worstCpu, 1),
    round(result.longestTask, 1),
    round(loadavg()[0], 1),
  ]);
}
