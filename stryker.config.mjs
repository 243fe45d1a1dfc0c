/**
 * Mutation testing: Stryker changes the code in one place at a time, and a unit test must notice. `npm run test:mutation` runs it area by
 * area (scripts/mutationAreas.ts), with the name of the area in MUTATION_AREA.
 */
import { findArea } from './scripts/mutationAreas.ts';

const { name, mutate } = findArea();

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [...mutate, '!**/*.test.ts', '!**/*.browser.ts', '!**/*.d.ts'],
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ['/dist', '/docs', '/.cache', '/.astro', '/reports', '/.stryker-tmp*', '/deploy', '/widgets/dist'],
  // With --incremental a run tests only what has changed. It does not see what changed in other files, so the score is never taken from it.
  incrementalFile: `reports/mutation/${name}-known.json`,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // A shared machine may be slow for a moment: only then is a change said to run without end.
  timeoutMS: 20_000,
};
