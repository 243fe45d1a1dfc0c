/** /api/v1/treatments.json, /api/v1/conditions.json and /api/v1/medicines.json: the pages as data, as their accounts tell them. */
import { isoDay } from '../../base/dates.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import type { Account, Block, Position, SummaryLine } from '../../content/account/account.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { conditionsOf } from '../../content/pages/relations.ts';
import type { Condition, Library, Medicine, Treatment } from '../../content/read/library.ts';
import {
  conditionsFile,
  medicinesFile,
  treatmentsFile,
  type ConditionsFile,
  type MedicinesFile,
  type TreatmentsFile,
} from '../../content/schema/openData.ts';
import { medicineLists } from '../../content/schema/medicine.ts';
import { fileHead } from './fileHead.ts';

export const listTreatments = (library: Library): TreatmentsFile =>
  treatmentsFile.parse({
    ...fileHead(library),
    treatments: library.treatments.map((page) => {
      const account = buildAccount(library, page);
      const { category, purpose, invasiveness, mesh } = page.facts;
      const positions = blocksOf(account, 'positions').flatMap((block): readonly Position[] => block.positions);
      return {
        ...describePage(page),
        category,
        purpose,
        invasiveness,
        conditions: conditionsOf(library, page).map(({ slug }) => slug),
        ...describeLead(account),
        positions: positions.map(({ year = null, ...position }) => ({ ...position, year })),
        practical: blocksOf(account, 'practical').flatMap(({ rows }) => rows),
        normal: blocksOf(account, 'timeline').flatMap(({ times }) =>
          times.flatMap(({ time, normal }) =>
            time === 'any-time' ? [] : normal.map((statement) => ({ when: time, ...statement })),
          ),
        ),
        questions: questionsOf(account),
        mesh,
      };
    }),
  });

export const listConditions = (library: Library): ConditionsFile =>
  conditionsFile.parse({
    ...fileHead(library),
    conditions: library.conditions.map((page) => {
      const account = buildAccount(library, page);
      const { regions, kinds, icd10cm, mesh } = page.facts;
      return {
        ...describePage(page),
        regions,
        kinds,
        ...describeLead(account),
        otherOptions: blocksOf(account, 'options').flatMap(({ others }) =>
          others.map(({ text, certainty = null, medicines, ...option }) => ({
            ...option,
            says: text,
            certainty,
            medicines: medicines.map((medicine) => medicine.slug),
          })),
        ),
        steps: blocksOf(account, 'ladder').flatMap(({ steps }) =>
          steps.map(({ step, others, medicines, procedures }) => ({
            step,
            otherOptions: others.map(({ id }) => id),
            medicines: medicines.map(({ medicine }) => medicine),
            pairs: procedures.map(({ id }) => id),
          })),
        ),
        questions: questionsOf(account),
        icd10cm,
        mesh,
      };
    }),
  });

export const listMedicines = (library: Library): MedicinesFile =>
  medicinesFile.parse({
    ...fileHead(library),
    medicines: library.medicines.map((page) => {
      const account = buildAccount(library, page);
      const { routes, treats, mesh } = page.facts;
      return {
        ...describePage(page),
        routes,
        conditions: treats,
        ...describeLead(account),
        findings: blocksOf(account, 'findings').flatMap(({ findings }) => findings.map(({ id }) => id)),
        harms: blocksOf(account, 'harms').flatMap(({ harms }) => harms.map(({ id }) => id)),
        ...Object.fromEntries(
          medicineLists.map((field) => [
            field,
            blocksOf(account, 'statements').flatMap((block) => (block.field === field ? block.items : [])),
          ]),
        ),
        warnings: blocksOf(account, 'duties').flatMap(({ duties }) => duties),
        questions: questionsOf(account),
        mesh,
      };
    }),
  });

function describePage({ lang, kind, slug, words, facts }: Treatment | Condition | Medicine) {
  const { updated, nextReview, review } = facts;
  return {
    slug,
    url: fullAddress(pagePath(lang, kind, slug)),
    title: words.title,
    aliases: words.aliases,
    updated: isoDay(updated),
    nextReview: isoDay(nextReview),
    review: review
      ? {
          ...review,
          reviewed: isoDay(review.reviewed),
          nextDue: isoDay(review.nextDue),
          ...(review.second && { second: { ...review.second, reviewed: isoDay(review.second.reviewed) } }),
        }
      : null,
  };
}

/** The first screen: summary and danger signs. */
const describeLead = ({ summary, signs }: Account) => ({
  summary: Object.fromEntries(summary.map(({ id, ...line }: SummaryLine) => [id, line])),
  dangerSigns: signs.map(({ signs: ofAct, ...group }) => ({
    ...group,
    signs: ofAct.map(({ id, text, short, refs }) => ({ id, text, short, refs })),
  })),
});

const questionsOf = (account: Account): string[] =>
  blocksOf(account, 'questions').flatMap(({ questions }) => questions.map(({ text }) => text));

const blocksOf = <K extends Block['kind']>({ sections }: Account, kind: K): Extract<Block, { kind: K }>[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind));
