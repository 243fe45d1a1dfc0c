/** `npm run check:content [-- <part of a file name>]`: prints every problem of the content and fails when there is one. */
import { readLock } from '../src/editorial/checks/changeLock.ts';
import { checkChanges } from '../src/editorial/checks/checkChanges.ts';
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { checkReferences } from '../src/editorial/checks/checkReferences.ts';
import { formatProblems } from '../src/content/read/problem.ts';
import { checkSite } from '../src/content/site/readSite.ts';

const [wanted = ''] = process.argv.slice(2);
const root = process.cwd();
const { site, problems: siteProblems } = checkSite(root);
const { libraries, problems } = checkLanguages(root, site?.languages ?? ['en']);
const shown = [
  ...siteProblems,
  ...problems,
  ...checkChanges(libraries, readLock(root)),
  ...checkReferences(root, libraries[0]?.referenceIds ?? []),
].filter(({ file }) => file.includes(wanted));
if (shown.length > 0) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  for (const { lang, treatments, conditions, guides, glossary } of libraries)
    console.log(
      `Content is in order (${lang}): ${treatments.length} treatments, ${conditions.length} conditions, ${guides.length} guides, ${glossary.length} glossary terms.`,
    );
}
