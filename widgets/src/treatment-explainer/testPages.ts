/** What the browser tests of the explainer share: data, pages, and helpers that run in the page. */
import type { Engine, Page, PageOptions } from '../../test/browser/driver.ts';
import type { Site } from '../../test/browser/site.ts';
import fixture from './fixture.json' with { type: 'json' };
import type { Explainer } from './payload.ts';
import { toDataScript } from './toDataScript.ts';

declare const shown: () => Promise<boolean>;
declare const insideAll: (selector: string) => HTMLElement[];

export const SLUG = fixture.slug;
export const data = fixture as unknown as Explainer;
export const ALL_SECTIONS = [
  'summary',
  'about',
  'benefits',
  'risks',
  'who-should-not',
  'alternatives',
  'before',
  'day',
  'after',
  'warning-signs',
  'questions',
  'sources',
];

/** Serves an explainer at the provider as script and as JSON, as the site does, without any CORS header. */
export function serveData(site: Site, payload: Partial<Explainer> = {}, folder = 'data'): void {
  const whole = { ...data, ...payload };
  site.serve(`${folder}/${whole.lang}/${whole.slug}.js`, toDataScript(whole));
  site.serve(`${folder}/${whole.lang}/${whole.slug}.json`, JSON.stringify(whole));
}

export const tag = (attributes = '', slug = SLUG): string =>
  `<treatment-explainer treatment="${slug}" ${attributes}><a href="/full-page">About this treatment</a></treatment-explainer>`;

/** Functions for the page, in a script before the widget's own. */
export const HELPERS = `<script>
const explainer = () => document.querySelector('treatment-explainer');
const inside = (selector) => explainer().shadowRoot.querySelector(selector);
const insideAll = (selector) => [...explainer().shadowRoot.querySelectorAll(selector)];
const textOf = (element) => element ? element.textContent.replace(/\\s+/g, ' ').trim() : '';
const pause = (milliseconds = 60) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const until = async (holds) => { for (let i = 0; i < 200 && !holds(); i++) await pause(25); return !!holds(); };
const shown = () => until(() => explainer().shadowRoot && inside('article'));
const failed = () => until(() => explainer().shadowRoot && inside('.root > .bar'));
const events = [];
for (const type of ['treatment-load', 'treatment-error']) addEventListener(type, (event) => events.push([type, event.detail]));
</script>`;

let opened = 0;
/** What follows engine and site in `openExplainer`. */
export type Wish = [attributes?: string, payload?: Partial<Explainer>, options?: PageOptions, head?: string];
/**
 * Opens a page with an explainer of the fixture, changed as told, and waits until it is shown.
 *
 * @param head more for the head of the page
 */
export async function openExplainer(
  engine: Engine,
  site: Site,
  ...[attributes = '', payload = {}, options = {}, head = '']: Wish
): Promise<Page> {
  const slug = `treatment-${opened++}`;
  serveData(site, { ...payload, slug });
  const page = await engine.open(
    site.page(HELPERS + tag(attributes, slug) + site.script('treatment-explainer.js'), { head }),
    options,
  );
  if (!(await page.evaluate(() => shown()))) throw new Error('The explainer was not shown.');
  return page;
}

/** Names of the sections whose content is to be seen. */
export const openSections = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    insideAll('section')
      .filter((section) => section.lastElementChild!.getBoundingClientRect().height > 0)
      .map((section) => section.className),
  );

/** What a page would have put on paper. */
export interface Printed {
  title: string;
  text: string;
  ticked: number;
  sheets: number;
}

/** Runs in the page: frames no longer print, they tell what they would have printed in `printed`. */
export function stubPrint(): void {
  const printed: Printed[] = [];
  Object.assign(window, { printed });
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      const view = get!.call(this) as Window;
      view.print = () => {
        const { title, body, adoptedStyleSheets } = view.document;
        printed.push({
          title,
          text: body.textContent!,
          ticked: body.querySelectorAll('input:checked').length,
          sheets: adoptedStyleSheets.length,
        });
      };
      return view;
    },
  });
}
