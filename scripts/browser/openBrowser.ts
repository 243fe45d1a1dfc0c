/** Chromium as the tests use it: Debian's package or CHROMIUM_PATH, without any traffic of its own. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const programs = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function findChromium(): string | undefined {
  return (
    programs.find((program) => program !== undefined && existsSync(program)) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  );
}

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run `npm test`, which installs one, or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}
