/** `npm run changes`: writes down in content/changes.lock.json what the content is now. Refuses while an edit has no entry in `changes`. */
import { lockLibrary, readLock, writeLock } from '../src/checks/changeLock.ts';
import { findSilentEdits } from '../src/checks/checkChanges.ts';
import { checkContent } from '../src/checks/checkContent.ts';
import { formatProblems } from '../src/checks/problem.ts';

const root = process.cwd();
const { library, problems } = checkContent(root);
const before = readLock(root);
const faults = [...problems, ...findSilentEdits(library, before)];
if (faults.length > 0) {
  console.error(formatProblems(faults));
  process.exitCode = 1;
} else {
  const now = lockLibrary(library);
  const changed = Object.keys(now).filter((file) => JSON.stringify(now[file]) !== JSON.stringify(before[file]));
  writeLock(root, now);
  console.log(
    changed.length === 0 ? 'Nothing has changed.' : `${changed.join('\n')}\n${changed.length} changes are locked.`,
  );
}
