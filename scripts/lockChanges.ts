/** `npm run changes`: writes down in content/changes.lock.json what the content is now. Refuses while an edit has no entry in `changes`. */
import { lockLibraries, readLock, writeLock } from '../src/editorial/checks/changeLock.ts';
import { findSilentEdits } from '../src/editorial/checks/checkChanges.ts';
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { formatProblems } from '../src/content/read/problem.ts';
import { readSite } from '../src/content/site/readSite.ts';

const root = process.cwd();
const { libraries, problems } = checkLanguages(root, readSite(root).languages);
const before = readLock(root);
const faults = [...problems, ...findSilentEdits(libraries, before)];
if (faults.length > 0) {
  console.error(formatProblems(faults));
  process.exitCode = 1;
} else {
  const now = lockLibraries(libraries);
  const changed = Object.keys(now).filter((file) => JSON.stringify(now[file]) !== JSON.stringify(before[file]));
  writeLock(root, now);
  console.log(
    changed.length === 0 ? 'Nothing has changed.' : `${changed.join('\n')}\n${changed.length} changes are locked.`,
  );
}
