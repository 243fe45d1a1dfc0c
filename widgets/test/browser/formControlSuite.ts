import { expect, it } from 'vitest';
import type { Engine, Page } from './driver.ts';
import { describeEngines } from './engines.ts';
import type { Site } from './site.ts';

/** A form control as the suite sees it. */
export interface ControlUnderTest {
  /** The tag with its attributes but without `name`, `value`, `required`, `disabled`. */
  readonly tag: string;
  readonly attributes?: string;
  /** Two answers, the first being the smallest one there is (0 where 0 is an answer). */
  readonly answers: readonly [string, string];
  /** Gives the first answer as a person does. */
  answer(page: Page): Promise<void>;
}

interface Snapshot {
  value: string;
  data: string | null;
  valid: boolean;
  message: string;
}

/** The control, its form and its state; runs in the page. */
const snapshot = (): Snapshot => {
  const control = document.querySelector('#control') as unknown as HTMLInputElement;
  return {
    value: control.value,
    data: new FormData(document.querySelector('form')!).get('pain') as string | null,
    valid: control.checkValidity(),
    message: control.validationMessage,
  };
};

/** The same promises for every form control: what a native control does, ours does. */
export function describeFormControl(title: string, control: ControlUnderTest): void {
  const [first, second] = control.answers;
  describeEngines(`${title} as a form control`, ({ engine, site }) => {
    const html = (attributes: string): string =>
      `<${control.tag} id="control" name="pain" ${control.attributes ?? ''} ${attributes}></${control.tag}>`;
    const open = async (body: string, from: Site = site(), by: Engine = engine): Promise<Page> => {
      const page = await by.open(from.page(`${from.script()}${body}`));
      await page.evaluate(
        (tag) =>
          customElements
            .whenDefined(tag)
            .then(() => new Promise(requestAnimationFrame))
            .then(() => null),
        control.tag,
      );
      return page;
    };

    it('starts with no answer and submits nothing', async () => {
      const page = await open(`<form>${html('')}</form>`);
      expect(await page.evaluate(snapshot)).toEqual({ value: '', data: null, valid: true, message: '' });
      expect(await page.evaluate(() => document.querySelector('#control')!.matches(':state(unanswered)'))).toBe(true);
      await page.close();
    });

    it('takes the smallest answer as a real answer, by hand', async () => {
      const page = await open(`<form>${html('required')}</form>`);
      await control.answer(page);
      expect(await page.evaluate(snapshot)).toEqual({ value: first, data: first, valid: true, message: '' });
      expect(await page.evaluate(() => document.querySelector('#control')!.matches(':state(answered)'))).toBe(true);
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

    it('blocks submit while required and unanswered, and says so in the language of the reader', async () => {
      const page = await open(`<form action="about:blank">${html('required lang="es"')}<button>Send</button></form>`);
      await page.evaluate(() => {
        document.querySelector('form')!.addEventListener('submit', (event) => {
          event.preventDefault();
          document.title = 'submitted';
        });
      });
      await page.evaluate(async () => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement;
        for (let tries = 0; !/respuesta/.test(control.validationMessage) && tries < 50; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
      });
      await page.click('button');
      const blocked = await page.evaluate(() => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement & Element;
        return {
          title: document.title,
          missing: control.validity.valueMissing,
          message: control.validationMessage,
          shown: control.shadowRoot!.textContent,
        };
      });
      expect(blocked.title).toBe('Host page');
      expect(blocked.missing).toBe(true);
      expect(blocked.message).toMatch(/respuesta/);
      expect(blocked.shown).toContain(blocked.message);
      expect(await page.evaluate(() => document.querySelector('#control')!.matches(':state(user-invalid)'))).toBe(true);
      await page.evaluate((value) => {
        (document.querySelector('#control') as unknown as HTMLInputElement).value = value;
      }, first);
      await page.click('button');
      expect(await page.evaluate(() => document.title)).toBe('submitted');
      await page.close();
    });

    it('goes back to its value attribute on reset', async () => {
      const page = await open(`<form>${html(`value="${second}"`)}</form>`);
      const after = await page.evaluate((value) => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement;
        const before = control.value;
        control.value = value;
        const changed = control.value;
        control.form!.reset();
        return [before, changed, control.value];
      }, first);
      expect(after).toEqual([second, first, second]);
      await page.close();
    });

    it('is left out while a fieldset or its own attribute disables it', async () => {
      const page = await open(`<form><fieldset>${html(`value="${first}"`)}</fieldset></form>`);
      const data = await page.evaluate(() => {
        const form = document.querySelector('form')!;
        const control = document.querySelector('#control') as unknown as HTMLInputElement;
        const read = (): FormDataEntryValue | null => new FormData(form).get('pain');
        const seen = [read()];
        document.querySelector('fieldset')!.disabled = true;
        seen.push(read());
        document.querySelector('fieldset')!.disabled = false;
        control.disabled = true;
        seen.push(read());
        control.disabled = false;
        seen.push(read());
        return seen;
      });
      expect(data).toEqual([first, null, null, first]);
      await page.close();
    });

    it('cannot be answered while a fieldset disables it or it is read-only', async () => {
      const page = await open(`<form><fieldset disabled>${html('')}</fieldset></form>`);
      await control.answer(page);
      expect((await page.evaluate(snapshot)).value).toBe('');
      await page.evaluate(() => {
        document.querySelector('fieldset')!.disabled = false;
        document.querySelector('#control')!.toggleAttribute('readonly', true);
        return new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
      });
      await control.answer(page);
      expect((await page.evaluate(snapshot)).value).toBe('');
      await page.close();
    });

    it('is named by its label, focused through it, and belongs to a form elsewhere', async () => {
      const page = await open(
        `<form id="far"></form><label for="control">Pain in the morning</label>${html(`form="far" value="${first}"`)}`,
      );
      const result = await page.evaluate(() => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement & Element;
        document.querySelector('label')!.click();
        return {
          form: control.form?.id,
          labels: control.labels?.length,
          data: new FormData(document.querySelector<HTMLFormElement>('#far')!).get('pain'),
          named: control.shadowRoot!.querySelector('[aria-label^="Pain in the morning"]') !== null,
          focused: document.activeElement === control,
        };
      });
      expect(result).toEqual({ form: 'far', labels: 1, data: first, named: true, focused: true });
      await page.close();
    });

    it('is restored with its answer', async () => {
      const page = await open(`<form>${html('')}</form>`);
      const value = await page.evaluate((saved) => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement & {
          formStateRestoreCallback(state: string): void;
        };
        control.formStateRestoreCallback(`${saved}\n`);
        return control.value;
      }, second);
      expect(value).toBe(second);
      await page.close();
    });

    it('takes what is no answer for no answer', async () => {
      const page = await open(`<form>${html('value="11x"')}</form>`);
      const values = await page.evaluate(() => {
        const control = document.querySelector('#control') as unknown as { value: unknown; checkValidity(): boolean };
        return ['<b>', '-1', '1e9', null, undefined, {}, 'constructor', '٣'].map((value) => {
          control.value = value;
          return control.value;
        });
      });
      expect(values.every((value) => value === '')).toBe(true);
      await page.close();
    });

    it('fires input and change, which bubble and leave every shadow root, once an answer', async () => {
      const page = await open(`<form>${html('')}</form>`);
      await page.evaluate(() => {
        const log: string[] = [];
        Object.assign(window, { __log: log });
        for (const type of ['input', 'change'])
          document.addEventListener(type, (event) =>
            log.push(`${type} ${(event.target as Element).id} ${event.composed}`),
          );
      });
      await control.answer(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect([...new Set(await page.evaluate(() => (window as unknown as { __log: string[] }).__log))]).toEqual([
        'input control true',
        'change control true',
      ]);
      await page.close();
    });

    it('takes a message of the page', async () => {
      const page = await open(`<form>${html(`value="${first}"`)}</form>`);
      const seen = await page.evaluate(() => {
        const control = document.querySelector('#control') as unknown as HTMLInputElement;
        control.setCustomValidity('Not today');
        const wrong = [control.checkValidity(), control.validationMessage, control.validity.customError];
        control.setCustomValidity('');
        return [...wrong, control.checkValidity()];
      });
      expect(seen).toEqual([false, 'Not today', true, true]);
      await page.close();
    });
  });
}
