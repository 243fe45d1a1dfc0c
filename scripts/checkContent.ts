/** `npm run check:content [-- <part of a path>]`: prints every problem of the content, or of some files, and fails when there is one; then what is missing and may be. */
import { formatNotices, formatProblems } from '../src/content/read/problem.ts';
import { checkSite } from '../src/content/site/readSite.ts';
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { checkReferences } from '../src/editorial/checks/checkReferences.ts';
import { filterProblems } from '../src/editorial/checks/filterProblems.ts';
import { checkHistory } from '../src/editorial/history/compareHistory.ts';

const [wanted = ''] = process.argv.slice(2);
const root = process.cwd();
const { site, problems: siteProblems } = checkSite(root);
const { libraries, problems, notices } = checkLanguages(root, site?.languages ?? ['en']);
const [english] = libraries;
const isRead = english !== undefined && english.unread.size === 0;
const found = [
  ...siteProblems,
  ...problems,
  // What a broken file says is not known: whether it changed, and what it cites, can be asked when it is mended.
  ...(isRead ? [...checkHistory(root, libraries), ...checkReferences(english)] : []),
];
const shown = filterProblems(root, found, wanted);
const missing = notices.filter(({ file }) => file.includes(wanted));
if (missing.length > 0) console.log(formatNotices(missing));
if (shown.length > 0) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  for (const { lang, treatments, conditions, medicines, guides, findings, harms, glossary } of libraries)
    console.log(
      `Content is in order (${lang}): ${treatments.length} treatments, ${conditions.length} conditions, ${medicines.length} medicines, ${guides.length} guides, ${findings.size} findings, ${harms.size} harms, ${glossary.size} glossary terms.`,
    );
}
