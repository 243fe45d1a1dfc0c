import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { serveData } from '../../../src/treatment-explainer/testPages.ts';
import { playwrightPage } from '../chromium.ts';
import { describeEngines } from '../engines.ts';
import { readAloud, SCREEN_READER } from './readAloud.ts';
import { HELPERS, STATES } from './states.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Listening {
  /** What live regions said, in order: `status: Done.` */
  __said: string[];
}
interface Axe {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Runs in the page: waits until the widget has come to rest, then hears every live region in every shadow root. */
const listen = async (): Promise<void> => {
  const element = document.querySelector<HTMLElement & { ready?: Promise<boolean>; updateComplete: Promise<unknown> }>(
    'pain-scale-picker, treatment-explainer, pain-diary',
  )!;
  await customElements.whenDefined(element.localName);
  await element.ready;
  // Languages and data come by the network; a state that waits for ever is one too.
  const isThere = (): unknown =>
    element.shadowRoot!.querySelector('[lang=es], article, .bar') ??
    (element.lang === '' && element.localName !== 'treatment-explainer');
  for (let tries = 0; tries < 30 && !isThere(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  await new Promise((resolve) => setTimeout(resolve, 60));
  const said: string[] = ((window as unknown as Listening).__said = []);
  const last = new Map<Element, string>();
  const hear = (root: ShadowRoot, isFirst: boolean): void => {
    for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const words = region.textContent!.trim().replace(/\s+/g, ' ');
      // A region that is drawn together with its words is silent where it is polite, and speaks where it is urgent.
      const isSpoken = words && words !== last.get(region) && (last.has(region) || region.role === 'alert');
      if (isSpoken && !isFirst) said.push(`${region.role}: ${words}`);
      last.set(region, words);
    }
  };
  const watch = (root: ShadowRoot): void => {
    hear(root, true);
    new MutationObserver(() => hear(root, false)).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) watch(inner.shadowRoot);
  };
  watch(element.shadowRoot!);
};

/** Runs in the page: where the focus is, through shadow roots, as a screen reader would name it. */
const focused = (): string => {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return 'nowhere';
  const name =
    at.getAttribute('aria-label') ?? (at.textContent!.trim() || at.getAttribute('value') || at.getAttribute('name'));
  return `${at.localName} ${(name ?? '').replace(/\s+/g, ' ').slice(0, 60)}`;
};

describeEngines(
  'For a screen reader',
  ({ engine, site }) => {
    it.each(Object.entries(STATES))(
      '“%s” is told as it is, and axe finds nothing, light or dark',
      async (name, { body, head = '', act = '' }) => {
        serveData(site());
        site().serve('fixture/screen-reader.js', SCREEN_READER, { 'access-control-allow-origin': '*' });
        const page = await engine.open(
          site().page(`<main><h1>Today</h1>${HELPERS}${body}</main>${site().script()}`, {
            head: `<meta name="color-scheme" content="light dark">${head}`,
          }),
          { time: '2026-01-14T12:00:00Z' },
        );
        const native = playwrightPage(page);
        await page.evaluate(listen);
        await native.evaluate(`(async () => { ${act} })()`);
        await native.evaluate('tick(80)');
        const tree = await native.locator('pain-scale-picker, treatment-explainer, pain-diary').first().ariaSnapshot();
        const said = await page.evaluate(() => (window as unknown as Listening).__said);
        const focus = await page.evaluate(focused);
        const heard = await page.evaluate(readAloud, `${site().provider}/fixture/screen-reader.js`);
        const text = [
          'Tree:',
          tree,
          '',
          'Heard:',
          ...heard,
          '',
          `Said: ${said.length ? said.join(' | ') : 'nothing'}`,
          `Focus: ${focus}`,
          '',
        ].join('\n');
        await expect(text).toMatchFileSnapshot(`snapshots/${name.replace(/\W+/g, '-')}.txt`);
        await native.evaluate(axeSource);
        for (const colorScheme of ['light', 'dark'] as const) {
          await native.emulateMedia({ colorScheme });
          const found = await page.evaluate(async () =>
            (await (window as unknown as Axe).axe.run()).violations.map(
              ({ id, nodes }) => `${id} ${nodes[0]!.html.slice(0, 90)}`,
            ),
          );
          expect([colorScheme, ...found]).toEqual([colorScheme]);
        }
        expect(await page.problems()).toEqual([]);
        await page.close();
      },
    );
  },
  // The tree of accessibility is read by Playwright, and so is axe's view of colours.
  ['Chromium'],
);
