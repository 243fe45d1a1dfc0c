/** Brings the programs that tests and films need, from Debian's packages where they may be installed: on Debian or Ubuntu, as root. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/openBrowser.ts';

const packages: [program: string, debianPackages: string[]][] = [
  ['/usr/bin/firefox-esr', ['firefox-esr']],
  ['/usr/bin/WebKitWebDriver', ['webkit2gtk-driver', 'xvfb']],
  ['/usr/sbin/nginx', ['nginx-light']],
  ['/usr/bin/ffmpeg', ['ffmpeg']],
];

/**
 * Chromium always; Firefox, WebKitGTK, nginx and ffmpeg where Debian packages can be installed.
 *
 * @returns what is missing after all, in words; an empty list when everything is there.
 * @throws when there is no Chromium.
 */
export function ensureBrowsers(): string[] {
  const wanted = packages.filter(([program]) => !existsSync(program)).flatMap(([, names]) => names);
  if (!findChromium()) wanted.unshift('chromium');
  installPackages(wanted);
  if (!findChromium()) installPlaywrightChromium();
  return packages
    .filter(([program]) => !existsSync(program))
    .map(([program]) => `${program} is not installed: its tests do not run here.`);
}

const runs = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
export const hasFfmpeg = (): boolean => runs('ffmpeg') && runs('ffprobe');

/** @returns false where ffmpeg or ffprobe is missing after all. @throws when Debian's installer fails. */
export function ensureFfmpeg(): boolean {
  if (!hasFfmpeg()) installPackages(['ffmpeg']);
  return hasFfmpeg();
}

export const ffmpegCure =
  'Films are made by ffmpeg, and it is not here. Install it (Debian, Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), then run this again.';

/** Does nothing when the list is empty or packages cannot be installed here. @throws when apt-get fails. */
function installPackages(names: readonly string[]): void {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (names.length === 0 || !canInstall) return;
  console.log(`Installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ])
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
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

if (import.meta.main) for (const missing of ensureBrowsers()) console.log(missing);
