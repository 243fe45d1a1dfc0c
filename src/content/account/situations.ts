/** “Is this me?”: what the page of a treatment or medicine says to people in a special situation, gathered from its own lines and its shared advice. */
import type { Library, Medicine, Treatment } from '../read/library.ts';
import { situation, situationOfAdvice, situationOfList, type Situation } from '../schema/situation.ts';
import type { Statement } from './account.ts';

export interface SituationLines {
  situation: Situation;
  /** Lines of the page itself; the ids hold their list, like `before.say-pregnant`. */
  own: readonly Statement[];
  /** Advice that pages share. */
  advice: readonly Statement[];
}

/** All situations in their order; those without a line are told apart by having none. */
export const situationsOf = (library: Pick<Library, 'advice'>, page: Treatment | Medicine): SituationLines[] =>
  situation.options.map((name) => ({
    situation: name,
    own: page.kind === 'treatments' ? ownLines(page, page.facts.situations[name]) : linesOfMedicine(page, name),
    advice: page.kind === 'treatments' ? sharedLines(library, page, name) : [],
  }));

function linesOfMedicine(page: Medicine, name: Situation): Statement[] {
  const whole = (['pregnancy', 'olderPeople'] as const)
    .filter((list) => situationOfList[list] === name)
    .flatMap((list) => Object.keys(page.facts[list]).map((id) => `${list}.${id}` as const));
  return [...ownLines(page, whole), ...ownLines(page, page.facts.situations[name])];
}

function ownLines<List extends string>(
  { facts, words }: { facts: Record<List, Record<string, string[]>>; words: Record<List, Record<string, string>> },
  lines: readonly `${List}.${string}`[] = [],
): Statement[] {
  return lines.map((line) => {
    const [list, id = ''] = line.split('.') as [List, string?];
    return { id: line, text: words[list][id] ?? '', refs: facts[list][id] ?? [] };
  });
}

const sharedLines = ({ advice }: Pick<Library, 'advice'>, { facts }: Treatment, name: Situation): Statement[] =>
  [...facts.beforeAdvice, ...facts.afterAdvice]
    .filter((id) => situationOfAdvice[id] === name)
    .flatMap((id) => {
      const entry = advice.get(id);
      return Object.entries(entry?.facts.statements ?? {}).map(([line, refs]) => ({
        id: `${id}.${line}`,
        text: entry?.words.statements[line] ?? '',
        refs,
      }));
    });
