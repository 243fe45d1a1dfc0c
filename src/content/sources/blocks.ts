/** Which fields each block tag of the text shows, for numbering its sources and for the Markdown twin. */
import type { CollectionEntry } from 'astro:content';
import type { BlockRefs } from './numberCitations.ts';
import type { Library } from '../read/library.ts';

type Advice = Library['advice'];

function adviceBlocks(advice: Advice): BlockRefs {
  return Object.fromEntries(
    [...advice].map(([id, entry]) => [`Advice:${id}`, () => [entry.data.statements, entry.data.details]]),
  );
}

const pick = (advice: Advice, ids: readonly string[]): unknown[] => ids.map((id) => advice.get(id)?.data.statements);

export function treatmentBlocks({ data }: CollectionEntry<'treatments'>, advice: Advice): BlockRefs {
  return {
    ...adviceBlocks(advice),
    WhoMayBenefit: () => data.whoMayBenefit,
    WhoShouldNot: () => data.whoShouldNot,
    Alternatives: () => data.alternatives,
    Benefits: () => data.benefits,
    Guidelines: () => data.guidelines,
    Risks: () => [data.risks.filter(({ serious }) => !serious), data.risks.filter(({ serious }) => serious)],
    Before: () => [data.before, pick(advice, data.beforeAdvice)],
    Steps: () => data.procedure,
    After: () => [data.after, data.recovery, pick(advice, data.afterAdvice)],
  };
}

export function conditionBlocks({ data }: CollectionEntry<'conditions'>, advice: Advice): BlockRefs {
  return {
    ...adviceBlocks(advice),
    Symptoms: () => data.symptoms,
    SelfCare: () => [data.selfCare, data.avoid],
    Diagnosis: () => data.diagnosis,
    Options: () => [data.treatments, data.otherOptions, data.optionsNote],
    Causes: () => [data.causes, data.howCommon],
  };
}

export const guideBlocks = (advice: Advice): BlockRefs => adviceBlocks(advice);
