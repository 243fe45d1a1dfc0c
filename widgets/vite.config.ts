import { defineConfig } from 'vitest/config';
import { minifyTemplates } from './scripts/minifyTemplates.ts';
import { slimLit } from './scripts/slimLit.ts';

/** Shared by the build (scripts/build.ts) and Vitest. Browser tests run the built files, not these. */
export default defineConfig({
  plugins: process.env['VITEST'] ? [] : [slimLit(), minifyTemplates()],
  build: { target: 'es2022', minify: false, copyPublicDir: false },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        // Long enough for the tests that run a compiler, on a machine that is shared.
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'src/**/*.browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: the machine that runs this may have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
