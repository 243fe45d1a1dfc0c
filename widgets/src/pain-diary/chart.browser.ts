import { expect, it } from 'vitest';
import { describeDiary, inDiary } from './testPages.ts';

describeDiary('pain-diary: chart and summary', ({ open }) => {
  it('breaks the line and shades where days are missing, and the table says the same', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, root, inside, settle }) => {
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
    const result = await inDiary(page, async ({ diary, root, inside, settle, press, add, choose, many }) => {
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
