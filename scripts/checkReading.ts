/** `npm run check:reading [-- <part of a file name>]`: reading grades and the length of every page, and which bars it misses. */
import { buildAccount } from '../src/content/account/buildAccount.ts';
import { checkContent } from '../src/editorial/checks/checkContent.ts';
import { filterProblems } from '../src/editorial/checks/filterProblems.ts';
import { bars, measurePage } from '../src/editorial/reading/measurePage.ts';
import { allPages } from '../src/content/read/allPages.ts';
import { formatProblems } from '../src/content/read/problem.ts';

const [wanted = ''] = process.argv.slice(2);
const { library } = checkContent(process.cwd());
const pages = allPages(library).filter(({ sources }) => sources.words.file.includes(wanted));
const unknown = pages.length === 0 ? filterProblems(process.cwd(), [], wanted) : [];
let missed = unknown.length;
if (missed > 0) console.error(formatProblems(unknown));

console.log('Grade: Flesch–Kincaid of the running prose. SMOG: all text.');
console.log('page'.padEnd(48), 'words summary  grade  SMOG  words/sentence');
for (const page of pages) {
  const { prose, all, summaryWords, words, faults } = measurePage(buildAccount(library, page));
  const cells = [
    [words, 5, 0],
    [summaryWords, 7, 0],
    [prose.grade, 6, 1],
    [all.smog, 5, 1],
    [all.wordsPerSentence, 15, 1],
  ] as const;
  console.log(
    `${page.kind}/${page.slug}`.padEnd(48),
    ...cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)),
  );
  faults.forEach((fault) => console.log(`    ✗ ${fault}`));
  missed += faults.length;
}
console.log(
  missed === 0
    ? `Every page is within the bars (${bars.words.from} to ${bars.words.to} words with the advice that pages share, first screen, danger signs and warnings of regulators apart).`
    : `${missed} bars missed.`,
);
process.exitCode = missed === 0 ? 0 : 1;
