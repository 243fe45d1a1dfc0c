import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { playwrightPage } from '../../test/browser/chromium.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import { dist } from '../../scripts/dist.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { HELPERS, TAG } from './testPages.ts';

declare const diary: () => HTMLElement & {
  entries: DiaryEntry[];
  csv: string | null;
  bundle: object | null;
  ready: Promise<boolean>;
  openFile(text: string): Promise<boolean>;
};
declare const inside: <E extends Element = HTMLInputElement>(selector: string) => E;
declare const settle: () => Promise<void>;
declare const press: (text: string) => Promise<void>;
declare const add: (fields: Record<string, string>) => Promise<void>;
declare const many: (count: number) => string;

describeEngines(
  'pain-diary',
  ({ engine, site }) => {
    const open = (options: Parameters<typeof engine.open>[1] = {}) =>
      engine.open(
        site().page(`<main><h1>Host page</h1>${HELPERS}${TAG}<p>after</p></main>${site().script()}`),
        options,
      );

    it('prints on one page, without the host page, a thousand long entries and all', async () => {
      const page = await open();
      await page.evaluate(async () => {
        await customElements.whenDefined('pain-diary');
        await settle();
        diary().openFile(many(1000).replaceAll('Walked', 'Walked '.repeat(40)));
        await settle();
        window.print = () => undefined;
        await press('Print on one page');
      });
      await playwrightPage(page).emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => ({
        host: document.querySelector('h1')!.getBoundingClientRect().height,
        form: inside('[part=form]').getBoundingClientRect().height,
        chart: inside('svg').getBoundingClientRect().height,
      }));
      expect(seen).toMatchObject({ host: 0, form: 0 });
      expect(seen.chart).toBeGreaterThan(100);
      // Last, since it fires `afterprint`.
      const pdf = (await playwrightPage(page).pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm' } })).toString(
        'latin1',
      );
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.close();
    });

    it('works from the modules, where the parts are chunks', async () => {
      for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.js')))
        site().serve(`modules/${file}`, readFileSync(new URL(file, dist), 'utf8'), {
          'content-type': 'text/javascript',
          'access-control-allow-origin': '*',
        });
      const module = `<script type="module" src="${site().provider}/modules/pain-diary/define.js"></script>`;
      const page = await engine.open(site().page(HELPERS + TAG + module));
      const result = await page.evaluate(async () => {
        await customElements.whenDefined('pain-diary');
        await settle();
        await add({ value: '4', note: 'written' });
        const { csv, bundle } = diary();
        await press('Change');
        return {
          csv,
          bundle: JSON.stringify(bundle),
          heading: inside('h2').textContent,
          dots: inside('.dots').getAttribute('d'),
        };
      });
      expect(result).toEqual({
        csv: expect.stringContaining('written'),
        bundle: expect.stringContaining('72514-3'),
        heading: expect.stringMatching(/^Change: .*\d/),
        dots: expect.stringMatching(/^M\d+ 65h0$/),
      });
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

    it('saves files under a name with the day', async () => {
      const page = await open();
      await page.evaluate(async () => {
        await customElements.whenDefined('pain-diary');
        await settle();
        await add({ value: '4' });
      });
      for (const [name, start, words] of [
        ['csv', '\uFEFFid,at', 'Spreadsheet (CSV)'],
        ['json', '{"resourceType":"Bundle"', 'Clinic file (FHIR)'],
      ] as const) {
        const [download] = await Promise.all([
          playwrightPage(page).waitForEvent('download'),
          page.evaluate((label) => press(label), words),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`^pain-diary-\\d{4}-\\d\\d-\\d\\d\\.${name}$`));
        expect(readFileSync(await download.path(), 'utf8').startsWith(start)).toBe(true);
      }
      await page.close();
    });
  },
  ['Chromium'],
);
