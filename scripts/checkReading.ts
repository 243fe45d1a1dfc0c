/** `npm run check:reading [-- <part of a file name>]`: both reading grades and the length of every page, and which bars it misses. Reports per page: docs/quality/. */
import { checkContent } from '../src/editorial/checks/checkContent.ts';
import { bars, measurePage } from '../src/editorial/reading/measurePage.ts';

const [wanted = ''] = process.argv.slice(2);
const { library } = checkContent(process.cwd());
let missed = 0;

console.log(
  'Grade: Flesch–Kincaid of the running prose. Adjusted: words that the page defines count as one syllable. SMOG: all text.',
);
console.log('page'.padEnd(48), 'words summary  grade adjusted  SMOG  words/sentence');
for (const kind of ['treatments', 'conditions', 'guides'] as const) {
  for (const entry of library[kind].filter(({ source }) => source.file.includes(wanted))) {
    const { prose, all, summaryWords, words, faults } = measurePage(kind, entry, library);
    const cells = [
      [words, 5, 0],
      [summaryWords, 7, 0],
      [prose.grade, 6, 1],
      [prose.adjustedGrade, 8, 1],
      [all.smog, 5, 1],
      [all.wordsPerSentence, 15, 1],
    ] as const;
    console.log(
      `${kind}/${entry.slug}`.padEnd(48),
      ...cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)),
    );
    faults.forEach((fault) => console.log(`    ✗ ${fault}`));
    missed += faults.length;
  }
}
console.log(
  missed === 0
    ? `Every page is within the bars (${bars.words.from} to ${bars.words.to} words with the advice that pages share, summary apart).`
    : `${missed} bars missed.`,
);
process.exitCode = missed === 0 ? 0 : 1;
