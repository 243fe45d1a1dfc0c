import { defineConfig } from 'vitest/config';
import { unitSettings } from './tests/harness/unitSettings.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          ...unitSettings,
        },
      },
      './vitest.library.config.ts',
      // These need the built site (SITE_DIST, default dist/) and a browser. One file at a time: each drives its own Chromium.
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/library/**'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
