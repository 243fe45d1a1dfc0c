import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serveData, SLUG } from '../../src/treatment-explainer/testPages.ts';
import { playwrightPage } from './chromium.ts';
import type { Page } from './driver.ts';
import { describeEngines } from './engines.ts';
import type { PageSettings, Site } from './site.ts';

/** The three tags as an embedder writes them, each with a fallback. */
const TAGS = `<form><pain-scale-picker name="pain" value="0" location><p class="fallback">Call us</p></pain-scale-picker></form>
<pain-diary><p class="fallback">Print a diary</p></pain-diary>
<treatment-explainer treatment="${SLUG}"><a class="fallback" href="/full">The full page</a></treatment-explainer>`;
const NAMES = ['pain-scale-picker', 'pain-diary', 'treatment-explainer'];

interface Look {
  fonts: number[];
  spacing: string[];
  transform: string[];
  picked: string | null;
  answers: number;
  fallbackSeen: boolean;
}

/** Waits until the widgets are drawn and says how they look; runs in the page. */
const look = async (names: string[]): Promise<Look> => {
  await Promise.race([
    Promise.all(names.map((name) => customElements.whenDefined(name))),
    new Promise((resolve) => setTimeout(resolve, 5000)),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const roots = names.flatMap((name) => document.querySelector(name)?.shadowRoot?.querySelector('.root') ?? []);
  const picker = document.querySelector('pain-scale-picker') as HTMLElement & { value: string };
  // What carries the result out of the page must not meet the pollution.
  for (const key of ['extend', 'scale', 'attribute', 'state', 'each', 'toJSON'])
    for (const { prototype } of [Object, Array, String]) Reflect.deleteProperty(prototype, key);
  return {
    fonts: roots.map((root) => parseFloat(getComputedStyle(root).fontSize)),
    spacing: roots.map((root) => getComputedStyle(root).letterSpacing),
    transform: roots.map((root) => getComputedStyle(root).textTransform + getComputedStyle(root).textShadow),
    picked: new FormData(document.querySelector('form')!).get('pain') as string | null,
    answers: picker.shadowRoot?.querySelectorAll('input[type=radio]').length ?? 0,
    fallbackSeen: document.querySelector('pain-scale-picker .fallback')!.getBoundingClientRect().height > 0,
  };
};
const WELL: Look = {
  fonts: [16, 16, 16],
  spacing: ['normal', 'normal', 'normal'],
  transform: ['nonenone', 'nonenone', 'nonenone'],
  picked: '0',
  answers: 11,
  fallbackSeen: false,
};

/** What hosts do to their pages: what they put before the tags, and how they serve them. */
const HOSTS: Record<string, { before?: string; settings?: PageSettings }> = {
  'nothing special': {},
  'a policy that allows our scripts and nothing else': {
    settings: { headers: { 'content-security-policy': "default-src 'none'; script-src {provider} {host}/watch.js; form-action 'none'" } },
  },
  'Trusted Types, beside another Lit': {
    before: '<script src="{provider}/other-lit.js"></script>',
    settings: {
      headers: {
        'content-security-policy': "default-src 'none'; script-src {provider} {host}/watch.js; require-trusted-types-for 'script'; trusted-types lit-html pain-reference",
      },
    },
  },
  'two copies of the script': { before: '<script src="{provider}/copy-1/pain-widgets.js" async></script><script src="{provider}/copy-2/pain-widgets.js"></script>' },
  'enumerable keys on Object.prototype and an old prototype.js': {
    before: `<script>
      Object.prototype.extend = function () {}; Object.prototype.scale = 'vas'; Object.prototype.attribute = 'x'; Object.prototype.state = true;
      Array.prototype.each = function () {};
      Array.prototype.toJSON = String.prototype.toJSON = function () { return 'broken'; };
    </script>`,
  },
  'RequireJS and CommonJS shims': {
    before: "<script>define = () => { throw Error('anonymous define'); }; define.amd = {}; module = { exports: {} }; exports = module.exports;</script>",
  },
  'html of 62.5 %': { before: '<style>html { font-size: 62.5% }</style>' },
  'text properties that are inherited': {
    before: '<style>body { letter-spacing: 1em; line-height: 4; text-transform: uppercase; text-shadow: 1px 1px red; word-spacing: 2em; text-indent: 3em; white-space: pre; text-align: right }</style>',
  },
  'styles that unset everything': { before: '<style>* { all: unset }</style>' },
  'right-to-left text': { settings: { dir: 'rtl', lang: 'ar' } },
  'no doctype': {
    settings: { whole: true },
    before: '<html lang="en"><head><script src="/watch.js"></script></head><body>',
  },
};

describeEngines('The widgets in a page with', ({ engine, site }) => {
  const open = (before: string, settings: PageSettings = {}, body = TAGS): Promise<Page> => {
    for (const folder of ['data', 'copy-1/data', 'copy-2/data', 'v2/data']) serveData(site(), {}, folder);
    site().serve('other-lit.js', "self.trustedTypes && trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });");
    return engine.open(site().page(before + body + site().script(), settings));
  };

  for (const [title, { before = '', settings }] of Object.entries(HOSTS))
    it(`${title}: they are drawn well, and no error reaches it`, async () => {
      const page = await open(before, settings);
      expect(await page.evaluate(look, NAMES)).toEqual({ ...WELL, ...(title.includes('unset') && { fallbackSeen: false }) });
      expect(await page.problems()).toEqual([]);
      await page.close();
    });

  it('Trusted Types that allow no policy: the fallback stays readable and nothing throws', async () => {
    const page = await open('', {
      headers: { 'content-security-policy': "script-src {provider} {host}/watch.js; require-trusted-types-for 'script'; trusted-types 'none'" },
    });
    const enforced = await page.evaluate(() => 'trustedTypes' in window);
    const { fallbackSeen, picked } = await page.evaluate(look, NAMES);
    expect(fallbackSeen).toBe(enforced);
    expect(picked).toBe(enforced ? null : '0');
    expect((await page.problems()).filter((problem) => !problem.startsWith('policy: trusted-types') && !problem.startsWith('policy: require-trusted-types'))).toEqual([]);
    await page.close();
  });

  it('two major versions: the first one works, and the console says so once a tag', async () => {
    const script = await (await fetch(`${site().provider}/pain-widgets.js`)).text();
    site().serve('v2/pain-widgets.js', script.replaceAll('"1.0.0"', '"2.0.0"'));
    site().serve('listen.js', 'self.__infos = []; console.info = (text) => __infos.push(text);');
    const page = await engine.open(
      site().page(`<script src="{provider}/listen.js"></script>${TAGS}<script src="{provider}/pain-widgets.js"></script><script src="{provider}/v2/pain-widgets.js"></script>`),
    );
    expect(await page.evaluate(look, NAMES)).toEqual(WELL);
    const infos = await page.evaluate(() => (window as unknown as { __infos: string[] }).__infos);
    expect([...infos].sort()).toEqual([...NAMES].sort().map((name) => `<${name}> 1.0.0 in use, 2.0.0 ignored`));
    await page.close();
  });

  it('tags that are moved, taken out and put back: the answer and the language follow', async () => {
    const page = await open('', {}, `${TAGS}<section lang="es"></section>`);
    await page.evaluate(look, NAMES);
    const result = await page.evaluate(async () => {
      const picker = document.querySelector('pain-scale-picker') as HTMLElement & { value: string };
      const legend = (): string => picker.shadowRoot!.querySelector('legend')!.textContent!;
      picker.value = '8';
      document.querySelector('section')!.append(picker);
      for (let tries = 0; !legend().startsWith('¿') && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      const moved = [picker.value, legend()];
      picker.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      document.querySelector('form')!.append(picker);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [...moved, picker.value, legend(), picker.shadowRoot!.querySelectorAll('[role=radiogroup]').length];
    });
    expect(result).toEqual(['8', '¿Qué tan fuerte es su dolor en este momento?', '8', 'How strong is your pain right now?', 1]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('a shadow root of its own around a tag that comes late', async () => {
    const page = await open('', {}, `${TAGS}<div id="outer" lang="es"></div>`);
    await page.evaluate(look, NAMES);
    const legend = await page.evaluate(async () => {
      const root = document.querySelector('#outer')!.attachShadow({ mode: 'closed' });
      const picker = document.createElement('pain-scale-picker');
      root.append(picker);
      const read = (): string => picker.shadowRoot!.querySelector('legend')?.textContent ?? '';
      for (let tries = 0; !read().startsWith('¿') && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      return read();
    });
    expect(legend).toMatch(/^¿/);
    await page.close();
  });

  it('a sandboxed frame around them', async () => {
    const inner = site().page(`${TAGS}${site().script()}<script>
      customElements.whenDefined('pain-scale-picker').then(() => setTimeout(() => parent.postMessage({
        answers: document.querySelector('pain-scale-picker').shadowRoot.querySelectorAll('input[type=radio]').length, origin: self.origin, problems: __problems }, '*'), 200));
    </script>`);
    const page = await engine.open(
      site().page(`<script>addEventListener('message', (event) => { self.__told = event.data; });</script><iframe sandbox="allow-scripts" src="${inner}" title="Widgets"></iframe>`),
    );
    const told = await page.evaluate(async () => {
      const read = (): unknown => (window as unknown as { __told?: unknown }).__told;
      for (let tries = 0; !read() && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      return read();
    });
    expect(told).toEqual({ answers: 11, origin: 'null', problems: [] });
    await page.close();
  });

  it('a reader who asks for larger text, or for more space between letters', async () => {
    const page = await open('<style>html { font-size: 200% } * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }</style>');
    const seen = await page.evaluate(look, NAMES);
    expect(seen.fonts).toEqual([32, 32, 32]);
    for (const spacing of seen.spacing) expect(parseFloat(spacing)).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it('attributes of any text: no markup comes of it and nothing throws', async () => {
    const page = await open('');
    await page.evaluate(look, NAMES);
    const names = ['scale', 'recall', 'low-label', 'high-label', 'value', 'orientation', 'lang', 'theme', 'name', 'subject', 'questionnaire', 'storage', 'treatment', 'src', 'layout', 'sections', 'data-base'];
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('<img src=x onerror=alert(1)>', '</style><script>', '${alert(1)}', '__proto__', 'constructor', '\u202e', 'javascript:alert(1)'));
    const cases = fc.sample(fc.array(fc.tuple(fc.constantFrom(...names), text), { minLength: 1, maxLength: 6 }), { seed: 7, numRuns: 80 });
    const found = await page.evaluate(
      async (tags, sets) => {
        const bad: unknown[] = [];
        for (const set of sets)
          for (const tag of tags) {
            const element = document.createElement(tag);
            for (const [name, value] of set) element.setAttribute(name, value);
            document.body.append(element);
            await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            if (element.shadowRoot?.querySelector('img, script, style, [onerror], [href^="javascript:"]')) bad.push([tag, set]);
            element.remove();
          }
        return bad;
      },
      NAMES,
      cases,
    );
    expect(found).toEqual([]);
    expect((await page.problems()).filter((problem) => !/\[object HTMLScriptElement\]|^policy/.test(problem))).toEqual([]);
    await page.close();
  });

  it('nothing but them asks for nothing but their script and its parts, stores nothing and sets no cookie', async () => {
    const before = site().requests.length;
    const page = await open('', {}, TAGS.replace(/<treatment-explainer [^>]*>/, '<treatment-explainer>'));
    await page.evaluate(look, NAMES);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    // The diary's parts come once the form is there, so that they are there before a press.
    expect(site().requests.slice(before).filter((path) => !path.startsWith('parts/pain-diary.'))).toEqual(['pain-widgets.js']);
    expect(kept).toEqual(['', 0, 0]);
    await page.close();
  });
});

const openWith = async (site: Site, engine: { open: (url: string, options?: object) => Promise<Page> }, options: object): Promise<Page> => {
  const page = await engine.open(site.page(`<style>:root { color-scheme: light dark }</style>${TAGS}${site.script()}`), options);
  await page.evaluate(look, NAMES);
  return page;
};

describeEngines(
  'The widgets',
  ({ engine, site }) => {
    it('are all let go of after being added and removed a hundred times', async () => {
      const page = await engine.open(site().page(site().script()));
      const alive = await page.evaluate(async (names) => {
        await Promise.all(names.map((name) => customElements.whenDefined(name)));
        const refs = ((window as unknown as { __refs: WeakRef<Element>[] }).__refs = [] as WeakRef<Element>[]);
        for (let round = 0; round < 100; round += 1)
          for (const name of names) {
            const element = document.createElement(name);
            document.body.append(element);
            await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            element.remove();
            refs.push(new WeakRef(element));
          }
        return refs.length;
      }, NAMES);
      expect(alive).toBe(300);
      const devtools = await playwrightPage(page).context().newCDPSession(playwrightPage(page));
      for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
      const left = await page.evaluate(() => (window as unknown as { __refs: WeakRef<Element>[] }).__refs.filter((ref) => ref.deref()).length);
      // The one that was touched last may still be on a stack.
      expect(left).toBeLessThanOrEqual(3);
      await page.close();
    });

    it('show what is chosen by more than hue, in forced colours too', async () => {
      const page = await openWith(site(), engine, { emulate: { forcedColors: 'active' } });
      const [chosen, other] = await page.evaluate(() =>
        [':checked + span', ':not(:checked) + span'].map((selector) => {
          const { backgroundColor, fontWeight } = getComputedStyle(document.querySelector('pain-scale-picker')!.shadowRoot!.querySelector(selector)!);
          return { backgroundColor, fontWeight };
        }),
      );
      expect(chosen!.backgroundColor).not.toBe(other!.backgroundColor);
      expect(chosen!.fontWeight).not.toBe(other!.fontWeight);
      await page.close();
    });

    it('follow a dark page, and their own theme before it', async () => {
      const page = await openWith(site(), engine, { emulate: { colorScheme: 'dark' } });
      const surface = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.querySelector('pain-scale-picker')!.shadowRoot!.querySelector('.root')!).backgroundColor);
      expect(await surface()).toBe('rgb(20, 32, 31)');
      await page.evaluate(() => document.querySelector('pain-scale-picker')!.setAttribute('theme', 'light'));
      expect(await surface()).toBe('rgb(255, 253, 248)');
      await page.close();
    });

    it('print in light colours without buttons', async () => {
      const page = await openWith(site(), engine, { emulate: { media: 'print', colorScheme: 'dark' } });
      const seen = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('pain-scale-picker')!;
        return [getComputedStyle(shadowRoot!.querySelector('button')!).display, getComputedStyle(shadowRoot!.querySelector('.root')!).backgroundColor];
      });
      expect(seen).toEqual(['none', 'rgb(255, 253, 248)']);
      await page.close();
    });

    it('move nothing when less motion is asked for, nor otherwise', async () => {
      const page = await openWith(site(), engine, { emulate: { reducedMotion: 'reduce' } });
      const moving = await page.evaluate(
        (names) =>
          names.flatMap((name) => [...document.querySelector(name)!.shadowRoot!.querySelectorAll('*')]).filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
          }).length,
        NAMES,
      );
      expect(moving).toBe(0);
      await page.close();
    });
  },
  ['Chromium'],
);
