import { expect, it } from 'vitest';
import type { Page } from '../../test/browser/driver.ts';
import { describeEngines } from '../../test/browser/engines.ts';
import { arabicStrings } from './arabicStrings.ts';
import type { Explainer } from './payload.ts';
import { data, openExplainer, type Wish } from './testPages.ts';

declare const explainer: () => HTMLElement & { layout: string; sections: string; src: string; treatment: string };
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const insideAll: (selector: string) => HTMLElement[];
declare const textOf: (element: Element | null) => string;
declare const failed: () => Promise<boolean>;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const shown: () => Promise<boolean>;

describeEngines('treatment-explainer holds', ({ engine, site }) => {
  const open = (...wish: Wish): Promise<Page> => openExplainer(engine, site(), ...wish);

  it('never turns data into markup, and shows texts to the letter', async () => {
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>{0} ${1} &lt;b&gt;';
    const everywhere = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
      typeof value === 'string' &&
      !/url|kind|act|certainty|direction|frequency|comparedWith|slug|lang|updated|nextReview/.test(key)
        ? evil
        : value,
    ) as Explainer;
    const page = await open('layout="page"', everywhere);
    expect(
      await page.evaluate(() => [insideAll('img,script').length, 'pwned' in window, textOf(inside('h2'))]),
    ).toEqual([0, false, evil]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('from right to left in Arabic', async () => {
    const page = await open('layout="page"');
    const sides = await page.evaluate(async (strings) => {
      const { languages } = explainer().constructor as unknown as { languages: Record<string, object> };
      languages['ar'] = strings;
      explainer().lang = 'ar';
      explainer().src = URL.createObjectURL(new Blob([JSON.stringify({})], { type: 'application/json' }));
      await failed();
      const status = [textOf(inside('[role=status]')), getComputedStyle(inside('[role=status]')).direction];
      return status;
    }, arabicStrings);
    expect(sides).toEqual([arabicStrings.failures.broken, 'rtl']);
    const whole = await page.evaluate(
      async (payload) => {
        explainer().src = URL.createObjectURL(new Blob([JSON.stringify(payload)], { type: 'application/json' }));
        await shown();
        const [frame, title] = [inside('footer').getBoundingClientRect(), inside('.risks h3')];
        return [
          getComputedStyle(title).direction,
          textOf(title),
          getComputedStyle(title).textAlign,
          Math.round(inside('section').getBoundingClientRect().right - frame.right),
          explainer().scrollWidth <= explainer().clientWidth,
        ];
      },
      { ...data, lang: 'ar' },
    );
    expect(whole).toEqual(['rtl', arabicStrings.sections.risks, 'start', 0, true]);
    await page.close();
  });

  it('at 320 px without scrolling sideways, with targets of 44 px', async () => {
    for (const layout of ['steps', 'page', 'compact']) {
      const page = await open(`layout="${layout}"`, {}, { width: 320 });
      const sizes = await page.evaluate(async () => {
        for (const button of insideAll('.benefits [aria-pressed]')) button.click();
        await pause();
        const targets = insideAll('button,label')
          .map((target) => target.getBoundingClientRect())
          .filter(({ height }) => height);
        return [
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          Math.min(...targets.map(({ height }) => height)) >= 44,
          Math.min(...targets.map(({ width }) => width)) >= 44,
        ];
      });
      expect([layout, ...sizes]).toEqual([layout, 0, true, true]);
      await page.close();
    }
  });
});
