import { existsSync } from 'node:fs';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { type Engine, middleOf, type Page, type PageOptions } from './driver.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Firefox over WebDriver BiDi; `undefined` where it is not installed. */
export async function launchFirefox(): Promise<Engine | undefined> {
  const executablePath = process.env['FIREFOX'] ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    name: 'Firefox',
    async open(url, options: PageOptions = {}): Promise<Page> {
      if (options.emulate) throw new Error('Firefox is not told to emulate media here');
      const page = await browser.newPage();
      await page.setViewport({ width: options.width ?? 800, height: options.height ?? 900 });
      if (options.javaScript === false) await page.setJavaScriptEnabled(false);
      await page.goto(url, { waitUntil: 'load' });
      return {
        evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`) as never,
        async click(selector) {
          const { x, y } = (await page.evaluate(`(${middleOf})(${JSON.stringify(selector)})`)) as { x: number; y: number };
          await page.mouse.click(x, y);
        },
        // BiDi knows the space bar by its character.
        press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
        screenshot: () => page.screenshot(),
        problems: () => page.evaluate('window.__problems ?? []') as Promise<string[]>,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
