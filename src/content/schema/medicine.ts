/**
 * A medicine or a group of medicines. Its facts, without language: content/facts/medicines/<slug>.yaml. Its words: the front matter of
 * content/<lang>/medicines/<slug>.mdx, and the prose below it. Lists are joined by id, in the order of the facts. What research found and
 * what can go wrong stand in findings and harms, danger signs and regulators' warnings in their registries.
 */
import { z } from 'astro/zod';
import { leadSigns } from './dangerSign.ts';
import { findingId } from './finding.ts';
import { citedIds, pageFacts, pageWords, wordsById } from './page.ts';
import { listsOfMedicine, situationLines } from './situation.ts';
import { plainText, referenceId, slug } from './statement.ts';

const refs = z.array(referenceId).default([]);
/** Slugs of medicines that a page names and links to. */
export const medicineSlugs = z.array(slug).default([]);

/** How it gets into the body. `by-mouth` and `on-skin` can be used at home; `injected` is given by someone else. */
export const route = z.enum(['by-mouth', 'on-skin', 'injected']).meta({ id: 'Route' });
export type Route = z.infer<typeof route>;

/** Lists of statements that every medicine has, each under its own heading. One may be empty: then its text says that no source tells. */
export const medicineLists = [
  'usedFor',
  'takingSafely',
  'whoShouldNot',
  'mixing',
  'olderPeople',
  'pregnancy',
  'driving',
  'stopping',
] as const;
export type MedicineList = (typeof medicineLists)[number];

const forEachList = <Value>(value: Value): Record<MedicineList, Value> =>
  Object.fromEntries(medicineLists.map((name) => [name, value])) as Record<MedicineList, Value>;

export const medicineFacts = z.strictObject({
  ...pageFacts,
  routes: z.array(route).min(1),
  /** Conditions (slugs) for which it is used, or for which it was studied and did not help; those pages link to it. */
  treats: z.array(slug),
  /** Conditions (slugs) for which a guideline or agency advises against it; `usedFor` says who. */
  advisedAgainst: z.array(slug).default([]),
  /** Names by which English text speaks of it, in small letters, without ending (“gabapentin”): a page that says one must link here. */
  names: z.array(z.string().min(3)).min(1),
  leadSigns,
  /** Sources of the lines of the first screen. A line that repeats a finding or a harm names it: its numbers are checked against it. */
  summary: z.strictObject({
    whatItIs: refs,
    whoFor: refs,
    chance: z.strictObject({ findings: z.array(findingId).default([]), refs }),
    mainRisk: z.strictObject({ harms: z.array(z.string()).default([]), refs }),
    takeCare: refs,
  }),
  /** Sources of the warning that other pages show where they name it. Left out: they only link here. */
  alert: z.array(referenceId).min(1).optional(),
  ...forEachList(citedIds.default({})),
  /** By situation the lines of this page that speak of it; of pregnancy and of older people whole lists do. */
  situations: situationLines(listsOfMedicine).default({}),
  /** Other medicines (slugs) that the page names. */
  medicines: medicineSlugs,
  /** Findings and harms that the page shows, in this order: also those of procedures that give it. Left out: all of the medicine. */
  findings: z.array(findingId).optional(),
  harms: z.array(z.string()).optional(),
  questions: z.array(slug).min(4).max(9),
  /** Medical Subject Headings, for the structured data. */
  mesh: z.array(plainText).default([]),
});
export type MedicineFacts = z.infer<typeof medicineFacts>;

export const medicineWords = z.strictObject({
  ...pageWords,
  /** The five lines of the first screen; together at most 120 words. */
  summary: z.strictObject({
    whatItIs: plainText,
    whoFor: plainText,
    /** How likely it is to help, with a number; plainly “little or no benefit” where trials show that. */
    chance: plainText,
    mainRisk: plainText,
    /** What to do or never to do: mixing, stopping. */
    takeCare: plainText,
  }),
  /** What every page that names the medicine tells its reader: at most 45 words. */
  alert: plainText.optional(),
  ...forEachList(wordsById.default({})),
  questions: wordsById,
});
export type MedicineWords = z.infer<typeof medicineWords>;
