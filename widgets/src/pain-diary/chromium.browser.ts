import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { playwrightPage } from '../../test/browser/chromium.ts';
import { dist } from '../../scripts/dist.ts';
import { describeDiary, HELPERS, inDiary, TAG } from './testPages.ts';

describeDiary(
  'pain-diary',
  ({ engine, site }) => {
    const open = (options: Parameters<typeof engine.open>[1] = {}) =>
      engine.open(
        site().page(`<main><h1>Host page</h1>${HELPERS}${TAG}<p>after</p></main>${site().script()}`),
        options,
      );

    it('prints on one page, without the host page, a thousand long entries and all', async () => {
      const page = await open();
      await inDiary(page, async ({ diary, settle, press, many }) => {
        await customElements.whenDefined('pain-diary');
        await settle();
        diary().openFile(many(1000).replaceAll('Walked', 'Walked '.repeat(40)));
        await settle();
        window.print = () => undefined;
        await press('Print on one page');
      });
      await playwrightPage(page).emulateMedia({ media: 'print' });
      const seen = await inDiary(page, ({ inside }) => ({
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

    it.each([
      ['en', 'Nothing is written down yet.', 'Pain 0–10'],
      ['es', 'Aún no hay anotaciones.', 'Dolor 0–10'],
    ])(
      'prints a week to fill in by hand while it is empty, and with an entry no longer (%s)',
      async (lang, words, pain) => {
        const page = await engine.open(
          site().page(`<main><h1>Host page</h1>${HELPERS}${TAG}</main>${site().script()}`, { lang }),
          { time: '2026-11-27T22:00:00Z' },
        );
        const look = () =>
          inDiary(page, ({ root, inside }) => {
            const seen = (element: Element | null | undefined) => !!element?.getBoundingClientRect().height;
            const columns = [...root().querySelectorAll('.blank tr:first-child th')];
            const picker = inside('pain-scale-picker').shadowRoot!;
            return {
              host: seen(document.querySelector('h1')),
              lines: [...root().querySelectorAll('h2, p, .blank p')].filter(seen).map((it) => it.textContent),
              asked: ['legend', '.ends', 'button'].map((part) => seen(picker.querySelector(part))),
              columns: columns.filter(seen).map((it) => it.textContent),
              days: [...root().querySelectorAll('.blank tr th:first-child')].filter(seen).map((it) => it.textContent),
              cells: [...root().querySelectorAll('.blank td')].filter((it) => it.getBoundingClientRect().height > 40)
                .length,
            };
          });
        await inDiary(
          page,
          async ({ inside, settle }, text) => {
            await customElements.whenDefined('pain-diary');
            for (let tries = 0; tries < 100 && inside('.blank p')?.textContent !== text; tries += 1) await settle();
            window.print = () => undefined;
            inside<HTMLButtonElement>('section:last-child button').click();
          },
          words,
        );
        expect(await look()).toMatchObject({ columns: [], days: [] });
        await playwrightPage(page).emulateMedia({ media: 'print' });
        const printed = await look();
        expect(printed).toMatchObject({ host: false, asked: [true, true, false], cells: 42 });
        expect(printed.lines).toContain(words);
        expect(printed.columns).toHaveLength(7);
        expect(printed.columns[1]).toBe(pain);
        // The month turns within the week.
        expect(printed.days.slice(1).map((day) => /\d+/.exec(day!)![0])).toEqual([
          '27',
          '28',
          '29',
          '30',
          '1',
          '2',
          '3',
        ]);
        await playwrightPage(page).emulateMedia({ media: 'screen' });
        await inDiary(page, async ({ diary, settle, many }) => {
          diary().openFile(many(1));
          await settle();
        });
        await playwrightPage(page).emulateMedia({ media: 'print' });
        expect(await look()).toMatchObject({ columns: [], asked: [false, false, false] });
        await page.close();
      },
    );

    it('works from the modules, where the parts are chunks', async () => {
      for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.js')))
        site().serve(`modules/${file}`, readFileSync(new URL(file, dist), 'utf8'), {
          'content-type': 'text/javascript',
          'access-control-allow-origin': '*',
        });
      const module = `<script type="module" src="${site().provider}/modules/pain-diary/define.js"></script>`;
      const page = await engine.open(site().page(HELPERS + TAG + module));
      const result = await inDiary(page, async ({ diary, inside, settle, press, add }) => {
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
      await inDiary(page, async ({ settle, add }) => {
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
          inDiary(page, ({ press }, label) => press(label), words),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`^pain-diary-\\d{4}-\\d\\d-\\d\\d\\.${name}$`));
        expect(readFileSync(await download.path(), 'utf8').startsWith(start)).toBe(true);
      }
      await page.close();
    });
  },
  ['Chromium'],
);
