/** Filters and sorts the findings and the matrix. The choice stands in the address, so that a view can be shared; nothing is sent. */
import { chooseFindings, type Choice, type Finding } from './chooseFindings.ts';

const FIELDS = ['condition', 'treatment', 'direction', 'certainty', 'sort'] as const;

export function startFilters(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.findings tbody tr')];
  const body = rows[0]?.parentElement;
  const status = form.querySelector('[role=status]');
  if (!body || !status) return;
  const findings = rows.map((row): Finding & { row: HTMLTableRowElement } => {
    const [condition = '', treatment = ''] = row.id.split('.');
    const [first, second] = [...row.querySelectorAll('th a')].map((link) => link.textContent);
    return {
      row,
      condition,
      treatment,
      conditionTitle: first ?? '',
      treatmentTitle: second ?? '',
      direction: row.dataset['direction'] ?? '',
      certainty: row.dataset['certainty'] ?? '',
    };
  });

  const fieldOf = (name: string): HTMLSelectElement | null => form.querySelector(`[name="${name}"]`);
  const read = (): Choice =>
    Object.fromEntries(FIELDS.map((name) => [name, fieldOf(name)?.value ?? ''])) as Record<
      (typeof FIELDS)[number],
      string
    >;

  const apply = (): void => {
    const choice = read();
    const chosen = chooseFindings(findings, choice);
    const shown = new Set(chosen.map(({ row }) => row));
    body.append(...chosen.map(({ row }) => row));
    for (const row of rows) row.hidden = !shown.has(row);
    showInMatrix(new Set(chosen.map(({ row }) => row.id)), choice);
    status.textContent = (form.dataset['count'] ?? '')
      .replace('{shown}', String(shown.size))
      .replace('{all}', String(rows.length));
    const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = fieldOf(name);
    if (field && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields have their new values only after the event.
  form.addEventListener('reset', () => setTimeout(apply));
  form.inert = false;
  apply();
}

/** Hides rows and columns that the choice leaves empty. */
function showInMatrix(ids: ReadonlySet<string>, { condition, treatment }: Choice): void {
  const wanted = new Set([...ids].map((id) => id.split('.')[1]));
  for (const cell of document.querySelectorAll<HTMLElement>('.matrix [data-treatment]'))
    cell.hidden = !wanted.has(cell.dataset['treatment'] ?? '') && (treatment !== '' || condition !== '');
  for (const row of document.querySelectorAll<HTMLElement>('.matrix [data-condition]')) {
    const links = [...row.querySelectorAll<HTMLAnchorElement>('td a')];
    for (const link of links) link.hidden = !ids.has(link.hash.slice(1));
    row.hidden = links.every((link) => link.hidden);
  }
}

const form = document.querySelector<HTMLFormElement>('#evidence-filters');
if (form) startFilters(form);
