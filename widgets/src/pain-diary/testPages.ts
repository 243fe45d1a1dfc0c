/** What the browser tests of the diary share: its page, and helpers that run in it. */
import type { Engine, Page, PageOptions } from '../../test/browser/driver.ts';
import type { PageSettings, Site } from '../../test/browser/site.ts';

declare const settle: () => Promise<void>;

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
  await settle(); await settle();
};
const said = () => inside('[role=status]').textContent;
const shown = () => root().textContent;
const many = (count) => 'at,value,note\\n' + Array.from({ length: count }, (_, i) => new Date(Date.now() - (count - i) * 864e5).toISOString().slice(0, 19) + 'Z,' + (i % 11) + ',"Walked ' + i + '"').join('\\n');
</script>`;

export const TAG = '<pain-diary><a href="/diary.pdf">A diary to print</a></pain-diary>';

/** Opens a page with a diary, and waits until all of it is there. */
export async function openDiary(
  engine: Engine,
  site: Site,
  body = TAG,
  settings: PageSettings = {},
  options: PageOptions = {},
): Promise<Page> {
  const page = await engine.open(site.page(HELPERS + body + site.script(), settings), options);
  await page.evaluate(async () => {
    await customElements.whenDefined('pain-diary');
    await settle();
  });
  return page;
}
