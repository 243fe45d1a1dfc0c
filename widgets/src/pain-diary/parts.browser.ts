import { expect, it } from 'vitest';
import { describeDiary, HELPERS, inDiary, TAG } from './testPages.ts';

describeDiary('pain-diary, when a part does not come,', ({ engine, site }) => {
  it.each(['showEntries', 'handleFiles'])(
    '(%s) is told in words, loses nothing, and comes when asked for again',
    async (name) => {
      const folder = `without-${name}-${engine.name}`;
      const copy = async (path: string) => (await fetch(`${site().provider}/${path}`)).text();
      const part = `parts/pain-diary.${name}.js`;
      site().serve(`${folder}/pain-widgets.js`, await copy('pain-widgets.js'), { 'content-type': 'text/javascript' });
      for (const other of ['showEntries', 'handleFiles']) {
        const path = `parts/pain-diary.${other}.js`;
        if (path !== part) site().serve(`${folder}/${path}`, await copy(path), { 'content-type': 'text/javascript' });
      }
      const page = await engine.open(site().page(HELPERS + TAG + site().script(`${folder}/pain-widgets.js`)));
      const without = await inDiary(page, async ({ diary, inside, settle, press, add, said, many }) => {
        await customElements.whenDefined('pain-diary');
        const isReady = await diary().ready;
        await press('Keep on this device');
        await add({ value: '4', note: 'kept' });
        const isOpened = await diary().openFile(many(3));
        await settle();
        const alert = inside('[role=alert]').textContent;
        await press('Try again');
        return {
          isReady,
          isOpened,
          alert,
          again: said(),
          csv: diary().csv,
          notes: diary().entries.map(({ note }) => note),
          stored: Object.values(localStorage).filter((text) => `${text}`.includes('kept')).length,
        };
      });
      const words = 'Chart and files did not load. Nothing is lost.';
      expect(without).toEqual({
        isReady: false,
        isOpened: false,
        alert: words,
        again: words,
        csv: null,
        notes: ['kept'],
        stored: 1,
      });
      site().serve(`${folder}/${part}`, await copy(part), { 'content-type': 'text/javascript' });
      const after = await inDiary(page, async ({ diary, root, inside, press, said }) => {
        await press('Try again');
        return {
          alerts: root().querySelectorAll('[role=alert]').length,
          focused: root().activeElement?.role ?? root().activeElement?.getAttribute('role'),
          said: said(),
          hasChart: !!inside('.line'),
          csv: diary().csv,
          notes: diary().entries.map(({ note }) => note),
        };
      });
      expect(after).toEqual({
        alerts: 0,
        focused: 'status',
        said: 'Done.',
        hasChart: true,
        csv: expect.stringContaining('kept'),
        notes: ['kept'],
      });
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it('is asked for once, however many diaries there are, and is there before a press', async () => {
    const folder = `many-${engine.name}`;
    const before = site().requests.length;
    const copy = async (path: string) => (await fetch(`${site().provider}/${path}`)).text();
    for (const path of ['pain-widgets.js', 'parts/pain-diary.showEntries.js', 'parts/pain-diary.handleFiles.js'])
      site().serve(`${folder}/${path}`, await copy(path), { 'content-type': 'text/javascript' });
    const page = await engine.open(site().page(HELPERS + TAG + TAG + site().script(`${folder}/pain-widgets.js`)));
    await inDiary(page, async ({ settle }) => {
      await customElements.whenDefined('pain-diary');
      await settle();
    });
    const asked = site()
      .requests.slice(before)
      .filter((path) => path.startsWith(`${folder}/parts/`));
    expect(asked.sort()).toEqual([
      `${folder}/parts/pain-diary.handleFiles.js`,
      `${folder}/parts/pain-diary.showEntries.js`,
    ]);
    const printed = await inDiary(page, async ({ button, add }) => {
      await add({ value: '4' });
      let count = 0;
      window.print = () => void count++;
      button('Print on one page')!.click();
      // In the same press: browsers may refuse to print later.
      return count;
    });
    expect(printed).toBe(1);
    await page.close();
  });
});
