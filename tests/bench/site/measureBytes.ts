/** Bytes of the built site against the design's budgets: brotli 11, whole files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, listArticles, listFiles, listPages } from '../../harness/builtSite.ts';

export interface Measure {
  what: string;
  value: number;
  budget: number;
  unit: string;
}

const brotli = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + brotli(file), 0);

export function measureBytes(): Measure[] {
  const css = sum(listFiles('.css').filter((file) => file.startsWith('_astro/site.')));
  const pages = listArticles()
    .map((page) => brotli(`${page}index.html`) + css)
    .sort((a, b) => a - b);
  const largest =
    listPages()
      .map((page) => brotli(page.endsWith('/') ? `${page}index.html` : page))
      .sort((a, b) => b - a)[0] ?? 0;
  const script = listFiles('.js').filter((file) => /^_astro\/BaseLayout/.test(file));
  return [
    {
      what: 'HTML + blocking CSS of the median content page',
      value: pages[Math.floor(pages.length / 2)] ?? 0,
      budget: 14_600,
      unit: 'B',
    },
    { what: 'largest page, HTML', value: largest, budget: 25_000, unit: 'B' },
    { what: 'script of a content page before the reader does anything', value: sum(script), budget: 4_000, unit: 'B' },
    { what: 'all widgets, one classic file', value: brotli('widgets/v1/embed.js'), budget: 17_000, unit: 'B' },
  ];
}
