import { expect, test } from 'vitest';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import type { Medicine, Page } from '../read/library.ts';
import type { BlockName } from '../read/parseBody.ts';
import { buildAccount } from './buildAccount.ts';
import { blocksOf } from './factBlocks.ts';
import { medicineRows, medicinesOn, nameMedicines } from './medicineBlocks.ts';

const [pill] = library.medicines as [Medicine];
const toe = library.conditions.find(({ slug }) => slug === 'stiff-toe')!;
const blocks = (page: Page, name: BlockName) => blocksOf(library, page, name, undefined);

test('each list of a medicine stands under its own tag, with its sources; an empty one shows nothing', () => {
  expect(blocks(pill, 'UsedFor')).toEqual([
    { kind: 'statements', field: 'usedFor', items: [{ id: 'toe', text: 'A stiff toe.', refs: ['guild-2022-guideline'] }] },
    { kind: 'used-for', conditions: [{ slug: 'stiff-toe', title: 'Stiff toe' }] },
  ]);
  expect(blocks(pill, 'TakingSafely')).toMatchObject([{ field: 'takingSafely', items: [{ id: 'lowest' }] }]);
  expect(blocks(pill, 'Mixing')).toMatchObject([{ field: 'mixing', items: [{ text: 'Wine.' }] }]);
  expect(blocks(pill, 'Stopping')).toMatchObject([{ field: 'stopping', items: [{ text: 'Stop slowly.' }] }]);
  for (const name of ['WhoShouldNot', 'OlderPeople', 'Pregnancy', 'Driving'] as const) expect(blocks(pill, name)).toEqual([]);
});

test('what research found, what can go wrong, and the warnings of regulators that name the medicine', () => {
  expect(blocks(pill, 'Benefits')).toMatchObject([{ kind: 'findings', findings: [{ id: 'calm-pill--stiff-toe--slept-well' }] }]);
  expect(blocks(pill, 'Risks')).toMatchObject([{ kind: 'harms', serious: false, harms: [{ id: 'calm-pill--sleepy' }] }]);
  expect(blocks(pill, 'RegulatorDuties')).toEqual([
    {
      kind: 'duties',
      duties: [
        {
          id: 'no-wine',
          topic: 'Calm pills and wine',
          text: 'Calm pills and wine do not go together.',
          refs: ['agency-2023-warning'],
        },
      ],
    },
  ]);
  const silent = { ...pill, slug: 'nobody-warns' };
  expect(blocks(silent, 'RegulatorDuties')).toEqual([]);
  expect(blocks({ ...pill, facts: { ...pill.facts, findings: [] } }, 'Benefits')).toEqual([]);
  expect(blocks({ ...pill, facts: { ...pill.facts, harms: ['warm-needle--lung'] } }, 'Risks')).toMatchObject([
    { serious: true, harms: [{ id: 'warm-needle--lung' }] },
  ]);
});

test('the first screen has the five lines of a medicine, with the sources of what they repeat', () => {
  const { summary, signs } = buildAccount(library, pill);
  expect(summary.map(({ id, refs }) => [id, refs])).toEqual([
    ['whatItIs', ['clinic-nd-leaflet']],
    ['whoFor', ['guild-2022-guideline']],
    ['chance', ['baker-2021-review']],
    ['mainRisk', ['clinic-nd-leaflet']],
    ['takeCare', ['agency-2023-warning']],
  ]);
  expect(signs.map(({ act, signs: shown }) => [act, shown.map(({ id }) => id)])).toEqual([['emergency', ['cannot-breathe']]]);
});

test('a page that names a medicine shows its warning with its sources, and leads to its page', () => {
  expect(medicinesOn(toe)).toEqual(['calm-pill']);
  expect(blocks(toe, 'Options')).toMatchObject([
    { kind: 'options', others: [{ medicines: [] }, { medicines: [{ slug: 'calm-pill', title: 'Calm pill' }] }] },
    {
      kind: 'medicines',
      medicines: [
        {
          slug: 'calm-pill',
          title: 'Calm pill',
          alert: { id: 'calm-pill', text: 'Never take a calm one with wine.', refs: ['agency-2023-warning'] },
        },
      ],
    },
  ]);
  expect(buildAccount(library, toe).sources).toContain('agency-2023-warning');
});

test('medicines with a warning stand first; one named twice stands once, an unknown one not at all', () => {
  const plain = { ...pill, slug: 'plain-cream', facts: { ...pill.facts, alert: undefined } };
  const both = { ...library, medicines: [pill, plain] };
  const page = { ...toe, facts: { ...toe.facts, otherOptions: [], medicines: ['plain-cream', 'calm-pill'] } };
  expect(blocksOf(both, page, 'Options', undefined)[1]).toMatchObject({
    medicines: [{ slug: 'calm-pill' }, { slug: 'plain-cream', alert: undefined }],
  });
  expect(nameMedicines(both, ['calm-pill', 'calm-pill', 'no-such']).map(({ slug }) => slug)).toEqual(['calm-pill']);
  expect(blocksOf(library, { ...page, facts: { ...page.facts, medicines: [] } }, 'Options', undefined)).toHaveLength(1);
});

test('a condition shows what research found of each medicine: the drawn results, else the first, of what is not only injected', () => {
  const finding = library.findings.get('calm-pill--stiff-toe--slept-well')!;
  expect(medicineRows(library, 'stiff-toe')).toEqual([{ medicine: 'calm-pill', title: 'Calm pill', findings: [finding] }]);
  expect(medicineRows(library, 'sore-elbow')).toEqual([]);
  const also = { ...finding, id: 'calm-pill--stiff-toe--other', drawn: false };
  const ids = (findings: (typeof finding)[], routes = pill.facts.routes) =>
    medicineRows(
      {
        ...library,
        medicines: [{ ...pill, facts: { ...pill.facts, routes } }],
        findings: new Map(findings.map((one) => [one.id, one])),
      },
      'stiff-toe',
    ).flatMap((row) => row.findings.map(({ id }) => id));
  expect(ids([also, finding])).toEqual([finding.id]);
  expect(ids([also, { ...also, id: 'calm-pill--stiff-toe--third' }])).toEqual([also.id]);
  expect(ids([finding], ['injected'])).toEqual([]);
  expect(ids([finding], ['injected', 'by-mouth'])).toEqual([finding.id]);
});
