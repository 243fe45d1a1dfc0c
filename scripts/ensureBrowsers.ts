/** Brings what the browser tests need: Chromium always; Firefox, WebKitGTK and nginx where Debian packages can be installed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../tests/harness/openBrowser.ts';

const packages: [program: string, debianPackages: string[]][] = [
  ['/usr/bin/firefox-esr', ['firefox-esr']],
  ['/usr/bin/WebKitWebDriver', ['webkit2gtk-driver', 'xvfb']],
  ['/usr/sbin/nginx', ['nginx-light']],
];
const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** @returns what is missing after all, in words; an empty list when everything is there. Throws when there is no Chromium. */
export function ensureBrowsers(): string[] {
  const wanted = packages.filter(([program]) => !existsSync(program)).flatMap(([, names]) => names);
  if (!findChromium()) wanted.unshift('chromium');
  if (wanted.length > 0 && canInstall) {
    console.log(`Installing ${wanted.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
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
