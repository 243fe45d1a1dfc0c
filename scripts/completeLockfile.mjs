/**
 * Adds to package-lock.json the optional binaries of other platforms that npm left out.
 *
 * Why: a registry mirror that holds only one platform's binaries makes `npm install` write a
 * lockfile without the others, and `npm ci` then refuses it everywhere (npm/cli#4828). It also
 * removes download addresses, so that the lockfile is the same whichever mirror wrote it.
 *
 * Run it after every `npm install`: `node scripts/completeLockfile.mjs`
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'linux',
  'win32',
  'windows',
  'win',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const NPM_NAMES = { windows: 'win32', win: 'win32' };

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** The `os`, `cpu` and `libc` fields that a platform package's name stands for. */
function platformOf(name) {
  const parts = name.split('/').pop().split(/[-.]/);
  const os = parts.find((part) => OPERATING_SYSTEMS.includes(part));
  const cpu = parts.find((part) => PROCESSORS.includes(part));
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [NPM_NAMES[os] ?? os] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (!path.startsWith('node_modules/')) continue;
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[hoisted]?.version === range || lock.packages[hoisted]) continue;
    const platform = platformOf(name);
    if (!platform.cpu && !platform.os) continue;
    lock.packages[hoisted] = {
      version: range.replace(/^[\^~]/, ''),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platform,
    };
    added += 1;
  }
}
for (const entry of Object.values(lock.packages)) if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved;

const root = lock.packages[''];
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
lock.packages[''] = root;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} platform packages added\n`);
