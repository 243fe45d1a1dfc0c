import { expect, it } from 'vitest';
import { describeEngines } from './engines.ts';

describeEngines('The classic script', ({ engine, site }) => {
  it('defines every widget and leaves no global name behind', async () => {
    const url = site().page(`${site().script()}<pain-scale-picker></pain-scale-picker>`);
    const page = await engine.open(url);
    const result = await page.evaluate(async () => {
      await customElements.whenDefined('pain-scale-picker');
      await new Promise((resolve) => setTimeout(resolve, 100));
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      return {
        shown: document.querySelector('pain-scale-picker')?.shadowRoot?.textContent?.trim() ?? '',
        added: Object.getOwnPropertyNames(window).filter(
          (name) => !clean.has(name) && !/^(__problems|\d+|__playwright.*|__pw.*)$/.test(name),
        ),
      };
    });
    expect(result.added).toEqual([]);
    expect(result.shown).not.toBe('');
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
