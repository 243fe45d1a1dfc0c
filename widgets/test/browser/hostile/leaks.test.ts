import { expect, it } from 'vitest';
import { serveData, SLUG } from '../../../src/treatment-explainer/testPages.ts';
import { collectUntil, STILL_HELD } from '../collectUntil.ts';
import { describeEngines } from '../engines.ts';
import { WIDGETS } from './embeds.ts';

/** How often each widget is added, used a little and removed. */
const ROUNDS = 100;

interface Held {
  __held: WeakRef<Element>[];
  __listeners: number;
}

describeEngines('A page that adds and removes a hundred of', ({ engine, site }) => {
  it.each(WIDGETS)('%s holds none of them afterwards, nor a listener of theirs', async (name) => {
    serveData(site());
    const page = await engine.open(site().page(site().script()));
    await page.evaluate(
      async (tag, slug, rounds) => {
        await customElements.whenDefined(tag);
        const page = window as unknown as Held;
        page.__held = [];
        page.__listeners = 0;
        const { addEventListener: add, removeEventListener: remove } = window;
        const kept = new Set<unknown>();
        window.addEventListener = (...args: Parameters<typeof add>): void =>
          void (kept.add(args[1]), add.apply(window, args));
        window.removeEventListener = (...args: Parameters<typeof remove>): void =>
          void (kept.delete(args[1]), remove.apply(window, args));
        for (let round = 0; round < rounds; round += 1) {
          const element = document.createElement(tag) as HTMLElement & {
            updateComplete: Promise<unknown>;
            ready?: Promise<unknown>;
          };
          element.setAttribute('treatment', slug);
          element.lang = round % 2 ? 'es' : 'en';
          document.body.append(element);
          await element.updateComplete;
          await element.ready;
          // Moved once, then gone: what was begun twice must end.
          document.body.prepend(element);
          await element.updateComplete;
          element.shadowRoot?.querySelector<HTMLElement>('button')?.click();
          if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
          element.remove();
          page.__held.push(new WeakRef(element));
        }
        // What was asked for last may still be on its way.
        for (let tries = 0; kept.size && tries < 60; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        page.__listeners = kept.size;
      },
      name,
      SLUG,
      ROUNDS,
    );
    const left = (): Promise<number> =>
      page.evaluate(() => (window as unknown as Held).__held.filter((ref) => ref.deref()).length);
    await collectUntil(page, left, STILL_HELD);
    expect(await left()).toBeLessThanOrEqual(STILL_HELD);
    expect(await page.evaluate(() => (window as unknown as Held).__listeners)).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
