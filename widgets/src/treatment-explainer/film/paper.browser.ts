import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { playwrightPage } from '../../../test/browser/chromium.ts';
import type { Page } from '../../../test/browser/driver.ts';
import { describeEngines } from '../../../test/browser/engines.ts';
import { stubPrint, type Printed } from '../testPages.ts';
import { film, filmTag, openFilm, serveFilm, type FilmElement, type FilmWish } from './testFilm.ts';

declare const explainer: () => FilmElement;
declare const inside: <E extends Element = HTMLElement>(selector: string) => E;
declare const insideAll: <E extends Element = HTMLElement>(selector: string) => E[];
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const button: (name: string) => HTMLButtonElement;
declare const printed: Printed[];
declare const axe: {
  run: (node: Element, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeEngines(
  'A film',
  ({ engine, site }) => {
    const open = (wish?: FilmWish): Promise<Page> => openFilm(engine, site(), wish);

    it('is a list of finished pictures with their captions on paper, wherever it stood', async () => {
      const page = await open({ options: { emulate: { media: 'print' } } });
      const seen = await page.evaluate(async () => {
        button('Captions').click();
        // Before the needle has come in and the drops have appeared.
        explainer().currentTime = 6.1;
        await pause();
        const isSeen = (node: Element): boolean =>
          node.getBoundingClientRect().height > 0 && getComputedStyle(node).visibility === 'visible';
        return {
          scenes: insideAll('figure').map((figure) => [
            isSeen(figure),
            isSeen(figure.querySelector('svg')!),
            isSeen(figure.querySelector('figcaption')!),
          ]),
          hidden: [...insideAll('.player .bar'), ...insideAll('.said')].filter(isSeen).length,
          sources: isSeen(inside('.sources')),
          unfinished: insideAll('.sheet svg, .sheet path').filter((node) => {
            const { opacity, transform, strokeDashoffset } = getComputedStyle(node);
            return opacity !== '1' || transform !== 'none' || strokeDashoffset !== '0px';
          }).length,
          stacked: new Set(insideAll('figure').map((figure) => Math.round(figure.getBoundingClientRect().top))).size,
        };
      });
      expect(seen).toEqual({
        scenes: Array(3).fill([true, true, true]),
        hidden: 0,
        sources: true,
        unfinished: 0,
        stacked: 3,
      });
      await page.close();
    });

    it('prints alone by its button, drawings and style sheets included', async () => {
      const page = await open();
      await page.evaluate(stubPrint);
      const [out] = await page.evaluate(async () => {
        document.body.append('Host text');
        button('Print').click();
        await until(() => printed.length);
        return printed;
      });
      expect(out).toMatchObject({ title: film.title, sheets: 1 });
      expect(out!.text).not.toContain('Host text');
      for (const { says } of film.scenes) expect(out!.text).toContain(says);
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

    it('fills the screen, upright and across, and gives it back', async () => {
      for (const [width, height] of [
        [375, 667],
        [1280, 720],
      ] as const) {
        const page = await open({ options: { width, height } });
        await page.click('treatment-explainer >> [aria-label="Full screen"]');
        const full = await page.evaluate(async () => {
          await until(() => explainer().shadowRoot!.fullscreenElement);
          await pause(200);
          const box = (selector: string): DOMRect => inside(selector).getBoundingClientRect();
          const [player, picture, caption, bar] = [
            box('.player'),
            box('.now svg'),
            box('.now figcaption'),
            box('.player .bar'),
          ];
          return {
            whole: player.width === innerWidth && player.height === innerHeight,
            inside: bar.bottom <= innerHeight && caption.bottom <= innerHeight,
            apart: caption.top >= picture.bottom - 1 || caption.left >= picture.right - 1,
            most: (picture.width * picture.height) / (innerWidth * innerHeight) > 0.25,
            pressed: button('Full screen').ariaPressed,
          };
        });
        expect(full).toEqual({ whole: true, inside: true, apart: true, most: true, pressed: 'true' });
        await page.click('treatment-explainer >> [aria-label="Full screen"]');
        expect(
          await page.evaluate(async () => [
            await until(() => !explainer().shadowRoot!.fullscreenElement),
            (await pause(), button('Full screen').ariaPressed),
          ]),
        ).toEqual([true, 'false']);
        await page.close();
      }
    });

    it('offers no full screen where the browser has none', async () => {
      const page = await open({
        head: '<script>Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: false });</script>',
      });
      expect(await page.evaluate(() => !!button('Full screen'))).toBe(false);
      await page.close();
    });

    it('is drawn in the colours that the system forces', async () => {
      const page = await open({ options: { emulate: { forcedColors: 'active' } } });
      const colours = await page.evaluate(() => {
        const probe = document.createElement('p');
        document.body.append(probe);
        const system = (name: string): string => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const of = (selector: string): string => getComputedStyle(inside(selector)).stroke;
        return [
          of('.bone') === system('CanvasText'),
          of('.pain') === system('Highlight'),
          of('.leader') === system('CanvasText'),
          getComputedStyle(inside('.bone')).fill === system('Canvas'),
          parseFloat(getComputedStyle(inside('[aria-pressed=true]')).borderTopWidth) >
            parseFloat(getComputedStyle(inside('.icon')).borderTopWidth),
        ];
      });
      expect(colours).toEqual([true, true, true, true, true]);
      await page.close();
    });

    it('passes axe in every state, light and dark', async () => {
      site().serve('axe.js', axeSource);
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open({
          options: { emulate: { colorScheme } },
          head: '<script src="{provider}/axe.js"></script><style>:root { color-scheme: light dark }</style>',
        });
        const found = await page.evaluate(async () => {
          const results: string[] = [];
          const check = async (state: string): Promise<void> => {
            const { violations } = await axe.run(explainer(), { rules: { region: { enabled: false } } });
            results.push(...violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`));
          };
          await check('still');
          button('All words of the film').click();
          button('Captions').click();
          await pause();
          await check('open, without captions');
          button('Captions').click();
          explainer().play();
          await pause(100);
          await check('playing');
          explainer().currentTime = 21;
          await pause();
          await check('at its end');
          return results;
        });
        expect(found).toEqual([]);
        await page.close();
      }
    });

    it('is told to screen readers as a title, a picture, a caption and controls with names', async () => {
      const page = await open();
      const tree = await playwrightPage(page).locator('treatment-explainer').ariaSnapshot();
      for (const line of [
        '- heading "A trial block" [level=2]',
        '- group "A trial block":',
        '- heading "Why it hurts" [level=3]',
        '- img "Why it hurts"',
        `${film.scenes[0]!.says}`,
        '- slider "Place in the film"',
        '- button "Previous scene"',
        '- button "Play"',
        '- button "Next scene"',
        '- button "Captions" [pressed]',
        '- combobox "Speed"',
        '- heading "All words of the film" [level=3]',
      ])
        expect(tree).toContain(line);
      // What is not shown now is not told.
      expect(tree).not.toContain(film.scenes[1]!.heading);
      await page.close();
    });

    it('moves nothing on the page when it comes late to room that is kept, nor when its scenes change', async () => {
      const slug = serveFilm(site());
      const room =
        '<style>treatment-explainer { --pain-explainer-min-size: 60em; display: block; min-block-size: 60em }</style>';
      const page = await engine.open(site().page(`${room}${filmTag(slug)}<p>What the host says next.</p>`));
      const shift = await page.evaluate(async (src) => {
        const wait = (milliseconds: number): Promise<void> =>
          new Promise((resolve) => setTimeout(resolve, milliseconds));
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        await wait(600);
        document.head.append(Object.assign(document.createElement('script'), { src }));
        const element = document.querySelector('treatment-explainer') as FilmElement;
        for (let tries = 0; tries < 200 && !element.shadowRoot?.querySelector('.sheet svg'); tries += 1) await wait(25);
        for (const time of [3, 7, 14, 16, 21]) {
          element.currentTime = time;
          await wait(120);
        }
        return [sum, element.shadowRoot!.querySelectorAll('.sheet svg').length];
      }, `${site().provider}/treatment-explainer.js`);
      expect(shift).toEqual([0, 3]);
      await page.close();
    });
  },
  ['Chromium'],
);
