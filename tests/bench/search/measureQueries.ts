/** Bytes of the first suggestions and results, and the time from a query to its final list, in Chromium on the served folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../../scripts/browser/openBrowser.ts';
import { serveFolder } from '../../../scripts/browser/serveFolder.ts';
import { readQueries } from '../../search/readQueries.ts';

export interface Latency {
  /** Compressed bytes from intent to the first suggestions, code included. */
  suggestBytes: number;
  /** Compressed bytes from intent to the first results with their passages. */
  resultBytes: number;
  /** Milliseconds from a query to its final list in the document, the first time it is asked in a page that has answered others. */
  cold: Spread;
  /** The same when all that it needs is in memory; of each query the least of three runs, since other work on the machine only adds. */
  warm: Spread;
  /** Milliseconds of processor time that the page's main thread spends on a warm query, passages, layout and paint included. */
  cpu: Spread;
  /** Processor time for the worst bad input, and the longest single task in which the page could not react (0: none over 50 ms). */
  worstCpu: number;
  longestTask: number;
}

export interface Spread {
  p50: number;
  p95: number;
}

const BAD = [
  'x'.repeat(10_000),
  'siatica '.repeat(2_000),
  '🦵🔥',
  '<img src=x onerror=alert(1)>',
  '.*(a+)+$[^',
  '\u202Eacitaics',
  'what is the of and',
  'qwxzkjvbnmplkjhg zxcvbnmasdfghjkl qwertyuiopasdf',
];
const WARM_QUERIES = 100;

const weigh = (folder: string, paths: readonly string[]): number =>
  [...new Set(paths)]
    .filter((path) => !/(\/|\.woff2|\.css|\.svg)$/.test(path))
    .reduce(
      (sum, path) =>
        sum +
        (/\.(pf_\w+|pagefind)$/.test(path)
          ? readFileSync(join(folder, path))
          : gzipSync(readFileSync(join(folder, path)), { level: 9 })
        ).length,
      0,
    );

export async function measureQueries(folder: string): Promise<Latency> {
  const server = await serveFolder(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/privacy/`, { waitUntil: 'networkidle' });
    await page.route('**/search/en/words.json', (route) => route.abort());
    server.requests.length = 0;
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input:focus').waitFor();
    await page.keyboard.type('epidural');
    await page.locator('[role=option]').first().waitFor();
    const suggestBytes = weigh(folder, server.requests);
    await page.close();

    const results = await browser.newPage();
    server.requests.length = 0;
    await results.goto(`${server.origin}/search/#q=epidural+side+effects`, { waitUntil: 'networkidle' });
    const resultBytes = weigh(folder, server.requests);
    const cdp = await results.context().newCDPSession(results);
    // Thread ticks count the processor time of the main thread alone: other programs do not add to it.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readCpu = async (): Promise<number> =>
      ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
      1000;
    const ask = async (queries: readonly string[]): Promise<{ wall: number; cpu: number }[]> => {
      const times: { wall: number; cpu: number }[] = [];
      for (const query of queries) {
        const before = await readCpu();
        const wall = await results.evaluate(askOne, query);
        times.push({ wall, cpu: (await readCpu()) - before });
      }
      return times;
    };
    const queries = readQueries('.')
      .filter(({ kind }) => kind !== 'calm')
      .map(({ text }) => text)
      .filter((_, index) => index % 7 === 0)
      .slice(0, WARM_QUERIES);
    const cold = (await ask(queries)).map(({ wall }) => wall);
    const rounds = [await ask(queries), await ask(queries), await ask(queries)];
    const least = (measure: 'wall' | 'cpu'): number[] =>
      queries.map((_, index) => Math.min(...rounds.map((round) => round[index]?.[measure] ?? Infinity)));
    await results.evaluate(watchTasks);
    const bad = await ask(BAD);
    return {
      suggestBytes,
      resultBytes,
      cold: spread(cold),
      warm: spread(least('wall')),
      cpu: spread(least('cpu')),
      worstCpu: Math.max(...bad.map(({ cpu }) => cpu)),
      longestTask: await results.evaluate(() => Number(document.body.dataset['longest'] ?? 0)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** In the page: asks one query as Enter does, and waits until the list is final, then a moment for the passages. */
async function askOne(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#q');
  const form = document.querySelector<HTMLFormElement>('.search-form');
  const list = document.querySelector('#search-results');
  if (!input || !form || !list) throw new Error('This is not the results page.');
  input.value = text;
  const started = performance.now();
  const done = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (list.hasAttribute('aria-busy')) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(list, { attributeFilter: ['aria-busy'] });
  });
  form.requestSubmit();
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 5000))]);
  const time = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 80));
  return time;
}

/** In the page: notes the longest task. */
function watchTasks(): void {
  new PerformanceObserver((entries) => {
    const longest = Math.max(
      Number(document.body.dataset['longest'] ?? 0),
      ...entries.getEntries().map(({ duration }) => duration),
    );
    document.body.dataset['longest'] = String(longest);
  }).observe({ type: 'longtask' });
}
