import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core';
import { type Emulation, type Engine, middleOf, type Page, type PageOptions } from './driver.ts';

const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Preferences by which Firefox pretends. They hold for a whole browser (StaticPrefList.yaml, nsXPLookAndFeel). */
function preferencesFor({ colorScheme, forcedColors, reducedMotion, media }: Emulation): Record<string, number> {
  if (media) throw new Error('Firefox shows no page as it would print');
  return {
    ...(colorScheme && { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
    ...(forcedColors && { 'browser.display.document_color_use': 2 }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  };
}

/** Firefox over WebDriver BiDi; `undefined` where it is not installed. */
export async function launchFirefox(): Promise<Engine | undefined> {
  const executablePath = process.env['FIREFOX'] ?? PROGRAMS.find((program) => existsSync(program));
  if (!executablePath) return undefined;
  const launch = (preferences: Record<string, number | boolean> = {}): Promise<Browser> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // TestUtils.gc(), with which the web platform tests collect garbage.
      extraPrefsFirefox: { 'dom.testing.testutils.enabled': true, ...preferences },
    });
  /** One browser for each thing to pretend, begun when it is wanted. */
  const browsers = new Map<string, Promise<Browser>>([['{}', launch()]]);
  return {
    name: 'Firefox',
    async open(url, options: PageOptions = {}): Promise<Page> {
      const preferences = preferencesFor(options.emulate ?? {});
      const key = JSON.stringify(preferences);
      if (!browsers.has(key)) browsers.set(key, launch(preferences));
      const page = await (await browsers.get(key)!).newPage();
      await page.setViewport({ width: options.width ?? 800, height: options.height ?? 900 });
      if (options.javaScript === false) await page.setJavaScriptEnabled(false);
      await page.goto(url, { waitUntil: 'load' });
      return {
        evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`) as never,
        async click(selector) {
          const { x, y } = (await page.evaluate(`(${middleOf})(${JSON.stringify(selector)})`)) as {
            x: number;
            y: number;
          };
          await page.mouse.click(x, y);
        },
        // BiDi knows the space bar by its character.
        press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
        screenshot: () => page.screenshot(),
        collectGarbage: async () => void (await page.evaluate('TestUtils.gc().then(() => null)')),
        problems: () => page.evaluate('window.__problems ?? []') as Promise<string[]>,
        close: () => page.close(),
      };
    },
    close: async () => void (await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()))),
  };
}
