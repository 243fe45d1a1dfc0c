/**
 * What comes next: the steps of a condition, from care without a procedure to surgery, and the other treatments of a treatment's page.
 * How invasive a treatment is, is a fact of its own; what research says of it is its pair's. No source is claimed for the order.
 */
import type { Condition, Library, Treatment } from '../read/library.ts';
import { medicineRows } from './medicineBlocks.ts';
import type { Block, LadderStep, MedicineRow, OtherOption, PairRow, TreatmentChoice } from './account.ts';

/** @param others options that are not procedures. @param medicines those with results. @param procedures rows of the condition, tests among them. */
export function ladderBlock(
  { treatments }: Library,
  others: readonly OtherOption[],
  medicines: readonly MedicineRow[],
  procedures: readonly PairRow[],
): Block[] {
  const invasive = new Set(treatments.filter(({ facts }) => facts.invasiveness === 'invasive').map(({ slug }) => slug));
  const treat = procedures.filter(({ role }) => role !== 'test');
  const steps: LadderStep[] = [
    { step: 'no-procedure', others: others.filter(({ kind }) => kind !== 'surgery'), medicines, procedures: [] },
    { step: 'needle', others: [], medicines: [], procedures: treat.filter(({ treatment }) => !invasive.has(treatment)) },
    { step: 'implant-or-opening', others: [], medicines: [], procedures: treat.filter(({ treatment }) => invasive.has(treatment)) },
    { step: 'surgery', others: others.filter(({ kind }) => kind === 'surgery'), medicines: [], procedures: [] },
  ];
  const filled = steps.filter((step) => step.others.length + step.medicines.length + step.procedures.length > 0);
  return filled.length > 1 ? [{ kind: 'ladder', steps: filled }] : [];
}

/** Medicines with results for a condition. What a guideline or agency advises against there is no step. */
export const medicineSteps = (library: Library, condition: string): MedicineRow[] => {
  const against = new Set(
    library.medicines.filter(({ facts }) => facts.advisedAgainst.includes(condition)).map(({ slug }) => slug),
  );
  return medicineRows(library, condition).filter(({ medicine }) => !against.has(medicine));
};

/** Of the other treatments that the page names: those that go further, and those that do not; then where all steps stand. */
export function nextStepsBlock(library: Library, { facts, words }: Treatment): Block[] {
  const choices = facts.alternatives.flatMap((option): { invasive: boolean; choice: TreatmentChoice }[] => {
    if (!('treatment' in option)) return [];
    const other = library.treatments.find(({ slug }) => slug === option.treatment);
    return other
      ? [
          {
            invasive: other.facts.invasiveness === 'invasive',
            choice: { treatment: other.slug, title: other.words.title, note: words.alternatives[other.slug] },
          },
        ]
      : [];
  });
  const goesFurther = ({ invasive }: { invasive: boolean }): boolean => invasive && facts.invasiveness !== 'invasive';
  const conditions = library.conditions
    .filter((condition) => facts.treats.includes(condition.slug) && showsLadder(condition))
    .map(({ slug, words: { title } }) => ({ slug, title }));
  return choices.length + conditions.length > 0
    ? [
        {
          kind: 'next-steps',
          noFurther: choices.filter((entry) => !goesFurther(entry)).map(({ choice }) => choice),
          further: choices.filter(goesFurther).map(({ choice }) => choice),
          conditions,
        },
      ]
    : [];
}

const showsLadder = ({ body }: Condition): boolean =>
  body.some(({ nodes }) => nodes.some((node) => node.type === 'block' && node.name === 'NextSteps'));
