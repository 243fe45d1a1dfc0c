import { expect, it } from 'vitest';
import type { Page, PageOptions } from '../../test/browser/driver.ts';
import type { PageSettings } from '../../test/browser/site.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { openDiary } from './testPages.ts';

declare const diary: () => HTMLElement & {
  entries: DiaryEntry[];
  csv: string | null;
  bundle: object | null;
  ready: Promise<boolean>;
  openFile(text: string): Promise<boolean>;
};
declare const root: () => ShadowRoot;
declare const inside: <E extends Element = HTMLInputElement>(selector: string) => E;
declare const settle: () => Promise<void>;
declare const press: (text: string) => Promise<void>;
declare const add: (fields: Record<string, string>) => Promise<void>;
declare const choose: (name: string, text: string) => Promise<void>;
declare const many: (count: number) => string;

describeEngines('pain-diary: chart and summary', ({ engine, site }) => {
  const open = (...wish: [body?: string, settings?: PageSettings, options?: PageOptions]): Promise<Page> =>
    openDiary(engine, site(), ...wish);

  it('breaks the line and shades where days are missing, and the table says the same', async () => {
    const page = await open();
    const result = await page.evaluate(async () => {
      const day = (ago: number) => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10);
      diary().openFile(`at,value\n${day(5)},2\n${day(4)},4\n${day(1)},6\n`);
      await settle();
      return {
        line: inside('.line').getAttribute('d')!,
        gaps: inside('.gaps').getAttribute('d')!,
        rows: [...root().querySelectorAll('tbody tr')].map((row) => row.textContent),
      };
    });
    expect(result.line.match(/M/g)).toHaveLength(2);
    expect(result.gaps.match(/M/g)).toHaveLength(2);
    expect(result.rows).toEqual([
      expect.stringContaining('6'),
      expect.stringContaining('no entry'),
      expect.stringContaining('4'),
      expect.stringContaining('2'),
    ]);
    await page.close();
  });

  it('a thousand entries cost few elements, are all there, and come page by page', async () => {
    const page = await open();
    const result = await page.evaluate(async () => {
      await choose('many.csv', many(1000));
      const elements = root().querySelectorAll('*').length;
      await add({ value: '4' });
      const rows = () => root().querySelectorAll('tbody tr').length;
      const before = rows();
      await press('Show more');
      const period = inside<HTMLSelectElement>('select[aria-labelledby]');
      period.value = '0';
      period.dispatchEvent(new Event('change'));
      await settle();
      return {
        elements,
        entries: diary().entries.length,
        before,
        after: rows(),
        dots: inside('.dots').getAttribute('d')!.split('h0').length - 1,
        paths: root().querySelectorAll('path').length,
      };
    });
    expect(result.elements).toBeLessThan(400);
    expect(result).toMatchObject({ entries: 1001, before: 20, after: 40, paths: 5 });
    // The one added by hand was asked in words that the thousand do not have.
    expect(result.dots).toBe(1);
    await page.close();
  });
});
