/** Brings programs from Debian's packages, where that is possible: on Debian or Ubuntu, as root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const canInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Does nothing when the list is empty or packages cannot be installed here. @throws when apt-get fails. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0 || !canInstall()) return;
  console.log(`Installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ])
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
