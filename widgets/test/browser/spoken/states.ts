import { data, SLUG } from '../../../src/treatment-explainer/testPages.ts';

/** One state that a reader may meet: a page, and what is done on it. */
export interface State {
  /** What stands on the page. */
  readonly body: string;
  /** What the host's page does first, e.g. to its storage. */
  readonly head?: string;
  /** Done in the page once the widget is drawn, with the helpers of `HELPERS`. */
  readonly act?: string;
}

/** For `act`: short names for what a person does. */
export const HELPERS = `<script>
const tick = (milliseconds = 40) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const widget = () => document.querySelector('pain-scale-picker, treatment-explainer, pain-diary');
const inside = (selector) => widget().shadowRoot.querySelector(selector);
const press = async (words) => {
  const found = [...widget().shadowRoot.querySelectorAll('button, summary')].find((it) => it.textContent.trim() === words);
  if (!found) throw Error('No button ' + words);
  found.click();
  await tick();
};
const pick = async (value) => {
  const picker = widget().localName === 'pain-diary' ? inside('pain-scale-picker') : widget();
  picker.shadowRoot.querySelector('input[value="' + value + '"]').click();
  await tick();
};
const save = async (value, note = '') => { await pick(value); inside('[name=note]').value = note; await press('Save entry'); };
</script>`;

const picker = (attributes = ''): string =>
  `<form onsubmit="event.preventDefault()"><pain-scale-picker name="pain" ${attributes}></pain-scale-picker></form>`;
const explainer = (attributes = ''): string =>
  `<treatment-explainer treatment="${SLUG}" ${attributes}><a href="/full">About this treatment</a></treatment-explainer>`;
const diary = (attributes = ''): string =>
  `<pain-diary ${attributes}><a href="/diary.pdf">A diary to print</a></pain-diary>`;

/** The explainer with data of a clinic's own; what is in `change` differs from the fixture. */
const own = (change: object, attributes = '', more = ''): State => ({
  body: explainer(attributes),
  act: `widget().src = URL.createObjectURL(new Blob([${JSON.stringify(JSON.stringify({ ...data, ...change }))}], { type: 'application/json' })); await tick(200); ${more}`,
});
const NO_FETCH = '<script>fetch = () => new Promise(() => {});</script>';

/** Every state of every widget: file name → how to get there. */
export const STATES: Readonly<Record<string, State>> = {
  'picker unanswered': { body: picker() },
  'picker answered with 0': { body: picker(), act: "await pick('0');" },
  'picker answered before': { body: picker('value="6"') },
  'picker declined': { body: picker(), act: "await press('Prefer not to say');" },
  'picker cleared': { body: picker('value="6"'), act: "await press('Clear answer');" },
  'picker required': { body: picker('required') },
  'picker required and missing': {
    body: picker('required'),
    act: "document.querySelector('form').requestSubmit(); await tick();",
  },
  'picker disabled': { body: picker('value="3" disabled') },
  'picker read-only': { body: picker('value="3" readonly') },
  'picker with a label of the host': { body: `<label for="own">Pain in the morning</label>${picker('id="own"')}` },
  'picker past week with own ends': { body: picker('recall="past-week" low-label="Nothing" high-label="Most"') },
  'picker words': { body: picker('scale="verbal" value="mild"') },
  'picker line unanswered': { body: picker('scale="vas"') },
  'picker line after more': {
    body: picker('scale="vas" value="40"'),
    act: 'inside(\'[data-do="1"]\').click(); await tick();',
  },
  'picker line mistyped': {
    body: picker('scale="vas"'),
    act: "const field = inside('[type=number]'); field.value = 150; field.dispatchEvent(new InputEvent('input', { bubbles: true })); field.dispatchEvent(new Event('change')); await tick();",
  },
  'picker faces': { body: picker('scale="faces" value="4"') },
  'picker PEG in part': { body: picker('scale="peg"'), act: "await pick('6');" },
  'picker PEG whole': { body: picker('scale="peg" value="6,5,5"') },
  'picker change': { body: picker('scale="change" value="2"') },
  'picker sites': { body: picker('location'), act: "await pick('knee-left'); await pick('neck');" },
  'picker Spanish': { body: picker('lang="es" value="6"') },

  'explainer loading': { body: explainer('data-base="/nowhere"'), head: NO_FETCH },
  'explainer failed': own({ harms: 'none' }),
  'explainer tried again in vain': own(
    { harms: 'none' },
    '',
    "inside('.bar button').focus(); await press('Try again'); await tick(200);",
  ),
  'explainer unknown': { body: explainer().replace(SLUG, 'No Such Thing') },
  'explainer offline': {
    body: explainer('data-base="http://127.0.0.1:1/"'),
    head: "<script>Object.defineProperty(navigator, 'onLine', { get: () => false });</script>",
  },
  'explainer in steps': { body: explainer() },
  'explainer next step': { body: explainer(), act: "inside('.summary .primary').click(); await tick();" },
  'explainer as a page': { body: explainer('layout="page"') },
  'explainer compact': { body: explainer('layout="compact"') },
  'explainer as a table': {
    body: explainer('layout="page" sections="benefits"'),
    act: "await press('Show as a table');",
  },
  'explainer one section': {
    body: `<h2>Your visit</h2>${explainer('layout="page" sections="questions" heading-level="3"')}`,
  },
  'explainer questions ticked and copied': {
    body: explainer('layout="page" sections="questions"'),
    act: "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} }, configurable: true }); inside('[type=checkbox]').click(); await press('Copy');",
  },
  'explainer in English for a Spanish reader': { body: explainer('lang="es" layout="compact"') },
  'explainer reviewed': own(
    { review: { reviewer: 'R. Example', credentials: 'MD', reviewed: '2026-12-01' } },
    'layout="compact"',
  ),
  'explainer Spanish': own({ lang: 'es' }, 'lang="es" layout="page" sections="risks"'),

  'diary empty': { body: diary() },
  'diary nothing to save': { body: diary(), act: "await press('Save entry');" },
  'diary one entry': { body: diary(), act: "await save('4', 'Walked');" },
  'diary entry without a number': {
    body: diary(),
    act: "inside('pain-scale-picker').value = 'asked-declined'; await press('Save entry');",
  },
  'diary changing an entry': { body: diary(), act: "await save('4', 'Walked'); await press('Change');" },
  'diary entry deleted': { body: diary(), act: "await save('4'); await press('Change'); await press('Delete');" },
  'diary undone': { body: diary(), act: "await save('4'); await press('Undo');" },
  'diary kept': { body: diary(), act: "await press('Keep on this device'); await save('4');" },
  'diary never kept': { body: diary('storage="none"') },
  'diary storage blocked': {
    body: diary(),
    head: "<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });</script>",
    act: "await save('4');",
  },
  'diary storage full': {
    body: diary(),
    head: "<script>Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };</script>",
    act: "await save('4'); await press('Keep on this device');",
  },
  'diary file opened': {
    body: diary(),
    act: "await widget().openFile('at,value\\n2026-01-12,6\\n2026-01-13,2\\n'); await tick();",
  },
  'diary file refused': {
    body: diary(),
    act: "await save('4'); await widget().openFile('at,value\\n2026-01-12,66\\n'); await tick();",
  },
  'diary file foreign': { body: diary(), act: "await widget().openFile('PK'); await tick();" },
  'diary file saved': { body: diary(), act: "await save('4'); await press('Spreadsheet (CSV)');" },
  'diary asked before deleting': { body: diary(), act: "await save('4'); await press('Delete everything');" },
  'diary deleted': {
    body: diary(),
    act: "await save('4'); await press('Delete everything'); await press('Delete everything');",
  },
  'diary Spanish': { body: diary('lang="es"') },
};
