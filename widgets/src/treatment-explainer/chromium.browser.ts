import { expect, it } from 'vitest';
import type { Page } from '../../test/browser/driver.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import { ALL_SECTIONS, HELPERS, openExplainer, openSections, serveData, tag, type Wish } from './testPages.ts';

declare const explainer: () => HTMLElement & { layout: string; sections: string; src: string; treatment: string };
declare const insideAll: (selector: string) => HTMLElement[];
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const textOf: (element: Element | null) => string;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const shown: () => Promise<boolean>;
declare const pause: (milliseconds?: number) => Promise<void>;
describeEngines(
  'treatment-explainer',
  ({ engine, site }) => {
    const open = (...wish: Wish): Promise<Page> => openExplainer(engine, site(), ...wish);

    it('shows every section on paper', async () => {
      const paper = await open('', {}, { emulate: { media: 'print' } });
      expect(await openSections(paper)).toEqual(ALL_SECTIONS);
      await paper.close();
    });

    it('moves nothing on the page when it comes late to a place that the host keeps free', async () => {
      serveData(site(), { slug: 'calm' });
      const room = '<style>treatment-explainer { display: block; min-block-size: 1500px; }</style>';
      const page = await engine.open(site().page(`${HELPERS}${room}${tag('', 'calm')}<p>What the host says next.</p>`));
      const shift = await page.evaluate(async (src) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        await pause(600);
        document.head.append(Object.assign(document.createElement('script'), { src }));
        await until(() => explainer().shadowRoot);
        await shown();
        await pause(300);
        return sum;
      }, `${site().provider}/treatment-explainer.js`);
      expect(shift).toBe(0);
      await page.close();
    });

    it('leads to the list of treatments where it knows the site of the provider', async () => {
      site().serve(
        'widgets/v1/treatment-explainer.js',
        await (await fetch(`${site().provider}/treatment-explainer.js`)).text(),
      );
      const page = await engine.open(
        site().page(
          `${HELPERS}${tag('', 'unheard-of')}<script src="{provider}/widgets/v1/treatment-explainer.js" async></script>`,
        ),
      );
      const links = await page.evaluate(async () => {
        await until(() => explainer().shadowRoot && inside<HTMLElement>('.bar'));
        return insideAll('a').map((link) => [textOf(link), (link as HTMLAnchorElement).href]);
      });
      expect(links).toEqual([['Other choices', `${site().provider}/a-z/`]]);
      await page.close();
    });

    it('prints the page around it when the part that prints it alone cannot be had', async () => {
      const script = await (await fetch(`${site().provider}/treatment-explainer.js`)).text();
      site().serve('cut-off/treatment-explainer.js', script);
      serveData(site(), { slug: 'cut-off' }, 'cut-off/data');
      const loaded = '<script src="{provider}/cut-off/treatment-explainer.js" async></script>';
      const page = await engine.open(site().page(HELPERS + tag('', 'cut-off') + loaded));
      const times = await page.evaluate(async () => {
        let count = 0;
        window.print = () => void count++;
        await shown();
        inside('footer button').click();
        await until(() => count);
        return count;
      });
      expect(times).toBe(1);
      expect(await page.problems()).toEqual([]);
      await page.close();
    });
  },
  ['Chromium'],
);
