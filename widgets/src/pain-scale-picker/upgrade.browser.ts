import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeEngines } from '../../test/browser/engines.ts';

/** The snippet that the README gives; what it promises is tested on it. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const snippet = /<!-- snippet:fallback -->\n```html\n([^]*?)```/.exec(readme)![1]!;

/** Where the text below is, and what is submitted. */
const look = (): { top: number; sent: string[] } => ({
  top: document.querySelector('#after')!.getBoundingClientRect().top,
  sent: new FormData(document.querySelector('form')!).getAll('pain') as string[],
});

/** Loads the script late, as a slow network does, and waits until the widget is drawn. */
const loadLate = async (src: string): Promise<void> => {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  await customElements.whenDefined('pain-scale-picker');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

describeEngines('The documented fallback', ({ engine, site }) => {
  const body = `<form>${snippet}</form><p id="after">The text below.</p><script src="/watch.js"></script>`;

  for (const width of [320, 768, 1200])
    it(`is usable before the script, and nothing moves when it arrives, at ${width} pixels`, async () => {
      for (const choice of ['', '0']) {
        const page = await engine.open(site().page(body), { width });
        if (choice) await page.click(`input[value="${choice}"]`);
        const before = await page.evaluate(look);
        await page.evaluate(() => {
          const shifts: number[] = [];
          Object.assign(window, { __shifts: shifts });
          if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            new PerformanceObserver((list) =>
              list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
            ).observe({ type: 'layout-shift' });
        });
        // Beyond the half second in which a browser forgives shifts after a click.
        await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 600)));
        await page.evaluate(loadLate, `${site().provider}/pain-scale-picker.js`);
        const after = await page.evaluate(look);
        expect(before.sent).toEqual(choice ? [choice] : []);
        expect(after).toEqual(before);
        expect(await page.evaluate(() => (window as unknown as { __shifts: number[] }).__shifts)).toEqual([]);
        expect(await page.evaluate(() => document.querySelector('pain-scale-picker')!.shadowRoot !== null)).toBe(true);
        expect(await page.problems()).toEqual([]);
        await page.close();
      }
    });

  it('is taken over when it arrives after the script, as the parser brings it', async () => {
    const page = await engine.open(
      site().page(
        `<script src="{provider}/pain-scale-picker.js"></script><form>${snippet.replace('value="3"', '$& checked')}</form><p id="after"></p>`,
      ),
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 50)));
    expect((await page.evaluate(look)).sent).toEqual(['3']);
    await page.close();
  });
});

describeEngines(
  'The documented fallback without JavaScript',
  ({ engine, site }) => {
    it('is submitted by its radios', async () => {
      const page = await engine.open(site().page(`<form action="/sent">${snippet}<button>Send</button></form>`), {
        javaScript: false,
      });
      const { playwrightPage } = await import('../../test/browser/chromium.ts');
      const native = playwrightPage(page);
      await native.check('input[value="7"]');
      await native.click('button');
      expect(new URL(native.url()).searchParams.getAll('pain')).toEqual(['7']);
      await page.close();
    });
  },
  ['Chromium'],
);
