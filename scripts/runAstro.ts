/** Runs an Astro command with its telemetry off, whatever the platform's way of setting variables. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
