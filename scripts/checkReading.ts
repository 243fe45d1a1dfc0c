/** `npm run check:reading [-- <part of a file name>]`: reading grade and length of every page, and which bars it misses. */
import { checkContent } from '../src/checks/checkContent.ts';
import { measureReading } from '../src/reading/measureReading.ts';
import { readPageText, readTopicWords } from '../src/reading/pageText.ts';

/** Flesch–Kincaid bars: research on 27 peers, best condition page 5.3, best treatment page 6.8. */
const BARS = { treatments: 7, conditions: 6.5, guides: 7 } as const;
const [wanted = ''] = process.argv.slice(2);
const { library } = checkContent(process.cwd());
let missed = 0;

console.log('page'.padEnd(58), 'words summary  grade adjusted  smog  words/sentence');
for (const kind of ['treatments', 'conditions', 'guides'] as const) {
  for (const entry of library[kind].filter(({ source }) => source.file.includes(wanted))) {
    const text = readPageText(entry);
    const topicWords = readTopicWords(entry);
    const prose = measureReading([...text.summary, ...text.prose], topicWords);
    const all = measureReading([...text.summary, ...text.prose, ...text.lists], topicWords);
    const summary = measureReading(text.summary, topicWords);
    const total = all.words - summary.words;
    console.log(
      entry.source.file.padEnd(58), String(total).padStart(5), String(summary.words).padStart(7),
      prose.grade.toFixed(1).padStart(6), prose.adjustedGrade.toFixed(1).padStart(8), all.smog.toFixed(1).padStart(5), all.wordsPerSentence.toFixed(1).padStart(6),
    );
    const faults = [
      prose.adjustedGrade > BARS[kind] && `grade ${prose.adjustedGrade.toFixed(1)} (adjusted) is over ${BARS[kind]}`,
      all.wordsPerSentence > 13 && `${all.wordsPerSentence.toFixed(1)} words a sentence, over 13`,
      kind !== 'guides' && (total < 700 || total > 1100) && `${total} words, not 700 to 1,100`,
      summary.words > 120 && `summary of ${summary.words} words, over 120`,
      ...all.longSentences.map((sentence) => `over 25 words: “${sentence.slice(0, 90)}…”`),
    ].filter((fault) => typeof fault === 'string');
    faults.forEach((fault) => console.log(`    ✗ ${fault}`));
    missed += faults.length;
  }
}
console.log(missed === 0 ? 'Every page is within the bars.' : `${missed} bars missed.`);
process.exitCode = missed === 0 ? 0 : 1;
