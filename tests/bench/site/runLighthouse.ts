/** Lighthouse, mobile, on every template of the built site, as nginx serves it where it is installed: compressed, as hosts do. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { dist, templates } from '../../harness/builtSite.ts';
import { findChromium } from '../../harness/openBrowser.ts';
import { serveFolder } from '../../harness/serveFolder.ts';
import { hasNginx, startNginx } from '../../harness/startNginx.ts';

export interface Scores {
  page: string;
  /** Performance, accessibility, best practices, SEO: 0 to 100. */
  scores: number[];
  lcpMilliseconds: number;
  tbtMilliseconds: number;
  cls: number;
}

export async function runLighthouse(pages: readonly string[] = templates): Promise<Scores[]> {
  const chromePath = findChromium();
  if (!chromePath) throw new Error('Lighthouse needs Chromium: install it or set CHROMIUM_PATH.');
  const site = hasNginx ? await startNginx(18180) : await serveFolder(dist);
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const results: Scores[] = [];
  try {
    for (const page of pages) {
      const run = await lighthouse(site.origin + page, {
        port: chrome.port,
        onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
        logLevel: 'error',
      });
      if (!run) throw new Error(`Lighthouse gave no result for ${page}.`);
      const { categories, audits } = run.lhr;
      const value = (id: string): number => audits[id]?.numericValue ?? 0;
      results.push({
        page,
        scores: ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
          Math.round((categories[id]?.score ?? 0) * 100),
        ),
        lcpMilliseconds: Math.round(value('largest-contentful-paint')),
        tbtMilliseconds: Math.round(value('total-blocking-time')),
        cls: value('cumulative-layout-shift'),
      });
    }
  } finally {
    chrome.kill();
    await site.close();
  }
  return results;
}
