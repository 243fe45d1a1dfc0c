/** `npm run quality [-- <part of a file name>]`: writes a report for each page, and an overview, into docs/quality/, which git leaves out. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../src/editorial/checks/checkContent.ts';
import { readFacts } from '../src/editorial/quality/readFacts.ts';
import { renderOverview, renderReport } from '../src/editorial/quality/renderReport.ts';
import { allPages } from '../src/content/read/allPages.ts';

const FOLDER = 'docs/quality';
const [wanted = ''] = process.argv.slice(2);
const { library } = checkContent(process.cwd());
const pages = allPages(library)
  .filter(({ sources }) => sources.words.file.includes(wanted))
  .map((page) => readFacts(page, library));
const reports = [
  ...(wanted === '' ? [[`${FOLDER}/README.md`, renderOverview(pages)] as const] : []),
  ...pages.map((facts) => [`${FOLDER}/${facts.page.kind}/${facts.page.slug}.md`, renderReport(facts)] as const),
];
// An older report of a page that is gone would look like one of today.
if (wanted === '') rmSync(FOLDER, { recursive: true, force: true });
for (const [file, text] of reports) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(reports.length === 1 && reports[0] ? reports[0][1] : `${reports.length} reports: ${FOLDER}/`);
