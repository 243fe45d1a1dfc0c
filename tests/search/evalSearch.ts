/**
 * `npm run eval:search`: how well search finds what people mean, per kind of query, against stock Pagefind, MiniSearch and Lunr
 * on the same pages in the same run. `--misses` lists what went wrong in the half that tuning may look at.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate, formatTable } from './evaluate.ts';
import { measureCards, readEmergencyPhrases } from './readEmergencyPhrases.ts';
import { readQueries, type Query } from './readQueries.ts';
import { createOwnFinder } from './ownFinder.ts';
import { createLunrFinder, createMiniSearchFinders, listDocuments } from './peerFinders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const queries = readQueries(root);
const documents = listDocuments(root);
const own = createOwnFinder(root);
const rows = [
  evaluate('This site', own.find, queries),
  ...Object.entries(createMiniSearchFinders(documents)).map(([name, find]) => evaluate(name, find, queries)),
  evaluate('Lunr, fuzzy', createLunrFinder(documents), queries),
];
const site = process.env['SITE_DIST'] ?? `${root}/dist`;
if (existsSync(`${site}/pagefind/pagefind.js`)) {
  const { createPagefindFinder } = await import('./pagefindFinder.ts');
  const pagefind = await createPagefindFinder(
    site,
    queries.map(({ text }) => text),
  );
  rows.push(evaluate('Pagefind, stock', pagefind, queries));
} else console.log('Stock Pagefind is left out: build the site first.');
console.log(formatTable(rows));
const half = (held: boolean): Query[] => queries.filter((query) => query.held === held);
const set = (name: string): Query[] => queries.filter(({ fresh }) => fresh === name);
console.log(
  `\nThis site, tuned part, held-out part, and the sets written later\n${formatTable([
    evaluate('tuned', own.find, half(false)),
    evaluate('held out', own.find, half(true)),
    evaluate('fresh 1, tuned', own.find, set('tuned')),
    evaluate('fresh 2, tuned', own.find, set('tunedNext')),
    evaluate('fresh 3, held out', own.find, set('held')),
    evaluate('fresh 4, blind', own.find, set('blind')),
    evaluate('fresh 5, learned from', own.find, set('blindNext')),
    evaluate('fresh 6, learned from', own.find, set('learned')),
    evaluate(
      'unseen, tuned half',
      own.find,
      set('unseen').filter(({ held }) => !held),
    ),
    evaluate(
      'unseen, held out',
      own.find,
      set('unseen').filter(({ held }) => held),
    ),
    evaluate('last', own.find, set('last')),
    evaluate(
      'newest, tuned half',
      own.find,
      set('newest').filter(({ held }) => !held),
    ),
    evaluate(
      'newest, held out',
      own.find,
      set('newest').filter(({ held }) => held),
    ),
  ])}`,
);
const sets = [
  'emergencyPhrases',
  'emergencyLastPhrases',
  'emergencyOtherPhrases',
  'emergencyIndependentPhrases',
].flatMap((name) => {
  const all = readEmergencyPhrases(`${root}/tests/search/${name}.yaml`);
  return [
    { name: `${name}, tuned half`, phrases: all.filter(({ held }) => !held) },
    { name: `${name}, held out`, phrases: all.filter(({ held }) => held) },
  ];
});
console.log(
  '\n| emergency cards | phrases | recall | of wanting to die | false alarms |\n| --- | --- | --- | --- | --- |',
);
for (const { name, phrases } of sets) {
  const { count, recall, crisis, falseAlarms } = measureCards(own.cards, phrases);
  console.log(`| ${name} | ${count} | ${recall.toFixed(3)} | ${crisis.toFixed(3)} | ${falseAlarms.toFixed(3)} |`);
}
const ordinary = queries.filter(({ kind }) => !['emergencies', 'outside'].includes(kind));
const urgent = ordinary.filter(({ text }) => own.cards.find(text).some(({ act }) => act !== 'soon'));
console.log(`\nUrgent cards on ordinary questions: ${urgent.length} of ${ordinary.length}`);

if (process.argv.includes('--misses')) {
  for (const query of half(false)) {
    if (query.kind === 'calm' || query.kind === 'emergencies') continue;
    const found = own.find(query.text);
    const rank = found.findIndex((page) => query.pages.includes(page));
    if (query.kind === 'outside' ? found.length > 0 : rank !== 0)
      console.log(`${query.kind}  ${query.text}  [${rank + 1}]  ${found.slice(0, 3).join(', ')}`);
  }
}
