import { expect, test } from 'vitest';
import { checkSituations } from '../../editorial/checks/checkSituations.ts';
import { situation } from '../schema/situation.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import { blocksOf } from './factBlocks.ts';
import { situationsOf } from './situations.ts';

const needle = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
const rest = library.advice.get('rest')!;

test('every situation, with the page’s own lines by their list and id', () => {
  const rows = situationsOf(library, needle);
  expect(rows.map((row) => row.situation)).toEqual(situation.options);
  expect(rows.find((row) => row.situation === 'allergy')?.own).toEqual([
    { id: 'whoShouldNot.infection', text: 'People with an infection.', refs: ['clinic-nd-leaflet'] },
  ]);
  expect(rows.filter(({ own, advice }) => own.length + advice.length > 0)).toHaveLength(1);
});

test('shared advice speaks too, behind the page’s own lines', () => {
  const advised = { ...library, advice: new Map([['blood-thinners', { ...rest, id: 'blood-thinners' }]]) };
  const page = { ...needle, facts: { ...needle.facts, beforeAdvice: ['blood-thinners'] } };
  const block = blocksOf(advised, page, 'WhoShouldNot', undefined).at(-1);
  const rows = block?.kind === 'situations' ? block.rows : [];
  expect(rows.filter(({ lines }) => lines.length > 0)).toEqual([
    {
      situation: 'blood-thinner',
      lines: [{ id: 'blood-thinners.rest-two-days', text: 'Rest for 2 days.', refs: ['clinic-nd-leaflet'] }],
    },
    { situation: 'allergy', lines: [expect.objectContaining({ id: 'whoShouldNot.infection' })] },
  ]);
});

test('a situation that names a line which the page does not have is told', () => {
  expect(checkSituations(library)).toEqual([]);
  const facts = { ...needle.facts, situations: { child: ['before.no-such-line' as const] } };
  expect(checkSituations({ treatments: [{ ...needle, facts }], medicines: [] })).toMatchObject([
    { field: 'situations.child[0]', problem: 'The page has no line “before.no-such-line”.' },
  ]);
});
