/** Brings what the browser tests need: Chromium always; Firefox, WebKitGTK, nginx and ffmpeg where Debian packages can be installed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/openBrowser.ts';
import { installPackages } from './installPackages.ts';

const packages: [program: string, debianPackages: string[]][] = [
  ['/usr/bin/firefox-esr', ['firefox-esr']],
  ['/usr/bin/WebKitWebDriver', ['webkit2gtk-driver', 'xvfb']],
  ['/usr/sbin/nginx', ['nginx-light']],
  ['/usr/bin/ffmpeg', ['ffmpeg']],
];

/** @returns what is missing after all, in words; an empty list when everything is there. Throws when there is no Chromium. */
export function ensureBrowsers(): string[] {
  const wanted = packages.filter(([program]) => !existsSync(program)).flatMap(([, names]) => names);
  if (!findChromium()) wanted.unshift('chromium');
  installPackages(wanted);
  if (!findChromium()) installPlaywrightChromium();
  return packages
    .filter(([program]) => !existsSync(program))
    .map(([program]) => `${program} is not installed: its tests do not run here.`);
}

function installPlaywrightChromium(): void {
  try {
    execFileSync('playwright-core', ['install', 'chromium'], { stdio: 'inherit' });
  } catch {
    throw new Error(
      'The browser tests need Chromium and none could be installed: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
    );
  }
}
