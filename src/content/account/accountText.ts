/** The words of a page as a reader meets them, taken from its account: for the search index, the reading measure and reports. */
import { plainTextOf } from '../read/parseBody.ts';
import type { Account, Block } from './account.ts';

/**
 * - `prose`: running text. - `list`: items, rows, steps, results. - `advice`: advice that many pages share. - `warning`: what regulators warn
 * of. - `medicine`: results and warnings of medicines, which stand on their own pages too. - `heading`: headings inside sections.
 */
export type TextKind = 'prose' | 'list' | 'advice' | 'warning' | 'medicine' | 'heading';
export interface ShownText {
  kind: TextKind;
  text: string;
}

const list = (texts: readonly (string | undefined)[]): ShownText[] =>
  texts.flatMap((text) => (text ? [{ kind: 'list' as const, text }] : []));

/** What one block says, in the order in which it is shown. Labels of the interface are left out. */
export function textsOf(block: Block): ShownText[] {
  switch (block.kind) {
    case 'prose': {
      const { flow } = block;
      if (flow.type === 'list') return list(flow.items.map(plainTextOf));
      return [{ kind: flow.type === 'heading' ? 'heading' : 'prose', text: plainTextOf(flow.children) }];
    }
    case 'statements':
      return list(block.items.map(({ text }) => text));
    case 'self-care':
      return list([...block.tryThis, ...block.avoid].map(({ text }) => text));
    case 'choices':
      return list(block.items.map((item) => ('text' in item ? item.text : item.note)));
    case 'findings':
      return list(block.findings.map(({ says }) => says));
    case 'harms':
      return list(block.harms.flatMap(({ harm, says }) => [harm, says]));
    case 'positions':
      return list(block.positions.map(({ text }) => text));
    case 'duties':
      return block.duties.map(({ text }) => ({ kind: 'warning', text }));
    case 'steps':
      return list([...block.steps.map(({ text }) => text), block.setting, block.anesthesia, block.imaging]);
    case 'practical':
      return list(block.rows.map(({ text }) => text));
    case 'timeline':
      return list(block.times.flatMap(({ normal }) => normal.map(({ text }) => text)));
    case 'advice':
      return block.advice.flatMap(({ title, statements }) => [
        { kind: 'heading' as const, text: title },
        ...statements.map(({ text }) => ({ kind: 'advice' as const, text })),
      ]);
    case 'options':
      return [
        ...list(block.others.flatMap(({ name, text }) => [name, text])),
        ...block.medicines.flatMap(({ findings }) => findings.map(({ says }) => ({ kind: 'medicine' as const, text: says }))),
        ...list([...block.procedures.map(({ text }) => text), block.note?.text]),
      ];
    case 'questions':
      return list(block.questions.map(({ text }) => text));
    case 'sign-overview':
      return list(block.acts.flatMap(({ kinds }) => kinds.flatMap(({ signs }) => signs.map(({ short }) => short))));
    case 'care-lines':
      return list(block.acts.flatMap(({ heading, means }) => [heading, means]));
    case 'medicines':
      return block.medicines.flatMap(({ alert }) => (alert ? [{ kind: 'medicine' as const, text: alert.text }] : []));
    // Lines and names that stand elsewhere on the page already.
    case 'situations':
    case 'ladder':
    case 'next-steps':
    case 'used-for':
    case 'widget':
      return [];
  }
}

/** Everything below the first screen. */
export const bodyTexts = ({ sections }: Account): ShownText[] =>
  sections.flatMap(({ title, blocks }) => [
    ...(title === undefined ? [] : [{ kind: 'heading' as const, text: title }]),
    ...blocks.flatMap(textsOf),
  ]);

/** The danger signs of the first screen. */
export const signTexts = ({ signs }: Account): string[] => signs.flatMap((group) => group.signs.map(({ text }) => text));
