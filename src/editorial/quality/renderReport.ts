/** The quality report of one page, and the overview of all, as Markdown for docs/quality/. */
import { bars } from '../reading/measurePage.ts';
import { judgeDiscern } from './discern.ts';
import type { Finding } from './finding.ts';
import { judgeIpdas } from './ipdas.ts';
import { judgeJama } from './jama.ts';
import { judgePemat } from './pemat.ts';
import type { PageFacts } from './readFacts.ts';

const marks: Record<Finding['state'], string> = { yes: 'yes', no: '**no**', open: 'open', 'n/a': 'n/a' };
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export function judgeAll(facts: PageFacts): { name: string; findings: Finding[] }[] {
  return [
    { name: 'PEMAT-P', findings: judgePemat(facts) },
    { name: 'DISCERN', findings: judgeDiscern(facts) },
    { name: 'JAMA benchmarks', findings: judgeJama(facts) },
    { name: 'IPDAS', findings: judgeIpdas(facts) },
  ].filter(({ findings }) => findings.length > 0);
}

export function renderReport(facts: PageFacts): string {
  const {
    kind,
    entry: { data, source },
    measure,
    unsourcedNumbers,
  } = facts;
  const { prose, all } = measure;
  const instruments = judgeAll(facts).map(
    ({ name, findings }) =>
      `## ${name}\n\n${count(findings)}\n\n| Item | Asks | State | Seen |\n| --- | --- | --- | --- |\n${findings.map(({ item, asks, state, seen }) => `| ${item} | ${cell(asks)} | ${marks[state]} | ${cell(seen)} |`).join('\n')}`,
  );
  return `${[
    `# ${data.title}`,
    `Made from \`${source.file}\` by \`npm run quality\`. “Open” means that only a person can judge it: we never award it ourselves.`,
    `## Reading\n\n| Measure | Page | Bar |\n| --- | --- | --- |\n${[
      ['Flesch–Kincaid grade of the prose', prose.grade.toFixed(1), '(shown)'],
      ['the same, adjusted for words that the page defines', prose.adjustedGrade.toFixed(1), `≤ ${bars.grade[kind]}`],
      ['SMOG, all text', all.smog.toFixed(1), '(shown)'],
      ['Words in a sentence', all.wordsPerSentence.toFixed(1), `≤ ${bars.wordsPerSentence}`],
      [`Sentences over ${bars.sentence} words`, String(all.longSentences.length), '0'],
      [
        'Words, summary apart',
        String(measure.words),
        kind === 'guides' ? '(shown)' : `${bars.words.from}–${bars.words.to}`,
      ],
      ['of them in advice that pages share', String(measure.adviceWords), '(shown)'],
      ['Words in the summary', String(measure.summaryWords), `≤ ${bars.summary}`],
    ]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')}`,
    `Numbers in the text without a source: ${unsourcedNumbers.length === 0 ? 'none.' : `${unsourcedNumbers.length}.\n\n${unsourcedNumbers.map((text) => `- ${text.replace(/\s+/g, ' ')} …`).join('\n')}`}`,
    ...instruments,
  ].join('\n\n')}\n`;
}

const count = (findings: readonly Finding[]): string => {
  const of = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length;
  return `Checked: ${of('yes')} yes, ${of('no')} no. Open for a person: ${of('open')}. Not applicable: ${of('n/a')}.`;
};

export function renderOverview(pages: readonly PageFacts[]): string {
  const rows = pages.map((facts) => {
    const {
      kind,
      entry: { slug, data },
      measure,
    } = facts;
    const cells = judgeAll(facts).map(
      ({ findings }) =>
        `${findings.filter(({ state }) => state === 'yes').length}/${findings.filter(({ state }) => state === 'yes' || state === 'no').length}, ${findings.filter(({ state }) => state === 'open').length} open`,
    );
    return `| [${data.title}](${kind}/${slug}.md) | ${measure.prose.grade.toFixed(1)} | ${measure.prose.adjustedGrade.toFixed(1)} | ${measure.words} | ${[...cells, ...Array.from({ length: 4 - cells.length }, () => '–')].join(' | ')} |`;
  });
  return `# Quality of the pages

Made by \`npm run quality\`; \`npm run check\` fails when a report is out of date. What a machine can check is checked. What a
person must judge is listed as open and never awarded by us. No clinician and no group of readers has rated these pages yet.
Reading grades only find hard pages: they do not prove that anybody understands.

Each instrument's cell reads: checks that hold / checks made, items open for a person.

| Page | Grade | Adjusted | Words | PEMAT-P | DISCERN | JAMA | IPDAS |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
