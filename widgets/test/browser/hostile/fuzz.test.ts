import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { data } from '../../../src/treatment-explainer/testPages.ts';
import type { Page } from '../driver.ts';
import { describeEngines } from '../engines.ts';
import type { Site } from '../site.ts';
import { WIDGETS } from './embeds.ts';

const { modules } = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
};
/** Every attribute that the manifest documents, so that a new one is tried too, and those that hosts put anywhere. */
const attributesOf = (tag: string): string[] => {
  const documented = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)!.attributes;
  return [
    ...documented.map(({ name }) => name),
    'dir',
    'hidden',
    'tabindex',
    'class',
    'id',
    'title',
    'data-accent',
    'data-surface',
    'is',
    'slot',
    'part',
  ];
};

const EVIL = [
  '<img src=x onerror=__evil()>',
  '"><script>__evil()</script>',
  '</style><script>__evil()</script>',
  '<svg onload=__evil()>',
  "'-__evil()-'",
  '${__evil()}',
  '{0}{1}{2}{9}',
  '$&$1$`',
  'javascript:__evil()',
  'data:text/html,<script>__evil()</script>',
  '};*{display:none}',
  'url(javascript:__evil())',
  'lit$0',
  '<!--lit$-->',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../x',
  '//evil.example/x',
  '\u0000',
  '\ud800',
  '\u202e',
  '1e999',
  '-0',
  'NaN',
  ' '.repeat(2000),
  'x'.repeat(5000),
];
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...EVIL),
  fc.tuple(fc.string(), fc.constantFrom(...EVIL)).map((parts) => parts.join('')),
);
/** The same cases in every engine and run, so that a fault can be looked at again. */
const SEED = { seed: 20_260, numRuns: 60 };

interface Watched {
  __evil: () => void;
  __faults: string[];
  __look: (element: Element, what: string) => void;
  __widget: (tag: string) => Promise<Element>;
}

/** In the page: notes what markup or script came of a text, looking through all shadow roots. */
const HELPERS = `<script>
  const faults = self.__faults = [];
  self.__evil = () => faults.push('a script ran');
  self.__look = (element, what) => {
    const roots = [element.shadowRoot];
    for (const root of roots) {
      if (!root) continue;
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        if (/^(script|img|iframe|object|embed|link|style|base|meta|form)$/.test(node.localName)) faults.push(node.localName + ' of ' + what);
        for (const { name, value } of node.attributes)
          if (/^on|^style$|^lit/.test(name) && !(name === 'style' && node.matches('.root'))) faults.push(name + ' of ' + what);
          else if (/^(href|src|action|formaction|xlink:href)$/.test(name) && !/^https?:/.test(value)) faults.push(name + '=' + value + ' of ' + what);
      }
    }
  };
  self.__widget = async (tag) => {
    document.querySelector(tag)?.remove();
    const element = document.createElement(tag);
    document.body.append(element);
    await element.updateComplete;
    return element;
  };
</script>`;

describeEngines('Texts of any kind', ({ engine, site }) => {
  const open = async (from: Site = site()): Promise<Page> => {
    const page = await engine.open(from.page(HELPERS + from.script()));
    await page.evaluate(
      (tags) => Promise.all(tags.map((tag) => customElements.whenDefined(tag))).then(() => null),
      WIDGETS,
    );
    return page;
  };
  const close = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => (window as unknown as Watched).__faults)).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  };

  it.each(WIDGETS)('in the attributes and properties of %s become no markup, and nothing throws', async (tag) => {
    const cases = fc.sample(
      fc.array(fc.tuple(fc.constantFrom(...attributesOf(tag)), anyText), { minLength: 1, maxLength: 8 }),
      SEED,
    );
    const page = await open();
    await page.evaluate(
      async (name, sets) => {
        const { __look: look, __widget: add } = window as unknown as Watched;
        const element = (await add(name)) as Element & { updateComplete: Promise<unknown> };
        for (const set of sets) {
          for (const [key, value] of set) {
            element.setAttribute(key, value);
            const property = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
            if (property in element && !/^(is|slot|part|class|dir|hidden|tabindex|id|title|lang)$/.test(key))
              Reflect.set(element, property, value);
          }
          await element.updateComplete;
          look(element, JSON.stringify(set));
          for (const [key] of set) element.removeAttribute(key);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        look(element, 'the last');
      },
      tag,
      cases,
    );
    await close(page);
  });

  it('in answers, restored states, messages and fallbacks of pain-scale-picker stay text', async () => {
    const texts = fc.sample(anyText, SEED);
    const page = await open();
    const values = await page.evaluate(async (all) => {
      const { __look: look, __widget: add } = window as unknown as Watched;
      const picker = (await add('pain-scale-picker')) as Element & {
        value: unknown;
        sites: unknown;
        updateComplete: Promise<unknown>;
        observation: unknown;
        setCustomValidity(text: string): void;
        checkValidity(): boolean;
        formStateRestoreCallback(text: string): void;
      };
      picker.toggleAttribute('location', true);
      const seen = new Set<string>();
      for (const text of all) {
        picker.value = text;
        picker.sites = [text];
        picker.setCustomValidity(text);
        picker.checkValidity();
        picker.formStateRestoreCallback(text);
        const input = Object.assign(document.createElement('input'), { type: 'radio', value: text, checked: true });
        picker.replaceChildren(input);
        await picker.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 0));
        look(picker, text);
        seen.add(`${picker.value} ${picker.observation === null}`);
      }
      return [...seen];
    }, texts);
    expect(values).toEqual([' true']);
    await close(page);
  });

  it('and JSON of any shape in the data of treatment-explainer stay text, or are refused', async () => {
    const json = JSON.stringify(data);
    const count = json.match(/"[^"]*"|\b\d+\b|true|false|null/g)!.length;
    // One value of the data is replaced: a text, or JSON of any shape.
    const changes = fc.sample(
      fc.tuple(
        fc.nat(count - 1),
        fc.oneof(
          anyText.map((text) => JSON.stringify(text)),
          fc.json({ maxDepth: 2 }),
        ),
      ),
      { ...SEED, numRuns: 120 },
    );
    const page = await open();
    const outcomes = await page.evaluate(
      async (whole, all) => {
        const { __look: look, __widget: add } = window as unknown as Watched;
        const explainer = (await add('treatment-explainer')) as HTMLElement & { src: string; layout: string };
        explainer.layout = 'page';
        const counts = { shown: 0, refused: 0 };
        for (const [target, by] of all) {
          let index = -1;
          const changed = whole.replace(/"[^"]*"|\b\d+\b|true|false|null/g, (found) =>
            (index += 1) === target ? by : found,
          );
          const told = new Promise<string>((resolve) => {
            for (const type of ['load', 'error'])
              explainer.addEventListener(`treatment-${type}`, () => resolve(type), { once: true });
          });
          explainer.src = URL.createObjectURL(new Blob([changed], { type: 'application/json' }));
          counts[(await told) === 'load' ? 'shown' : 'refused'] += 1;
          look(explainer, by);
        }
        return counts;
      },
      json,
      changes,
    );
    expect(outcomes.shown).toBeGreaterThan(10);
    expect(outcomes.refused).toBeGreaterThan(10);
    await close(page);
  });

  it('in the fields and files of pain-diary stay text', async () => {
    const texts = fc.sample(anyText, { ...SEED, numRuns: 30 });
    const page = await open();
    await page.evaluate(async (all) => {
      const { __look: look, __widget: add } = window as unknown as Watched;
      const diary = (await add('pain-diary')) as HTMLElement & {
        ready: Promise<boolean>;
        updateComplete: Promise<unknown>;
        openFile(text: string): Promise<boolean>;
        csv: string;
        bundle: object;
      };
      await diary.ready;
      for (const text of all) {
        for (const field of diary.shadowRoot!.querySelectorAll<HTMLInputElement>('[name]'))
          if (/^(note|treatment)$/.test(field.name)) field.value = text;
        diary.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
        await diary.updateComplete;
        look(diary, text);
        const cell = `"${text.replaceAll('"', '""')}"`;
        await diary.openFile(
          `at,value,note,treatment,question,low,high,lang,recall\n2026-01-14,6,${Array(7).fill(cell).join()}\n`,
        );
        await diary.openFile(text);
        await diary.openFile(
          JSON.stringify({
            resourceType: 'Observation',
            language: text,
            code: { text, coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
            effectiveDateTime: '2026-01-14',
            valueInteger: 4,
            note: [{ text }],
          }),
        );
        diary.shadowRoot!.querySelector<HTMLElement>('tbody button')?.click();
        await diary.updateComplete;
        look(diary, text);
        // What goes out of the page is read back as it is.
        if (!(await diary.openFile(diary.csv)) || !(await diary.openFile(JSON.stringify(diary.bundle))))
          (window as unknown as Watched).__faults.push(`cannot read its own file with ${text}`);
      }
    }, texts);
    await close(page);
  });
});
