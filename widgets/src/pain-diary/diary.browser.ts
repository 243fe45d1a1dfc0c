import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../test/browser/driver.ts';
import { playwrightPage } from '../../test/browser/chromium.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import { dist } from '../../scripts/dist.ts';
import { arabicStrings } from './arabicStrings.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/** What the tests call in the page, so that each step reads as what a person does. */
const HELPERS = `<script>
// Engines that keep one profile for all tests: each page begins with nothing kept.
if (top === self) localStorage.clear();
const diary = () => document.querySelector('pain-diary');
const root = () => diary().shadowRoot;
const inside = (selector) => root().querySelector(selector);
// What comes after the form (chart, table, files) is there too.
const settle = async () => { await diary()?.ready; await new Promise((resolve) => setTimeout(resolve, 60)); };
const button = (text) => [...root().querySelectorAll('button')].find((it) => it.textContent === text);
const press = async (text) => { button(text).click(); await settle(); };
const write = (name, value) => { inside('[name=' + name + ']').value = value; };
const add = async (fields) => { for (const [name, value] of Object.entries(fields)) write(name, value); await press('Save entry'); };
const choose = async (name, text) => {
  const input = inside('[type=file]'), files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(); await settle();
};
const said = () => inside('[role=status]').textContent;
const shown = () => root().textContent;
const many = (count) => 'at,value,note\\n' + Array.from({ length: count }, (_, i) => new Date(Date.now() - (count - i) * 864e5).toISOString().slice(0, 19) + 'Z,' + (i % 11) + ',"Walked ' + i + '"').join('\\n');
</script>`;

/** The helpers as the test's own functions see them; they run in the page. */
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
declare const button: (text: string) => HTMLButtonElement | undefined;
declare const press: (text: string) => Promise<void>;
declare const write: (name: string, value: string) => void;
declare const add: (fields: Record<string, string>) => Promise<void>;
declare const choose: (name: string, text: string) => Promise<void>;
declare const said: () => string;
declare const shown: () => string;
declare const many: (count: number) => string;

const TAG = '<pain-diary><a href="/diary.pdf">A diary to print</a></pain-diary>';

/** Bundles that begin well and go wrong in every place, and JSON of no shape at all. */
const JUNK = (() => {
  const pain = {
    resourceType: 'Observation',
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
    effectiveDateTime: '2026-01-14',
    valueInteger: 1,
  };
  const keys = fc.constantFrom(
    'id',
    'code',
    'component',
    'note',
    'effectiveDateTime',
    'valueInteger',
    'dataAbsentReason',
  );
  const wrong = fc.constantFrom<unknown>(true, null, '', 'x', [], {}, [null], [{}], { coding: 1 }, { text: {} });
  const broken = fc
    .tuple(keys, wrong)
    .map(([key, value]) => ({ ...pain, [key]: value, valueInteger: key === 'valueInteger' ? (value ?? {}) : 77 }));
  const bundle = broken.map((resource) => JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }] }));
  return fc.sample(
    fc.oneof(
      bundle,
      fc.json().filter((text) => !text.includes('resourceType')),
      fc.string(),
    ),
    { numRuns: 300, seed: 7 },
  );
})();

describeEngines('pain-diary', ({ engine, site }) => {
  const open = async (
    body = TAG,
    settings: Parameters<ReturnType<typeof site>['page']>[1] = {},
    options: Parameters<typeof engine.open>[1] = {},
  ): Promise<Page> => {
    const page = await engine.open(site().page(HELPERS + body + site().script(), settings), options);
    await page.evaluate(async () => {
      await customElements.whenDefined('pain-diary');
      await settle();
    });
    return page;
  };

  describe('an entry', () => {
    it('is added by hand, 0 being an answer, with the words it was asked in', async () => {
      const page = await open();
      await page.click('pain-diary >> pain-scale-picker >> input[value="0"]');
      await page.click('pain-diary >> .primary');
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
        await press('Save entry');
        return { count: diary().entries.length, said: said() };
      });
      expect(result).toEqual({ count: 0, said: 'First choose a number or write something.' });
      await page.close();
    });

    it('without a number has a reason and is never 0', async () => {
      const page = await open();
      const values = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const notes = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const events = await page.evaluate(async () => {
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

  describe('keeping', () => {
    it('stores nothing until asked to, then every entry; a new visit finds them; deleting leaves nothing', async () => {
      const page = await open();
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const result = await page.evaluate(async () => {
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
      const page = await open(
        `${TAG}<pain-diary id="same"></pain-diary><pain-diary id="knee" name="knee"></pain-diary>`,
      );
      const counts = await page.evaluate(async () => {
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
      const count = await page.evaluate(async () => {
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
      const asked = await page.evaluate(async () => {
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

  describe('files', () => {
    it('CSV and FHIR bring a diary back, entry for entry', async () => {
      const page = await open();
      const result = await page.evaluate(async () => {
        await add({
          value: '4',
          note: '=1+1 "quoted"\nline',
          treatment: 'injection',
          treatmentDate: '2026-03-14',
          sleep: '0',
        });
        await add({ value: 'asked-declined', mood: '10' });
        const { csv, bundle, entries } = diary();
        const back: unknown[] = [];
        for (const file of [`${csv}`, JSON.stringify(bundle)]) {
          diary().replaceWith(document.createElement('pain-diary'));
          await settle();
          await choose('diary.csv', file);
          back.push(diary().entries, said());
        }
        return { entries, back };
      });
      const words = 'Added 2, changed 0, already here 0, other things 0.';
      expect(result.back).toEqual([result.entries, words, result.entries, words]);
      await page.close();
    });

    it('no JSON of any shape reaches the page as an error', async () => {
      const page = await open();
      const results = await page.evaluate((files) => Promise.all(files.map((file) => diary().openFile(file))), JUNK);
      expect(results).toEqual(JUNK.map(() => false));
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

    it.each([
      ['x.csv', 'at,value\n2026-01-14,6\n2026-01-15,12\n', 'Cannot read line 3, value: “12”.'],
      ['x.json', '{"resourceType":"Bundle","entry":[{"resource"', 'cut short'],
      ['x.xlsx', 'PK\u0003\u0004', 'Not a pain diary'],
      ['x.json', '{"resourceType":"Patient"}', 'Not a pain diary'],
    ])('%s with %j is refused with the place, and the diary stays', async (name, text, words) => {
      const page = await open();
      const result = await page.evaluate(
        async (file, content) => {
          await add({ value: '4' });
          const before = diary().csv;
          await choose(file, content);
          return { said: said(), isSame: before === diary().csv, isWarning: inside('[role=status]').className };
        },
        name,
        text,
      );
      expect(result.said).toContain(words);
      expect(result.said).toContain('Nothing was changed.');
      expect(result).toMatchObject({ isSame: true, isWarning: 'warning' });
      expect(await page.problems()).toEqual([]);
      await page.close();
    });
  });

  describe('chart and summary', () => {
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

  describe('a part that does not come', () => {
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
        const without = await page.evaluate(async () => {
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
        const after = await page.evaluate(async () => {
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
      await page.evaluate(async () => {
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
      const printed = await page.evaluate(async () => {
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

  describe('in any page', () => {
    it('breaks no rule of a policy that allows nothing but our script', async () => {
      const page = await engine.open(
        site().page(TAG + site().script(), {
          headers: { 'content-security-policy': "default-src 'none'; script-src {provider} {host}/watch.js" },
        }),
      );
      const count = await page.evaluate(async () => {
        await customElements.whenDefined('pain-diary');
        const it = document.querySelector<
          HTMLElement & { openFile(text: string): Promise<boolean>; entries: unknown[] }
        >('pain-diary')!;
        const wait = () => new Promise((resolve) => setTimeout(resolve, 80));
        await wait();
        await it.openFile('at,value,treatment\n2026-01-14,6,block');
        await wait();
        window.print = () => dispatchEvent(new Event('afterprint'));
        for (const one of it.shadowRoot!.querySelectorAll<HTMLButtonElement>('section:last-child .row button'))
          one.click();
        await wait();
        return it.entries.length;
      });
      expect(count).toBe(1);
      // The icon of the page is asked for by the browser itself.
      expect((await page.problems()).filter((it) => !it.includes('favicon'))).toEqual([]);
      await page.close();
    });

    it('leaves nothing in the page after printing', async () => {
      const page = await open(`<div id="host"></div>`);
      const result = await page.evaluate(async () => {
        const host = document.querySelector('#host')!;
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>beside</p><slot></slot>';
        host.innerHTML = '<p>other</p><pain-diary></pain-diary>';
        await settle();
        await add({ value: '4' });
        let during: unknown;
        window.print = () => {
          during = [
            document.querySelectorAll('[data-pain-print]').length,
            document.adoptedStyleSheets.length,
            host.shadowRoot!.adoptedStyleSheets.length,
          ];
        };
        await press('Print on one page');
        dispatchEvent(new Event('afterprint'));
        return [
          during,
          document.querySelectorAll('[data-pain-print]').length,
          document.adoptedStyleSheets.length,
          host.shadowRoot!.adoptedStyleSheets.length,
        ];
      });
      expect(result).toEqual([[4, 1, 1], 0, 0, 0]);
      await page.close();
    });

    it('speaks the language of the page, also when it changes, and reads from right to left', async () => {
      const page = await open();
      const result = await page.evaluate(async (strings) => {
        await add({ value: '4' });
        const seen: (string | undefined)[] = [];
        const note = () =>
          seen.push(
            inside('h2').textContent!,
            getComputedStyle(inside('h2')).direction,
            getComputedStyle(inside('svg')).transform,
          );
        document.documentElement.lang = 'es';
        for (let i = 0; i < 50 && inside('h2').textContent === 'New entry'; i++) await settle();
        note();
        Reflect.set((diary().constructor as unknown as { languages: object }).languages, 'ar', strings);
        document.documentElement.lang = 'ar';
        await settle();
        note();
        return seen;
      }, arabicStrings as never);
      expect(result).toEqual(['Nueva anotación', 'ltr', 'none', 'إدخال جديد', 'rtl', 'matrix(-1, 0, 0, 1, 0, 0)']);
      await page.close();
    });

    it('fits 320 px and has targets of at least 44 px', async () => {
      const page = await open(TAG, {}, { width: 320 });
      const result = await page.evaluate(async () => {
        diary().openFile(many(30));
        await settle();
        inside<HTMLDetailsElement>('details').open = true;
        await press('Delete everything');
        const controls = [...root().querySelectorAll<HTMLElement>('button, input, select, textarea, summary')];
        const small = controls
          .map((it) => ({ name: it.textContent || it.getAttribute('name'), height: it.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.9);
        return { small, count: controls.length, tooWide: document.documentElement.scrollWidth > innerWidth };
      });
      expect(result.small).toEqual([]);
      expect(result.count).toBeGreaterThan(25);
      expect(result.tooWide).toBe(false);
      await page.close();
    });
  });
});

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
