import { expect, it } from 'vitest';
import { describeDiary, HELPERS, inDiary, TAG } from './testPages.ts';

describeDiary('pain-diary: keeping', ({ engine, site, open }) => {
  it('stores nothing until asked to, then every entry; a new visit finds them; deleting leaves nothing', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, root, settle, button, press, add, shown }) => {
      const steps: unknown[] = [];
      await add({ value: '4' });
      steps.push(localStorage.length);
      await press('Keep on this device');
      await add({ value: '5' });
      steps.push(localStorage.length, shown().includes('Kept in this browser'));
      // A new visit: a new element, as after a reload.
      diary().replaceWith(document.createElement('pain-diary'));
      await settle();
      steps.push(
        diary()
          .entries.map(({ value }) => value)
          .sort()
          .join(),
      );
      localStorage.setItem('host', 'x');
      await press('Delete everything');
      steps.push(root().activeElement?.id, diary().entries.length);
      await press('Delete everything');
      steps.push(
        diary().entries.length,
        Object.keys(localStorage).join(),
        !!button('Undo'),
        shown().includes('Only on this page'),
      );
      return steps;
    });
    expect(result).toEqual([0, 3, true, '4,5', 'sure', 2, 0, 'host', false, true]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('with storage="none" touches no storage at all', async () => {
    const page = await open('<div></div>');
    const result = await inDiary(page, async ({ diary, settle, button, add }) => {
      let touched = 0;
      for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const)
        Storage.prototype[method] = () => (touched++, null);
      document.querySelector('div')!.innerHTML = '<pain-diary storage="none"></pain-diary>';
      await settle();
      await add({ value: '4' });
      return { touched, keep: !!button('Keep on this device'), entries: diary().entries.length };
    });
    expect(result).toEqual({ touched: 0, keep: false, entries: 1 });
    await page.close();
  });

  it('says when there is no room, and loses nothing', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, press, add, shown }) => {
      for (let size = 1 << 22; size; size >>= 1) {
        try {
          for (let i = 0; ; i++) localStorage.setItem(`host-${size}-${i}`, 'x'.repeat(size));
        } catch {
          // Full: go on with smaller pieces until nothing fits.
        }
      }
      await add({ value: '4' });
      await press('Keep on this device');
      const full = [shown().includes('No room left'), diary().entries.length];
      localStorage.clear();
      await press('Keep on this device');
      await add({ value: '5' });
      return [...full, shown().includes('No room left'), localStorage.length];
    });
    expect(result).toEqual([true, 1, false, 3]);
    await page.close();
  });

  it('works in a sandboxed frame, where storage and downloads are forbidden', async () => {
    const page = await engine.open(
      site().page(
        `<iframe sandbox="allow-scripts" src="${site().page(
          HELPERS +
            TAG +
            site().script() +
            `<script>
      customElements.whenDefined('pain-diary').then(settle).then(async () => {
        await add({ value: '4' });
        const blocked = shown().includes('keeps nothing') && !button('Keep on this device');
        await press('Spreadsheet (CSV)');
        parent.postMessage({ blocked, copy: inside('textarea[readonly]').value, entries: diary().entries.length, problems: __problems }, '*');
      });
    </script>`,
        )}"></iframe><script>onmessage = ({ data }) => { window.told = data; };</script>`,
      ),
    );
    const told = await page.evaluate(async () => {
      const it = window as unknown as { told?: { copy: string; blocked: boolean } };
      for (let i = 0; i < 100 && !it.told; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      return it.told;
    });
    expect(told).toMatchObject({
      blocked: true,
      entries: 1,
      problems: [],
      copy: expect.stringMatching(/^\uFEFFid,at,value/),
    });
    await page.close();
  });

  it('two tabs that add at once both end with both entries, and deleting in one empties the other', async () => {
    const frame = site().page(HELPERS + TAG + site().script());
    const page = await open(`${TAG}<iframe src="${frame}"></iframe>`);
    const result = await inDiary(page, async ({ diary, press, add }) => {
      const other = document.querySelector('iframe')!.contentWindow as unknown as {
        eval(code: string): Promise<string>;
      };
      const wait = () => new Promise((resolve) => setTimeout(resolve, 400));
      const both = async () =>
        `${diary()
          .entries.map(({ value }) => value)
          .sort()
          .join()} ${await other.eval('diary().entries.map(({value})=>value).sort().join()')}`;
      await press('Keep on this device');
      await wait();
      await Promise.all([add({ value: '1' }), other.eval('add({value:"2"})'), add({ value: '3' })]);
      await wait();
      const added = await both();
      await press('Delete everything');
      await press('Delete everything');
      await wait();
      return [added, await both(), localStorage.length];
    });
    expect(result).toEqual(['1,2,3 1,2,3', ' ', 0]);
    await page.close();
  });

  it('two diaries of one name on one page are one, and of another name are not', async () => {
    const page = await open(`${TAG}<pain-diary id="same"></pain-diary><pain-diary id="knee" name="knee"></pain-diary>`);
    const counts = await inDiary(page, async ({ press, add }) => {
      await press('Keep on this device');
      await add({ value: '4' });
      return ['pain-diary', '#same', '#knee'].map(
        (it) => document.querySelector<HTMLElement & { entries: unknown[] }>(it)!.entries.length,
      );
    });
    expect(counts).toEqual([1, 1, 0]);
    await page.close();
  });

  it('moving the element keeps what is on the page', async () => {
    const page = await open();
    const count = await inDiary(page, async ({ diary, settle, add }) => {
      await add({ value: '4' });
      const section = document.body.appendChild(document.createElement('section'));
      section.append(diary());
      await settle();
      await add({ value: '5' });
      return diary().entries.length;
    });
    expect(count).toBe(2);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('asks before the page is left while entries are nowhere else', async () => {
    const page = await open();
    const asked = await inDiary(page, async ({ diary, press, add }) => {
      const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const steps = [leave()];
      await add({ value: '4' });
      steps.push(leave());
      await press('Keep on this device');
      steps.push(leave());
      await press('Delete everything');
      await press('Delete everything');
      await add({ value: '4' });
      steps.push(leave());
      diary().remove();
      steps.push(leave());
      return steps;
    });
    expect(asked).toEqual([false, true, false, true, false]);
    await page.close();
  });
});
