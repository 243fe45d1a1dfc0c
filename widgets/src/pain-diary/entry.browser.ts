import { expect, it } from 'vitest';
import { describeDiary, inDiary } from './testPages.ts';

describeDiary('pain-diary: an entry', ({ open }) => {
  it('is added by hand, 0 being an answer, with the words it was asked in', async () => {
    const page = await open();
    await page.click('pain-diary >> pain-scale-picker >> input[value="0"]');
    await page.click('pain-diary >> .primary');
    const result = await inDiary(page, async ({ diary, inside, settle, shown }) => {
      await settle();
      return { entries: diary().entries, field: inside<HTMLInputElement>('[name=value]').value, text: shown() };
    });
    expect(result.entries).toMatchObject([
      {
        value: '0',
        low: 'No pain',
        high: 'Worst pain you can imagine',
        recall: 'past-24-hours',
        lang: 'en',
        instrument: 'nrs-11|1',
        question: expect.stringContaining('24 hours'),
      },
    ]);
    expect(Math.abs(Date.parse(`${result.entries[0]?.at}`) - Date.now())).toBeLessThan(60_000);
    expect(result.field).toBe('');
    expect(result.text).toContain('lowest 0, highest 0 (numbers: 1)');
    await page.close();
  });

  it('is not made of nothing', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, press, said }) => {
      await press('Save entry');
      return { count: diary().entries.length, said: said() };
    });
    expect(result).toEqual({ count: 0, said: 'First choose a number or write something.' });
    await page.close();
  });

  it('without a number has a reason and is never 0', async () => {
    const page = await open();
    const values = await inDiary(page, async ({ diary, inside, add, shown }) => {
      await add({ value: 'asked-declined' });
      await add({ treatment: 'injection', treatmentDate: '2026-03-14' });
      return {
        values: diary()
          .entries.map(({ value }) => value)
          .sort(),
        dots: inside('.dots').getAttribute('d'),
        text: shown(),
      };
    });
    expect(values.values).toEqual(['asked-declined', 'unknown']);
    expect(values.dots).toBe('');
    expect(values.text).toContain('no number');
    expect(values.text).toContain('Treatment: injection');
    await page.close();
  });

  it('is changed, deleted, and each step is undone', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, root, inside, button, press, write, add }) => {
      const states: string[] = [];
      const note = () =>
        void states.push(
          diary()
            .entries.map((entry) => entry.value + (entry.note ?? ''))
            .join(),
        );
      await add({ value: '7', note: 'first' });
      const { id, at } = diary().entries[0] ?? { id: '', at: '' };
      await press('Change');
      const focused = root().activeElement?.localName;
      const isOpen = inside<HTMLDetailsElement>('details').open;
      write('note', '');
      await press('Save entry');
      note();
      await press('Change');
      await press('Delete');
      note();
      const after = root().activeElement?.id;
      for (let i = 0; i < 3; i++) {
        await press('Undo');
        note();
      }
      return { states, focused, after, isOpen, hasUndo: !!button('Undo'), same: id.length === 36 && !!at };
    });
    expect(result).toEqual({
      states: ['7', '', '7', '7first', ''],
      focused: 'pain-scale-picker',
      after: 'undo',
      isOpen: true,
      hasUndo: false,
      same: true,
    });
    await page.close();
  });

  it('being written is still there after another one was changed', async () => {
    const page = await open();
    const notes = await inDiary(page, async ({ inside, press, write, add }) => {
      await add({ value: '4', note: 'old' });
      write('note', 'being written');
      write('value', '2');
      await press('Change');
      const seen = [inside<HTMLInputElement>('[name=note]').value];
      await press('Cancel');
      seen.push(inside<HTMLInputElement>('[name=note]').value, inside<HTMLInputElement>('[name=value]').value);
      await press('Save entry');
      seen.push(inside<HTMLInputElement>('[name=note]').value);
      return seen;
    });
    expect(notes).toEqual(['old', 'being written', '2', '']);
    await page.close();
  });

  it('with a number that is not on the scale is not taken, and the place has the focus', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, root, add }) => {
      await add({ value: '4', sleep: '11' });
      const focused = (root().activeElement as HTMLInputElement | null)?.name;
      await add({ sleep: '1e1' });
      return { focused, entries: diary().entries.map(({ value, sleep }) => `${value} ${sleep}`) };
    });
    expect(result).toEqual({ focused: 'sleep', entries: ['4 10'] });
    await page.close();
  });

  it('with a day that no calendar has is refused in words, and stays in the form', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, inside, add, said }) => {
      await add({ value: '4', treatment: 'block', treatmentDate: '12026-01-01' });
      return {
        said: said(),
        entries: diary().entries.length,
        value: inside<HTMLInputElement>('[name=value]').value,
        date: inside<HTMLInputElement>('[name=treatmentDate]').value,
      };
    });
    if (result.date)
      expect(result).toMatchObject({ said: expect.stringContaining('12026-01-01'), entries: 0, value: '4' });
    else expect(result.entries).toBe(1);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('shows text as text, whatever it holds', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ root, add, shown }) => {
      await add({ value: '3', note: '<img src=x onerror=alert(1)>{0}', treatment: '<b>{1}</b>' });
      return { text: shown(), images: root().querySelectorAll('img, td b b').length };
    });
    expect(result.text).toContain('<img src=x onerror=alert(1)>{0}');
    expect(result.text).toContain('Treatment: <b>{1}</b>');
    expect(result.images).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('tells the page once by `change`, and nothing of the controls inside', async () => {
    const page = await open();
    const events = await inDiary(page, async ({ inside, add }) => {
      const seen: string[] = [];
      for (const type of ['change', 'input'])
        document.addEventListener(type, (event) => seen.push(`${type} ${(event.target as Element).localName}`));
      inside<HTMLInputElement>('[name=note]').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      inside('pain-scale-picker').dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await add({ value: '3' });
      return seen;
    });
    expect(events).toEqual(['change pain-diary']);
    await page.close();
  });
});
