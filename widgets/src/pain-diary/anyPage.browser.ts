import { expect, it } from 'vitest';
import { arabicStrings } from './arabicStrings.ts';
import { describeDiary, inDiary, TAG } from './testPages.ts';

describeDiary('pain-diary in any page', ({ engine, site, open }) => {
  it('breaks no rule of a policy that allows nothing but our script', async () => {
    const page = await engine.open(
      site().page(TAG + site().script(), {
        headers: { 'content-security-policy': "default-src 'none'; script-src {provider} {host}/watch.js" },
      }),
    );
    const count = await page.evaluate(async () => {
      await customElements.whenDefined('pain-diary');
      const it = document.querySelector<HTMLElement & { openFile(text: string): Promise<boolean>; entries: unknown[] }>(
        'pain-diary',
      )!;
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
    const result = await inDiary(page, async ({ settle, press, add }) => {
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
    const result = await inDiary(
      page,
      async ({ diary, inside, settle, add }, strings) => {
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
      },
      arabicStrings as never,
    );
    expect(result).toEqual(['Nueva anotación', 'ltr', 'none', 'إدخال جديد', 'rtl', 'matrix(-1, 0, 0, 1, 0, 0)']);
    await page.close();
  });

  it('fits 320 px and has targets of at least 44 px', async () => {
    const page = await open(TAG, {}, { width: 320 });
    const result = await inDiary(page, async ({ diary, root, inside, settle, press, many }) => {
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
