/** The quality report of one page, and the overview of all, as Markdown for docs/quality/. */
import { bars } from '../reading/measurePage.ts';
import { judgeDiscern } from './discern.ts';
import type { Item } from './item.ts';
import { judgeIpdas } from './ipdas.ts';
import { judgeJama } from './jama.ts';
import { judgePemat } from './pemat.ts';
import type { PageFacts } from './readFacts.ts';

const marks: Record<Item['state'], string> = { yes: 'yes', no: '**no**', open: 'open', 'n/a': 'n/a' };
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export function judgeAll(facts: PageFacts): { name: string; items: Item[] }[] {
  return [
    { name: 'PEMAT-P', items: judgePemat(facts) },
    { name: 'DISCERN', items: judgeDiscern(facts) },
    { name: 'JAMA benchmarks', items: judgeJama(facts) },
    { name: 'IPDAS', items: judgeIpdas(facts) },
  ].filter(({ items }) => items.length > 0);
}

export function renderReport(facts: PageFacts): string {
  const {
    page: { kind, words, sources },
    measure,
    unsourcedNumbers,
  } = facts;
  const { prose, all } = measure;
  const instruments = judgeAll(facts).map(
    ({ name, items }) =>
      `## ${name}\n\n${count(items)}\n\n| Item | Asks | State | Seen |\n| --- | --- | --- | --- |\n${items.map(({ item, asks, state, seen }) => `| ${item} | ${cell(asks)} | ${marks[state]} | ${cell(seen)} |`).join('\n')}`,
  );
  return `${[
    `# ${words.title}`,
    `Made from \`${sources.words.file}\` by \`npm run quality\`. “Open” means that only a person can judge it: we never award it ourselves.`,
    `## Reading\n\n| Measure | Page | Bar |\n| --- | --- | --- |\n${[
      ['Flesch–Kincaid grade of the prose', prose.grade.toFixed(1), `≤ ${bars.grade[kind]}`],
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
    `Sentences of the text with a number and no source: ${unsourcedNumbers.length === 0 ? 'none.' : `${unsourcedNumbers.length}.\n\n${unsourcedNumbers.map((text) => `- ${text.replace(/\s+/g, ' ')} …`).join('\n')}`}`,
    ...instruments,
  ].join('\n\n')}\n`;
}

const count = (items: readonly Item[]): string => {
  const of = (state: Item['state']): number => items.filter((item) => item.state === state).length;
  return `Checked: ${of('yes')} yes, ${of('no')} no. Open for a person: ${of('open')}. Not applicable: ${of('n/a')}.`;
};

export function renderOverview(pages: readonly PageFacts[]): string {
  const rows = pages.map((facts) => {
    const {
      page: { kind, slug, words },
      measure,
    } = facts;
    const cells = judgeAll(facts).map(
      ({ items }) =>
        `${items.filter(({ state }) => state === 'yes').length}/${items.filter(({ state }) => state === 'yes' || state === 'no').length}, ${items.filter(({ state }) => state === 'open').length} open`,
    );
    return `| [${words.title}](${kind}/${slug}.md) | ${measure.prose.grade.toFixed(1)} | ${measure.all.smog.toFixed(1)} | ${measure.words} | ${[...cells, ...Array.from({ length: 4 - cells.length }, () => '–')].join(' | ')} |`;
  });
  return `# Quality of the pages

Made by \`npm run quality\`. What a machine can check is checked. What a
person must judge is listed as open and never awarded by us. No clinician and no group of readers has rated these pages yet.
Reading grades only find hard pages: they do not prove that anybody understands.

Each instrument's cell reads: checks that hold / checks made, items open for a person.

| Page | Grade | SMOG | Words | PEMAT-P | DISCERN | JAMA | IPDAS |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
