/** A report awards nothing that a person must judge. Which items a machine can check at all is written down here, apart from the judges. */
import { describe, expect, test } from 'vitest';
import { allPages } from '../../content/read/allPages.ts';
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import { judgeDiscern } from './discern.ts';
import type { Item } from './item.ts';
import { judgeIpdas } from './ipdas.ts';
import { judgeJama } from './jama.ts';
import { judgePemat } from './pemat.ts';
import { readFacts, type PageFacts } from './readFacts.ts';

const { library } = loadLibrary(process.cwd());
const pages = allPages(library).map((page) => readFacts(page, library));

/** Whether something is there, is short enough, has a date: the machine's part. All else takes a reader. */
const countable: [name: string, judge: (facts: PageFacts) => Item[], machine: string[], all: number][] = [
  ['PEMAT-P', judgePemat, ['8', '9', '11', '17', '19', '21'], 24],
  ['DISCERN', judgeDiscern, ['4', '5', '7'], 16],
  ['JAMA', judgeJama, ['Authorship', 'Attribution', 'Disclosure', 'Currency'], 4],
  ['IPDAS', judgeIpdas, ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'], 12],
];

describe.each(countable)('%s', (_, judge, machine, all) => {
  test('every item stands on every page, and what a person must judge is open', () => {
    for (const facts of pages) {
      const items = judge(facts);
      if (facts.page.kind === 'guides' && items.length === 0) continue;
      expect(items, facts.page.slug).toHaveLength(all);
      const awarded = items.filter(({ state }) => state === 'yes' || state === 'no').map(({ item }) => item);
      expect(
        awarded.filter((item) => !machine.includes(item)),
        facts.page.slug,
      ).toEqual([]);
    }
  });
});

test('authorship and conflicts are not met until a clinician has reviewed the page', () => {
  for (const facts of pages) {
    const met = judgeJama(facts).filter(({ state }) => state === 'yes');
    expect(met.map(({ item }) => item)).toEqual(['Attribution', 'Currency']);
  }
});
