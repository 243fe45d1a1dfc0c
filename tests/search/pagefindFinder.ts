/** Stock Pagefind on the built site, in the browser, with its default settings. */
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder } from '../../scripts/browser/serveFolder.ts';
import type { Finder } from './evaluate.ts';

export async function createPagefindFinder(site: string, queries: readonly string[]): Promise<Finder> {
  const server = await serveFolder(site);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/a-z/`);
    const found = await page.evaluate(async (texts) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const all: string[][] = [];
      for (const text of texts) {
        const { results } = await pagefind.search(text);
        all.push(await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url)));
      }
      return all;
    }, queries);
    const byQuery = new Map(
      queries.map((text, index) => [
        text,
        (found[index] ?? []).map((url) => url.split('/').filter(Boolean).at(-1) ?? ''),
      ]),
    );
    return (query) => byQuery.get(query) ?? [];
  } finally {
    await browser.close();
    await server.close();
  }
}
