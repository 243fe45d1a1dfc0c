/** The fixture content as it is read, once for all tests that share their modules. */
import { loadLibrary } from '../read/loadLibrary.ts';

export const { library: fixtureLibrary, problems: fixtureProblems } = loadLibrary('tests/fixtures');
