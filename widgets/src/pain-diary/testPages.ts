/** What the browser tests of the diary share: its page, and helpers that run in it. */
import type { Engine, Page, PageOptions } from '../../test/browser/driver.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import type { PageSettings, Site } from '../../test/browser/site.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/** The first diary of the page, as far as tests use it. */
interface Diary extends HTMLElement {
  readonly entries: DiaryEntry[];
  readonly csv: string | null;
  readonly bundle: object | null;
  readonly ready: Promise<boolean>;
  openFile(text: string): Promise<boolean>;
}

/** What HELPERS puts into the page. */
interface Helpers {
  diary(): Diary;
  root(): ShadowRoot;
  /** The first that a selector finds in the diary. */
  inside<E extends Element = HTMLInputElement>(selector: string): E;
  /** Waits until the parts are there and what was changed is drawn. */
  settle(): Promise<void>;
  /** The button with these words. */
  button(text: string): HTMLButtonElement | undefined;
  press(text: string): Promise<void>;
  write(name: string, value: string): void;
  /** Writes into fields of the form, and saves the entry. */
  add(fields: Record<string, string>): Promise<void>;
  /** Chooses a file. */
  choose(name: string, text: string): Promise<void>;
  /** What the status line says. */
  said(): string;
  shown(): string;
  /** A CSV file with that many entries, one a day until yesterday. */
  many(count: number): string;
}

/** What the tests call in the page, so that each step reads as what a person does. */
export const HELPERS = `<script>
// Engines that keep one profile for all tests: each page begins with nothing kept.
if (top === self) localStorage.clear();
const diary = () => document.querySelector('pain-diary');
const root = () => diary().shadowRoot;
const inside = (selector) => root().querySelector(selector);
// What comes after the form (chart, table, files) is there too.
const settle = async () => { await diary()?.ready; await new Promise((resolve) => setTimeout(resolve, 60)); };
const button = (text) => [...root().querySelectorAll('button')].find((it) => it.textContent === text);
const press = async (text) => { button(text).click(); await settle(); };
const write = (name, value) => { inside('[name=' + name + ']').value = value; };
const add = async (fields) => { for (const [name, value] of Object.entries(fields)) write(name, value); await press('Save entry'); };
const choose = async (name, text) => {
  const input = inside('[type=file]'), files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // Emptied once the file was read.
  for (let tries = 0; tries < 400 && input.files.length; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  await settle();
};
const said = () => inside('[role=status]').textContent;
const shown = () => root().textContent;
const many = (count) => 'at,value,note\\n' + Array.from({ length: count }, (_, i) => new Date(Date.now() - (count - i) * 864e5).toISOString().slice(0, 19) + 'Z,' + (i % 11) + ',"Walked ' + i + '"').join('\\n');
const helpers = { diary, root, inside, settle, button, press, write, add, choose, said, shown, many };
</script>`;

export const TAG = '<pain-diary><a href="/diary.pdf">A diary to print</a></pain-diary>';

/** Runs a function in a page that has HELPERS, which it is given first. */
export function inDiary<Result, Args extends unknown[]>(
  page: Page,
  run: (helpers: Helpers, ...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  // A page is given the text of a function.
  const text = `(...args) => (${run})(helpers, ...args)`;
  return page.evaluate({ toString: () => text } as unknown as (...args: Args) => Result, ...args);
}

/** Opens a page with a diary, and waits until all of it is there. */
async function openDiary(
  engine: Engine,
  site: Site,
  body = TAG,
  settings: PageSettings = {},
  options: PageOptions = {},
): Promise<Page> {
  const page = await engine.open(site.page(HELPERS + body + site.script(), settings), options);
  await inDiary(page, async ({ settle }) => {
    await customElements.whenDefined('pain-diary');
    await settle();
  });
  return page;
}

interface Use {
  readonly engine: Engine;
  readonly site: () => Site;
  /** Opens a page with a diary, and waits until all of it is there. */
  open(body?: string, settings?: PageSettings, options?: PageOptions): Promise<Page>;
}

/** A suite of the diary in every engine, or in those named. */
export const describeDiary = (title: string, suite: (use: Use) => void, only?: readonly Engine['name'][]): void =>
  describeEngines(
    title,
    ({ engine, site }) => suite({ engine, site, open: (...wish) => openDiary(engine, site(), ...wish) }),
    only,
  );
