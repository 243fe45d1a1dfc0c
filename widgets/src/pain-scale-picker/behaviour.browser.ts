import { expect, it } from 'vitest';
import type { Page } from '../../test/browser/driver.ts';
import { describeEngines } from '../../test/browser/engines.ts';

type Picker = HTMLElement & {
  value: string;
  sites: readonly string[];
  answer: Record<string, unknown> | null;
  observation: Record<string, unknown> | null;
  clear(): void;
};

const state = (): { value: string; sites: readonly string[]; log: string[]; says: string } => {
  const picker = document.querySelector('pain-scale-picker') as Picker;
  const { __log = [] } = window as { __log?: string[] };
  return {
    value: picker.value,
    sites: picker.sites,
    log: __log.splice(0),
    says: picker.shadowRoot!.querySelector('[role=status]')!.textContent!.trim(),
  };
};

describeEngines('<pain-scale-picker>', ({ engine, site }) => {
  const open = async (
    attributes = '',
    settings?: Parameters<ReturnType<typeof site>['page']>[1],
    options?: { width: number },
  ): Promise<Page> => {
    const body = `${site().script()}<form><button id="before">Before</button><pain-scale-picker name="pain" ${attributes}></pain-scale-picker></form>`;
    const page = await engine.open(site().page(body, settings), options);
    await page.evaluate(async () => {
      await customElements.whenDefined('pain-scale-picker');
      await (document.querySelector('pain-scale-picker') as unknown as { updateComplete: Promise<void> })
        .updateComplete;
      const log: string[] = ((window as { __log?: string[] }).__log = []);
      for (const type of ['input', 'change'])
        document.addEventListener(type, (event) => log.push(`${type} ${(event.target as Picker).value}`));
      document.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
        log.push('submit');
      });
    });
    return page;
  };

  it('passes through answers with arrow keys without settling on one (@apg-radio)', async () => {
    const page = await open('value="3"');
    await page.click('#before');
    await page.evaluate(state);
    await page.press('Tab');
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    expect((await page.evaluate(state)).log).toEqual(['input 4', 'input 5']);
    await page.press('Space');
    expect(await page.evaluate(state)).toMatchObject({
      value: '5',
      log: ['change 5'],
      says: 'Your answer: 5 out of 10.',
    });
    await page.press('ArrowLeft');
    for (let stops = 0; stops < 3; stops += 1) await page.press('Tab');
    expect((await page.evaluate(state)).log).toEqual(['input 4', 'change 4']);
    await page.close();
  });

  it('submits with Enter, as native radios do', async () => {
    const page = await open('value="3"');
    await page.click('pain-scale-picker >> input[value="2"]');
    await page.press('Enter');
    expect((await page.evaluate(state)).log).toEqual(['input 2', 'change 2', 'submit']);
    await page.close();
  });

  it('never fires while nobody did anything, and clears on request', async () => {
    const page = await open('value="7" location');
    expect((await page.evaluate(state)).log).toEqual([]);
    await page.click('pain-scale-picker >> input[value="knee-left"]');
    expect(await page.evaluate(state)).toMatchObject({ sites: ['knee-left'], log: ['input 7', 'change 7'] });
    await page.click('pain-scale-picker >> [data-do=clear]');
    expect(await page.evaluate(state)).toEqual({ value: '', sites: [], log: ['input ', 'change '], says: '' });
    const chosen = await page.evaluate(
      () => document.querySelector('pain-scale-picker')!.shadowRoot!.querySelectorAll(':checked').length,
    );
    expect(chosen).toBe(0);
    await page.close();
  });

  it('takes "prefer not to say" as an answer with a reason and no number', async () => {
    const page = await open('required');
    await page.click('pain-scale-picker >> [data-do=asked-declined]');
    const result = await page.evaluate(() => {
      const picker = document.querySelector('pain-scale-picker') as Picker;
      const { valueInteger, dataAbsentReason } = picker.observation as {
        valueInteger?: number;
        dataAbsentReason: unknown;
      };
      return {
        value: picker.value,
        valid: picker.matches(':valid'),
        declined: picker.matches(':state(declined)'),
        valueInteger: valueInteger ?? null,
        dataAbsentReason,
      };
    });
    expect(result).toEqual({
      value: 'asked-declined',
      valid: true,
      declined: true,
      valueInteger: null,
      dataAbsentReason: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' }],
      },
    });
    await page.click('pain-scale-picker >> [data-do=asked-declined]');
    expect((await page.evaluate(state)).value).toBe('');
    await page.close();
  });

  it('moves the mark of the line only when asked: by a press, by typing, by the buttons', async () => {
    const page = await open('scale="vas"');
    const markHidden = (): Promise<boolean> =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('pain-scale-picker')!.shadowRoot!.querySelector('i')!).display ===
          'none',
      );
    expect([(await page.evaluate(state)).value, await markHidden()]).toEqual(['', true]);
    await page.click('pain-scale-picker >> .line');
    const pressed = await page.evaluate(state);
    expect(Math.abs(+pressed.value - 50)).toBeLessThanOrEqual(1);
    expect(pressed.log.at(-1)).toBe(`change ${pressed.value}`);
    expect(await markHidden()).toBe(false);
    await page.click('pain-scale-picker >> [data-do="1"]');
    expect((await page.evaluate(state)).value).toBe(`${+pressed.value + 1}`);
    await page.click('pain-scale-picker >> [data-do=clear]');
    await page.click('pain-scale-picker >> [data-do="1"]');
    expect((await page.evaluate(state)).value).toBe('0');
    await page.close();
  });

  it('says that a typed number is not on the line, and does not bend it', async () => {
    const page = await open('scale="vas"');
    await page.click('pain-scale-picker >> input[type=number]');
    for (const key of '150') await page.press(key);
    await page.press('Tab');
    const result = await page.evaluate(() => {
      const picker = document.querySelector('pain-scale-picker') as Picker & HTMLInputElement;
      return {
        value: picker.value,
        badInput: picker.validity.badInput,
        shown: picker.shadowRoot!.querySelector('#problem')!.textContent,
      };
    });
    expect(result).toEqual({ value: '', badInput: true, shown: 'Tap the line or type 0 to 100.' });
    await page.close();
  });

  it('draws the low end of the line at the start of the reading direction', async () => {
    const page = await open('scale="vas" value="10"');
    const findMark = (): Promise<number> =>
      page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        const { shadowRoot } = document.querySelector('pain-scale-picker')!;
        const [line, mark] = ['.line', 'i'].map((selector) =>
          shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        return (mark.x + mark.width / 2 - line.x) / line.width;
      });
    expect(await findMark()).toBeCloseTo(0.1, 1);
    await page.evaluate(async () => {
      const picker = document.querySelector('pain-scale-picker')!;
      const kind = picker.constructor as unknown as { languages: Record<string, object> };
      kind.languages['ar'] = { ...kind.languages['en'], dir: 'rtl' };
      picker.setAttribute('lang', 'ar');
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await findMark()).toBeCloseTo(0.9, 1);
    await page.close();
  });

  it('stands upright when asked to, with the high end at the top', async () => {
    const page = await open('scale="vas" orientation="vertical" value="90"');
    const [position, size] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('pain-scale-picker')!;
      const [line, mark] = ['.line', 'i'].map((selector) =>
        shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return [(mark.y + mark.height / 2 - line.y) / line.height, line.height > line.width];
    });
    expect(position).toBeCloseTo(0.1, 1);
    expect(size).toBe(true);
    await page.click('pain-scale-picker >> .line');
    expect(Math.abs(+(await page.evaluate(state)).value - 50)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('keeps the words at the ends clear of the answers, lying and upright, narrow and wide', async () => {
    for (const scale of ['nrs', 'faces', 'vas'])
      for (const orientation of ['horizontal', 'vertical'])
        for (const width of [320, 800]) {
          const page = await open(`scale="${scale}" orientation="${orientation}" value="4"`, undefined, { width });
          const covered = await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('pain-scale-picker')!;
            const boxes = (selector: string): DOMRect[] =>
              [...shadowRoot!.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
            return boxes('.ends span').filter((end) =>
              boxes('.options span, .line').some(
                (box) =>
                  end.left < box.right - 1 &&
                  box.left < end.right - 1 &&
                  end.top < box.bottom - 1 &&
                  box.top < end.bottom - 1,
              ),
            ).length;
          });
          expect([scale, orientation, width, covered]).toEqual([scale, orientation, width, 0]);
          await page.close();
        }
  });

  it('asks the three questions of the PEG and gives their mean, once all are answered', async () => {
    const page = await open('scale="peg" required');
    const choose = (group: number, value: string): Promise<void> =>
      page.click(`pain-scale-picker >> [role=radiogroup]:nth-of-type(${group}) input[value="${value}"]`);
    await choose(1, '6');
    await choose(2, '5');
    expect(await page.evaluate(() => (document.querySelector('pain-scale-picker') as Picker).observation)).toBe(null);
    expect(
      await page.evaluate(() =>
        (document.querySelector('pain-scale-picker') as unknown as HTMLInputElement).checkValidity(),
      ),
    ).toBe(false);
    await choose(3, '5');
    expect(await page.evaluate(state)).toMatchObject({ value: '6,5,5', says: 'Your answer: 6,5,5 (mean 5.3).' });
    await page.close();
  });

  it('chooses a site on the drawing or in the list, the same way, with its side in words', async () => {
    const page = await open('location');
    await page.click('pain-scale-picker >> [data-site=lower-back-right]');
    const first = await page.evaluate(() => {
      const picker = document.querySelector('pain-scale-picker') as Picker;
      const box = picker.shadowRoot!.querySelector<HTMLInputElement>('[value=lower-back-right]')!;
      return {
        checked: box.checked,
        words: box.parentElement!.textContent!.trim(),
        data: new FormData(document.querySelector('form')!).getAll('pain-location'),
      };
    });
    expect(first).toEqual({ checked: true, words: 'Lower back, right side', data: ['lower-back-right'] });
    await page.click('pain-scale-picker >> [value=lower-back-right]');
    expect((await page.evaluate(state)).sites).toEqual([]);
    // The person's right is at the viewer's left from the front, and at the right from the back.
    const sides = await page.evaluate(() =>
      [...document.querySelector('pain-scale-picker')!.shadowRoot!.querySelectorAll('svg')].map((svg) => {
        const middle = (side: string): number => {
          const box = svg.querySelector(`[data-site=knee-${side}]`)!.getBoundingClientRect();
          return box.x + box.width / 2;
        };
        return middle('right') < middle('left');
      }),
    );
    expect(sides).toEqual([true, false]);
    await page.close();
  });

  it('stores what makes an answer comparable', async () => {
    const page = await open(
      'scale="vas" value="40" recall="past-week" low-label="Nothing" high-label="Most" location',
      undefined,
      { width: 800 },
    );
    const answer = await page.evaluate(() => {
      const picker = document.querySelector('pain-scale-picker') as Picker;
      picker.sites = ['neck'];
      return picker.answer;
    });
    expect(answer).toMatchObject({
      scale: 'vas',
      instrument: 'vas-100|1',
      value: '40',
      words: '40 out of 100',
      questions: ['How strong was your pain on average in the past week?'],
      low: 'Nothing',
      high: 'Most',
      recall: 'past-week',
      language: 'en',
      sites: ['Neck'],
    });
    expect(answer?.['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(answer?.['lineLength']).toBeGreaterThan(600);
    await page.close();
  });

  it('gives every control at least 44 by 44 pixels, at 320 pixels too, and never scrolls sideways', async () => {
    for (const scale of ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change']) {
      const page = await open(`scale="${scale}" location`, undefined, { width: 320 });
      const result = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('pain-scale-picker')!;
        const targets = [...shadowRoot!.querySelectorAll('button, label, input[type=number], .line')];
        const small = targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44);
        return {
          small: small.map(({ width, height }) => `${width}x${height}`),
          count: targets.length,
          sideways: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(result.count).toBeGreaterThan(5);
      expect([scale, result.small, result.sideways]).toEqual([scale, [], false]);
      await page.close();
    }
  });

  it('reads its language from itself, else from around it, and follows it live', async () => {
    const page = await open('', { lang: 'es-MX' });
    const legend = (): Promise<string> =>
      page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return document.querySelector('pain-scale-picker')!.shadowRoot!.querySelector('legend')!.textContent!;
      });
    expect(await legend()).toBe('¿Qué tan fuerte es su dolor en este momento?');
    await page.evaluate(() => document.querySelector('pain-scale-picker')!.setAttribute('lang', 'en'));
    expect(await legend()).toBe('How strong is your pain right now?');
    await page.evaluate(() => {
      document.querySelector('pain-scale-picker')!.removeAttribute('lang');
      document.documentElement.lang = 'tlh';
    });
    expect(await legend()).toBe('How strong is your pain right now?');
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
