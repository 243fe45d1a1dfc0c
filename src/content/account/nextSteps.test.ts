import { expect, test } from 'vitest';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import type { Library } from '../read/library.ts';
import { blocksOf, otherOptionsOf, pairRows } from './factBlocks.ts';
import { ladderBlock, medicineSteps, nextStepsBlock } from './nextSteps.ts';

const elbow = library.conditions.find(({ slug }) => slug === 'sore-elbow')!;
const needle = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
const implant = library.treatments.find(({ slug }) => slug === 'quiet-implant')!;

const outline = (blocks: ReturnType<typeof ladderBlock>): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'ladder'
      ? block.steps.map(({ step, others, medicines, procedures }) =>
          [`${step}:`, ...others.map(({ id }) => id), ...medicines.map(({ medicine }) => medicine), ...procedures.map(({ treatment }) => treatment)].join(' '),
        )
      : [],
  );

test('options without a procedure first, then by needle, then with an implant or a cut, then surgery; tests are no step', () => {
  const [other] = otherOptionsOf(library, elbow);
  const [row] = pairRows(library, 'sore-elbow');
  const others = [
    { ...other!, id: 'operation', kind: 'surgery' as const },
    { ...other!, id: 'walking', kind: 'exercise' as const },
  ];
  const procedures = [
    { ...row!, treatment: 'quiet-implant', role: 'used-for' as const },
    { ...row!, treatment: 'warm-needle', role: 'discussed' as const },
    { ...row!, treatment: 'plain-test', role: 'test' as const },
  ];
  const medicines = medicineSteps(library, 'stiff-toe');
  expect(outline(ladderBlock(library, others, medicines, procedures))).toEqual([
    'no-procedure: walking calm-pill',
    'needle: warm-needle',
    'implant-or-opening: quiet-implant',
    'surgery: operation',
  ]);
  // One step alone is no order.
  expect(ladderBlock(library, others.slice(1), medicines, procedures.slice(2))).toEqual([]);
});

test('a medicine that a guideline advises against is no step', () => {
  const medicines = library.medicines.map((page) => ({ ...page, facts: { ...page.facts, advisedAgainst: ['stiff-toe'] } }));
  expect(medicineSteps({ ...library, medicines }, 'stiff-toe')).toEqual([]);
});

test('each option keeps the direction and certainty of its pair', () => {
  const rows = pairRows(library, 'sore-elbow');
  const [block] = blocksOf(library, elbow, 'NextSteps', undefined);
  const shown = block?.kind === 'ladder' ? block.steps.flatMap(({ procedures }) => procedures) : [];
  expect(shown.length).toBeGreaterThan(0);
  for (const row of shown) expect(rows).toContainEqual(row);
});

test('after a needle, an implant goes further; after an implant nothing that the page names does', () => {
  expect(nextStepsBlock(library, needle)).toEqual([
    {
      kind: 'next-steps',
      noFurther: [],
      further: [{ treatment: 'quiet-implant', title: 'Quiet implant', note: 'Only when all else failed.' }],
      conditions: [{ slug: 'sore-elbow', title: 'Sore elbow' }],
    },
  ]);
  const page = { ...implant, facts: { ...implant.facts, alternatives: [{ treatment: 'warm-needle' }] } };
  expect(nextStepsBlock(library, page)).toMatchObject([{ noFurther: [{ treatment: 'warm-needle' }], further: [] }]);
});

test('a page that names no treatment and whose conditions show no steps has none', () => {
  const without: Library = { ...library, conditions: [] };
  expect(nextStepsBlock(without, { ...needle, facts: { ...needle.facts, alternatives: [{ id: 'wait', refs: [] }] } })).toEqual([]);
});
