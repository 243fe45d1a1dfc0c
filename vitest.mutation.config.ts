/**
 * The unit tests of one area, for mutation testing. The files are chosen here and not by Stryker's `testFiles`, with which it switches
 * mutants of constants on too late and calls them survivors (stryker-mutator/stryker-js issue 6144).
 */
import { defineConfig } from 'vitest/config';
import { unitSettings } from './tests/harness/unitSettings.ts';
import { findArea } from './scripts/mutationAreas.ts';

const { tests, isolate = false } = findArea();

// Each change runs the tests anew: without a thread for each file that takes a third of the time.
export default defineConfig({ test: { ...unitSettings, include: tests, isolate } });
