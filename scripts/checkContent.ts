/** `npm run check:content [-- <part of a file name>]`: prints every problem of the content and fails when there is one; then what is missing and may be. */
import { readLock } from '../src/editorial/checks/changeLock.ts';
import { checkChanges } from '../src/editorial/checks/checkChanges.ts';
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { checkReferences } from '../src/editorial/checks/checkReferences.ts';
import { formatNotices, formatProblems, type Problem } from '../src/content/read/problem.ts';
import { checkSite } from '../src/content/site/readSite.ts';

const [wanted = ''] = process.argv.slice(2);
const root = process.cwd();
const { site, problems: siteProblems } = checkSite(root);
const { libraries, problems, notices } = checkLanguages(root, site?.languages ?? ['en']);
const concerns = ({ file }: Problem): boolean => file.includes(wanted);
const shown = [
  ...siteProblems,
  ...problems,
  ...checkChanges(libraries, readLock(root)),
  ...checkReferences(root, libraries[0]?.referenceIds ?? []),
].filter(concerns);
const missing = notices.filter(concerns);
if (missing.length > 0) console.log(formatNotices(missing));
if (shown.length > 0) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  for (const { lang, treatments, conditions, guides, glossary } of libraries)
    console.log(
      `Content is in order (${lang}): ${treatments.length} treatments, ${conditions.length} conditions, ${guides.length} guides, ${glossary.length} glossary terms.`,
    );
}
