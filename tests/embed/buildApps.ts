/** Builds the React and the Vue host pages with Vite, as their developers would. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { apps } from './listHosts.ts';

/** @returns folders of the built apps, by name. */
export async function buildApps(): Promise<Map<string, string>> {
  const folders = new Map<string, string>();
  // Vitest says `test`, for which the JSX would be compiled against React's development build.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  for (const name of apps) {
    const outDir = mkdtempSync(join(tmpdir(), `${name}-`));
    await build({
      root: resolve('tests/embed/hosts', name),
      base: `/${name}/`,
      mode: 'production',
      logLevel: 'error',
      configFile: false,
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: { outDir, emptyOutDir: true },
    });
    folders.set(name, outDir);
  }
  process.env['NODE_ENV'] = before;
  return folders;
}
