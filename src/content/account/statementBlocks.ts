/** Blocks that several kinds of page make from their facts in the same way. */
import type { Library } from '../read/library.ts';
import type { Harm } from '../schema/harm.ts';
import type { Block, Statement, StatementField } from './account.ts';

/** Joins a list of the facts (id → sources) with its words (id → text), in the order of the facts. */
export const joinStatements = (
  refs: Readonly<Record<string, readonly string[]>>,
  words: Readonly<Record<string, string>>,
): Statement[] => Object.entries(refs).map(([id, own]) => ({ id, text: words[id] ?? '', refs: own }));

/** @returns nothing for an empty list. */
export const statements = (field: StatementField, items: readonly Statement[]): Block[] =>
  items.length > 0 ? [{ kind: 'statements', field, items }] : [];

/** Conditions that a treatment or medicine is used for. */
export const usedFor = ({ conditions }: Pick<Library, 'conditions'>, treats: readonly string[]): Block[] =>
  treats.length > 0
    ? [
        {
          kind: 'used-for',
          conditions: conditions
            .filter(({ slug }) => treats.includes(slug))
            .map(({ slug, words: { title } }) => ({ slug, title })),
        },
      ]
    : [];

/** The lesser harms first; in each group those with a number, then those of which none has one. */
export const harmGroups = (harms: readonly Harm[]): Block[] =>
  [false, true]
    .map((serious) => ({ kind: 'harms' as const, serious, harms: [false, true].flatMap((noNumber) => harms.filter((harm) => harm.serious === serious && harm.noNumber === noNumber)) }))
    .filter((group) => group.harms.length > 0);
