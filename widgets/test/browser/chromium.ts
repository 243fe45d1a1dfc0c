import { existsSync } from 'node:fs';
import { chromium, type Page as PlaywrightPage } from 'playwright-core';
import { type Engine, middleOf, type Page, type PageOptions } from './driver.ts';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Throws when there is no Chromium: without it nothing is proved. */
export async function launchChromium(): Promise<Engine> {
  const executablePath = process.env['CHROMIUM'] ?? PROGRAMS.find((program) => existsSync(program));
  if (!executablePath) throw new Error('The browser tests need Chromium. Install it or set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    name: 'Chromium',
    async open(url, options: PageOptions = {}) {
      const { emulate = {} } = options;
      const context = await browser.newContext({
        viewport: { width: options.width ?? 800, height: options.height ?? 900 },
        locale: 'en-US',
        timezoneId: 'UTC',
        javaScriptEnabled: options.javaScript ?? true,
        colorScheme: emulate.colorScheme ?? 'light',
        forcedColors: emulate.forcedColors ?? 'none',
        reducedMotion: emulate.reducedMotion ?? 'no-preference',
      });
      const page = await context.newPage();
      if (options.time) await page.clock.setFixedTime(new Date(options.time));
      if (emulate.media) await page.emulateMedia({ media: emulate.media });
      await page.goto(url);
      return { ...wrap(page), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** The Playwright page behind a page of ours, for what only Chromium can do. */
const behind = new WeakMap<object, PlaywrightPage>();
export function playwrightPage(page: Page): PlaywrightPage {
  const found = behind.get(page.evaluate);
  if (!found) throw new Error('Not a Chromium page');
  return found;
}

function wrap(page: PlaywrightPage): Omit<Page, 'close'> {
  const evaluate: Page['evaluate'] = (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`);
  behind.set(evaluate, page);
  return {
    evaluate,
    async click(selector) {
      const { x, y } = await page.evaluate<{ x: number; y: number }>(`(${middleOf})(${JSON.stringify(selector)})`);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot({ animations: 'disabled', caret: 'hide' }),
    collectGarbage: () => page.requestGC(),
    problems: () => page.evaluate<string[]>('window.__problems ?? []'),
  };
}
