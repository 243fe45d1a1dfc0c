/** When what a page shows last changed: the page itself, or advice that it shares with others and that has a list of changes of its own. */
import { findTags } from './markup.ts';

interface Page {
  data: { updated: Date; beforeAdvice?: readonly string[]; afterAdvice?: readonly string[] };
  /** The text below the front matter. */
  body: string;
}
interface Advice {
  title: string;
  changes: readonly { date: Date }[];
}

/** @returns the day, and the title of the advice if it changed later than the page. */
export function findLastChange(
  { data: { updated, beforeAdvice = [], afterAdvice = [] }, body }: Page,
  advice: ReadonlyMap<string, Advice>,
): { day: Date; advice?: string } {
  const inText = findTags(body).flatMap(({ name, attributes }) => (name === 'Advice' ? [attributes['id'] ?? ''] : []));
  return [...beforeAdvice, ...afterAdvice, ...inText].reduce<{ day: Date; advice?: string }>(
    (last, id) => {
      const shown = advice.get(id);
      const day = shown?.changes[0]?.date;
      return shown && day && day.getTime() > last.day.getTime() ? { day, advice: shown.title } : last;
    },
    { day: updated },
  );
}
