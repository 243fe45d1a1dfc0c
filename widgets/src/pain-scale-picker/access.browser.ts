import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { playwrightPage } from '../../test/browser/chromium.ts';
import { describeEngines } from '../../test/browser/engines.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Every state that a reader may meet: what is in the tag. */
const STATES: Record<string, string> = {
  unanswered: '',
  answered: 'value="0"',
  declined: 'value="asked-declined"',
  disabled: 'value="3" disabled',
  'read-only': 'value="3" readonly',
  words: 'scale="verbal" value="mild"',
  line: 'scale="vas" value="40" required',
  'line, unanswered': 'scale="vas"',
  faces: 'scale="faces" value="4"',
  peg: 'scale="peg" value="6,5,5"',
  change: 'scale="change"',
  sites: 'location',
  Spanish: 'lang="es" value="6"',
};

describeEngines(
  '<pain-scale-picker> for screen readers',
  ({ engine, site }) => {
    const open = async (attributes: string) => {
      const page = await engine.open(site().page(`<main><h1>Today</h1><pain-scale-picker name="pain" ${attributes}></pain-scale-picker></main>${site().script('pain-scale-picker.js')}`));
      await page.evaluate(async () => {
        await customElements.whenDefined('pain-scale-picker');
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      return page;
    };

    for (const [state, attributes] of Object.entries(STATES))
      it(`tells "${state}" as it is, and axe finds nothing`, async () => {
        const page = await open(attributes);
        const native = playwrightPage(page);
        await expect(await native.locator('pain-scale-picker').ariaSnapshot()).toMatchFileSnapshot(`snapshots/${state.replace(/\W+/g, '-')}.txt`);
        await native.evaluate(axeSource);
        for (const scheme of ['light', 'dark'] as const) {
          await native.emulateMedia({ colorScheme: scheme });
          await native.evaluate((dark) => (document.documentElement.style.colorScheme = dark), scheme);
          const found = await native.evaluate(async () => {
            const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } };
            return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
          });
          expect(found).toEqual([]);
        }
        await page.close();
      });

    it('says an answer in a polite live region, and only what was chosen', async () => {
      const page = await open('');
      const said = (): Promise<string> =>
        page.evaluate(async () => {
          await new Promise(requestAnimationFrame);
          return document.querySelector('pain-scale-picker')!.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
        });
      expect(await said()).toBe('');
      await page.click('pain-scale-picker >> input[value="0"]');
      expect(await said()).toBe('Your answer: 0 out of 10.');
      await page.click('pain-scale-picker >> [data-do=asked-declined]');
      expect(await said()).toBe('Your answer: Prefer not to say.');
      await page.click('pain-scale-picker >> [data-do=clear]');
      expect(await said()).toBe('');
      expect(await page.evaluate(() => document.querySelector('pain-scale-picker')!.shadowRoot!.activeElement?.localName)).toBe('input');
      await page.close();
    });
  },
  ['Chromium'],
);
