/**
 * `npm run bench:search`: build time of the index, bytes of a first query, and latency, on the built site. Numbers to read;
 * nothing here fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readIndex } from '../../../src/search/index/buildIndex.ts';
import { measureQueries, type Spread } from './measureQueries.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const site = process.env['SITE_DIST'] ?? join(root, 'dist');
if (!existsSync(join(site, 'search/index.html')))
  throw new Error('Build the site first: the results page is measured in it.');

const started = performance.now();
const { names } = readIndex(root, 'en');
const seconds = (performance.now() - started) / 1000;
const weigh = (name: string): number =>
  gzipSync(readFileSync(join(site, `search/en/${name}.json`)), { level: 9 }).length;
const spread = ({ p50, p95 }: Spread): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

const load = loadavg()[0] ?? 0;
const { suggestBytes, resultBytes, cold, warm, cpu, worstCpu, longestTask } = await measureQueries(site);
console.table({
  pages: names.pages.length,
  'index: build, s (content read included)': seconds.toFixed(2),
  'names file, bytes gzip': weigh('names'),
  'words file, bytes gzip': weigh('words'),
  'first suggestions, bytes gzip': suggestBytes,
  'first results, bytes gzip': resultBytes,
  'first-time query, p50 / p95 ms': spread(cold),
  'warm query, p50 / p95 ms': spread(warm),
  'its processor time, p50 / p95 ms': spread(cpu),
  'worst bad input, processor ms': worstCpu.toFixed(1),
  'longest task, ms': longestTask.toFixed(1),
  'load of the machine': load.toFixed(1),
});
