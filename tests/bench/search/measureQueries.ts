/** Bytes of the first suggestions and results, and the time from a query to its final list, in Chromium on the served folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../harness/openBrowser.ts';
import { serveFolder } from '../../harness/serveFolder.ts';
import { readQueries } from '../../search/readQueries.ts';

export interface Latency {
  /** Compressed bytes from intent to the first suggestions, code included. */
  suggestBytes: number;
  /** Compressed bytes from intent to the first results with their passages. */
  resultBytes: number;
  /** Milliseconds from the query to the final list, everything loaded. */
  p50: number;
  p95: number;
  /** The slowest of the bad inputs. */
  worst: number;
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
    await results.goto(`${server.origin}/search/?q=epidural+side+effects`, { waitUntil: 'networkidle' });
    const resultBytes = weigh(folder, server.requests);
    const ask = (queries: readonly string[]): Promise<number[]> =>
      results.evaluate(async (texts) => {
        const input = document.querySelector<HTMLInputElement>('#q');
        const form = document.querySelector<HTMLFormElement>('.search-form');
        const list = document.querySelector('#search-results');
        if (!input || !form || !list) throw new Error('This is not the results page.');
        const times: number[] = [];
        for (const text of texts) {
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
          await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 2000))]);
          times.push(performance.now() - started);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        return times;
      }, queries);
    const queries = readQueries('.')
      .filter(({ kind }) => kind !== 'calm')
      .map(({ text }) => text)
      .filter((_, place) => place % 3 === 0)
      .slice(0, WARM_QUERIES);
    await ask(queries);
    const times = (await ask(queries)).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return { suggestBytes, resultBytes, p50: at(0.5), p95: at(0.95), worst: Math.max(...(await ask(BAD))) };
  } finally {
    await browser.close();
    await server.close();
  }
}
