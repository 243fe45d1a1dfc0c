/** Reorders the options by what the reader ticks, says why, and prints the result on one page. Nothing is stored or sent. */
import { printAs } from '../handout/client.ts';
import { readJudgement, type Value } from '../../content/evidence/judgeOption.ts';
import { compareWith, orderOptions } from './orderOptions.ts';

export function startValues(box: HTMLDetailsElement): void {
  const root = document.getElementById(box.dataset['options'] ?? '');
  const status = box.querySelector('[role=status]');
  if (!root || !status) return;
  const options = [...root.querySelectorAll<HTMLElement>('[data-judgement]')].map((element) => ({
    element,
    home: element.parentElement,
    name: element.querySelector('[data-name]') ?? element,
    note: Object.assign(document.createElement('small'), { className: 'fit' }),
    judgement: readJudgement(element.dataset['judgement'] ?? ''),
  }));
  const first = options[0]?.home;
  if (!first) return;
  const ticks = [...box.querySelectorAll<HTMLInputElement>('input')];
  const labels = new Map(ticks.map((tick) => [tick.value, tick.nextElementSibling?.textContent ?? '']));
  const list = (prefix: string | undefined, chosen: readonly Value[]): string =>
    chosen.length > 0 ? `${prefix ?? ''} ${chosen.map((value) => labels.get(value)).join('; ')}. ` : '';

  const apply = (): void => {
    const chosen = ticks.filter((tick) => tick.checked).map((tick) => tick.value as Value);
    const sorted = chosen.length > 0;
    for (const title of root.querySelectorAll<HTMLElement>('[data-group]')) title.hidden = sorted;
    for (const { element, home, name, note, judgement } of sorted ? orderOptions(options, chosen) : options) {
      (sorted ? first : home)?.append(element);
      const { fits, not, open } = compareWith(judgement, chosen);
      note.textContent =
        list(box.dataset['fits'], fits) + list(box.dataset['not'], not) + list(box.dataset['open'], open);
      if (sorted) name.append(' ', note);
      else note.remove();
    }
    status.textContent = sorted ? (box.dataset['done'] ?? '') : '';
  };

  box.addEventListener('change', apply);
  box.querySelector('button')?.addEventListener('click', () => printAs('decision'));
}
