/** Shows the chosen situations alone; with none chosen, all. The choice stays in the fragment of the address. */
import { readChoice, writeChoice } from './chooseSituations.ts';

const form = document.querySelector<HTMLFormElement>('#situation-choice');
if (form) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const sections = [...document.querySelectorAll<HTMLElement>('.situation')];
  const show = (): string[] => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const section of sections)
      section.hidden = chosen.length > 0 && !chosen.includes(section.dataset['situation'] ?? '');
    return chosen;
  };
  const read = (): void => {
    const chosen = readChoice(
      location.hash,
      boxes.map(({ value }) => value),
    );
    for (const box of boxes) box.checked = chosen.includes(box.value);
    show();
  };
  form.addEventListener('change', () => history.replaceState(null, '', writeChoice(show()) || location.pathname));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', read);
  form.inert = false;
  read();
}
