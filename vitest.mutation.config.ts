/**
 * The unit tests of one area, for mutation testing. The files are chosen here and not by Stryker's `testFiles`, with which it switches
 * mutants of constants on too late and calls them survivors (stryker-mutator/stryker-js issue 6144).
 */
import { defineConfig } from 'vitest/config';
import { findArea } from './tests/mutation/areas.ts';

export default defineConfig({ test: { include: findArea().tests, environment: 'node', testTimeout: 60_000 } });
