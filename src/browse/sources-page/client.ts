/** Filters the list of sources by kind and year. Without it the list is complete, in groups by kind. */
import { isChosen } from './filterSources.ts';

const form = document.querySelector<HTMLFormElement>('#source-filters');
const status = form?.querySelector('[role=status]');
if (form && status) {
  const groups = [...document.querySelectorAll<HTMLElement>('.source-group')].map((group) => ({
    group,
    items: [...group.querySelectorAll<HTMLElement>('li')].map((item) => ({
      item,
      facts: { kind: group.dataset['kind'] ?? '', year: Number(item.dataset['year']) || undefined },
    })),
  }));
  const apply = (): void => {
    const data = new FormData(form);
    const choice = { kind: String(data.get('kind')), from: String(data.get('from')), to: String(data.get('to')) };
    let count = 0;
    for (const { group, items } of groups) {
      for (const { item, facts } of items) {
        item.hidden = !isChosen(facts, choice);
        if (!item.hidden) count += 1;
      }
      group.hidden = items.every(({ item }) => item.hidden);
    }
    status.textContent = (form.dataset['count'] ?? '').replace('{shown}', String(count));
  };
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.inert = false;
}
