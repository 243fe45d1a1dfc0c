import { expect, it } from 'vitest';
import { describeEngines } from '../../test/browser/engines.ts';
import { data, HELPERS, serveData, SLUG, tag } from './testPages.ts';

declare const explainer: () => HTMLElement & { layout: string };
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const insideAll: (selector: string) => HTMLElement[];
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const shown: () => Promise<boolean>;

/** What hosts do to their pages, by what they put before the explainer. */
const HOSTS: Record<string, string> = {
  'a polluted Object.prototype and an old prototype.js': `<script>
    Object.prototype.figure = { kind: 'people', outOf: 100, with: 99 };
    Object.prototype.people = 7;
    Array.prototype.toJSON = String.prototype.toJSON = function () { return 'broken'; };
  </script>`,
  'an AMD loader and a CommonJS shim':
    '<script>define = () => { throw Error("anonymous define"); }; define.amd = {}; module = { exports: {} }; exports = module.exports;</script>',
  'styles that unset everything': '<style>html { font-size: 62.5%; } * { all: unset; }</style>',
  'text properties that are inherited':
    '<style>html { font-size: 62.5%; } body { letter-spacing: 1em; line-height: 4; text-transform: uppercase; text-shadow: 1px 1px red; word-spacing: 2em; }</style>',
  'a second copy of the script': '<script src="{provider}/copy-1/treatment-explainer.js" async></script>',
};

describeEngines('treatment-explainer in a page with', ({ engine, site }) => {
  for (const [title, host] of Object.entries(HOSTS))
    it(title, async () => {
      serveData(site());
      serveData(site(), {}, 'copy-1/data');
      const page = await engine.open(
        site().page(HELPERS + host + tag('layout="page"') + site().script('treatment-explainer.js')),
      );
      const result = await page.evaluate(async () => {
        const isShown = await shown();
        await pause();
        // What carries the result out of the page must not meet the pollution.
        for (const key of ['figure', 'people', 'toJSON'])
          for (const holder of [Object, Array, String]) Reflect.deleteProperty(holder.prototype, key);
        const { fontSize, letterSpacing, textTransform, textShadow } = getComputedStyle(inside('.about p'));
        return [
          isShown,
          textOf(inside('h2')),
          insideAll('figure').length,
          parseFloat(fontSize) >= 16,
          letterSpacing,
          textTransform,
          textShadow,
        ];
      });
      const figures = [...data.benefits, ...data.risks].filter(({ figure }) => figure).length;
      expect(result).toEqual([true, data.title, figures, true, 'normal', 'none', 'none']);
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

  it('no doctype, where it is added late inside another shadow root', async () => {
    serveData(site());
    const page = await engine.open(
      site().page(
        `<html lang="en"><head><script src="/watch.js"></script></head><body>${site().script('treatment-explainer.js')}<div id="host"></div></body></html>`,
        { whole: true },
      ),
    );
    const result = await page.evaluate(async (slug) => {
      await customElements.whenDefined('treatment-explainer');
      const element = document.createElement('treatment-explainer');
      element.setAttribute('treatment', slug);
      document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(element);
      for (let i = 0; i < 200 && !element.shadowRoot?.querySelector('article'); i++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return [document.compatMode, element.shadowRoot?.querySelector('h2')?.textContent];
    }, SLUG);
    expect(result).toEqual(['BackCompat', data.title]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('a sandboxed frame of no origin around it', async () => {
    serveData(site());
    const inner = `${tag()}${site().script('treatment-explainer.js')}<script>
      addEventListener('treatment-load', () => parent.postMessage(document.querySelector('treatment-explainer').shadowRoot.querySelector('h2').textContent, '*'));
      addEventListener('error', (event) => parent.postMessage('error: ' + event.message, '*'));
    </script>`;
    const page = await engine.open(
      site().page(
        `${HELPERS}<script>const said = []; addEventListener('message', ({ data }) => said.push(data));</script><iframe title="Explainer" sandbox="allow-scripts" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
      ),
    );
    expect(
      await page.evaluate(async () => {
        const said = (0, eval)('said') as string[];
        await until(() => said.length);
        return said;
      }),
    ).toEqual([data.title]);
    await page.close();
  });

  it('nothing but the element, and asks for nothing but its data', async () => {
    serveData(site());
    const before = site().requests.length;
    const page = await engine.open(site().page(HELPERS + tag() + site().script('treatment-explainer.js')));
    await page.evaluate(async () => {
      await shown();
      for (const layout of ['page', 'compact', 'steps']) {
        explainer().layout = layout;
        await pause();
      }
    });
    expect(site().requests.slice(before)).toEqual(['treatment-explainer.js', `data/en/${SLUG}.js`]);
    await page.close();
  });
});
