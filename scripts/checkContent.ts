/** `npm run check:content [-- <part of a file name>]`: prints every problem of the content and fails when there is one. */
import { readLock } from '../src/checks/changeLock.ts';
import { checkChanges } from '../src/checks/checkChanges.ts';
import { checkContent } from '../src/checks/checkContent.ts';
import { checkReferences } from '../src/checks/checkReferences.ts';
import { formatProblems } from '../src/checks/problem.ts';

const [wanted = ''] = process.argv.slice(2);
const root = process.cwd();
const { library, problems } = checkContent(root);
const shown = [
  ...problems,
  ...checkChanges(library, readLock(root)),
  ...checkReferences(root, library.referenceIds),
].filter(({ file }) => file.includes(wanted));
if (shown.length > 0) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  console.log(
    `Content is in order: ${library.treatments.length} treatments, ${library.conditions.length} conditions, ${library.guides.length} guides, ${library.glossary.length} glossary terms.`,
  );
}
