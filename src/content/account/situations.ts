/** “Is this me?”: what a treatment's page says to people in a special situation, gathered from its own lines and its shared advice. */
import type { Library, Treatment } from '../read/library.ts';
import { situation, situationOfAdvice, type Situation } from '../schema/situation.ts';
import type { Statement } from './account.ts';

export interface SituationLines {
  situation: Situation;
  /** Lines of the page itself; the ids hold their list, like `before.say-pregnant`. */
  own: readonly Statement[];
  /** Advice that pages share. */
  advice: readonly Statement[];
}

/** All situations in their order; those without a line are told apart by having none. */
export const situationsOf = ({ advice }: Pick<Library, 'advice'>, { facts, words }: Treatment): SituationLines[] =>
  situation.options.map((name) => ({
    situation: name,
    own: (facts.situations[name] ?? []).map((line) => {
      const [list, id = ''] = line.split('.') as ['whoShouldNot' | 'before' | 'after', string?];
      return { id: line, text: words[list][id] ?? '', refs: facts[list][id] ?? [] };
    }),
    advice: [...facts.beforeAdvice, ...facts.afterAdvice]
      .filter((id) => situationOfAdvice[id] === name)
      .flatMap((id) => {
        const entry = advice.get(id);
        return Object.entries(entry?.facts.statements ?? {}).map(([line, refs]) => ({
          id: `${id}.${line}`,
          text: entry?.words.statements[line] ?? '',
          refs,
        }));
      }),
  }));
