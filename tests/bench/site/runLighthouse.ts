/** Lighthouse, mobile, on every template of the built site, as nginx serves it where it is installed: compressed, as hosts do. */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { dist, templates } from '../../harness/builtSite.ts';
import { findChromium } from '../../../scripts/browser/openBrowser.ts';
import { serveFolder } from '../../../scripts/browser/serveFolder.ts';
import { hasNginx, startNginx } from '../../harness/startNginx.ts';

export interface Scores {
  page: string;
  /** Performance, accessibility, best practices, SEO: 0 to 100. */
  scores: number[];
  lcpMilliseconds: number;
  tbtMilliseconds: number;
  cls: number;
}

/** On a busy machine a page may paint too late for one run. @throws after three runs without a result. */
async function audit(url: string, port: number, tries = 3): Promise<Result> {
  const run = await lighthouse(url, {
    port,
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    logLevel: 'error',
  });
  if (run && !run.lhr.runtimeError) return run.lhr;
  if (tries > 1) return audit(url, port, tries - 1);
  throw new Error(`Lighthouse gave no result for ${url}: ${run?.lhr.runtimeError?.message ?? 'no report'}`);
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
      const { categories, audits } = await audit(site.origin + page, chrome.port);
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
