import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIXTURES } from '../../../test/browser/hostile/hostPages.ts';
import { collectUntil, STILL_HELD } from '../../../test/browser/collectUntil.ts';
import { WATCH_SCRIPT, type Page } from '../../../test/browser/driver.ts';
import { describeEngines } from '../../../test/browser/engines.ts';
import type { Film } from './film.ts';
import { film, filmTag, openFilm, serveFilm, type FilmElement } from './testFilm.ts';

declare const explainer: () => FilmElement;
declare const inside: <E extends Element = HTMLElement>(selector: string) => E;
declare const insideAll: <E extends Element = HTMLElement>(selector: string) => E[];
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const failed: () => Promise<boolean>;
declare const button: (name: string) => HTMLButtonElement;
declare const now: () => HTMLElement;
declare const events: [string, { failure?: string }][];

/** Runs in the page, without helpers, which a strict host would not let run: waits for the film, plays it, and says what is there. */
const playThere = async (): Promise<unknown[]> => {
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const element = document.querySelector('treatment-explainer') as FilmElement;
  const find = (selector: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector(selector);
  for (let tries = 0; tries < 160 && !find('.sheet svg') && !(tries > 60 && !element.shadowRoot); tries += 1)
    await wait(25);
  if (!element.shadowRoot) return ['fallback', element.innerText];
  element.playbackRate = 4;
  find('.play')?.click();
  await wait(400);
  element.pause();
  element.currentTime = 8;
  await wait(50);
  const heading = find('.now')?.firstElementChild;
  const style = getComputedStyle(heading!);
  const drawn = getComputedStyle(find('.now .tool')!);
  const seen = [
    heading!.textContent?.trim(),
    drawn.strokeWidth,
    drawn.transform !== 'none',
    parseFloat(style.fontSize) >= 20,
    style.letterSpacing,
    style.textTransform,
  ];
  (globalThis as unknown as { __clean?: () => void }).__clean?.();
  return seen;
};
const GOOD = [film.scenes[1]!.heading, '5px', true, true, 'normal', 'none'];

const policy = "default-src 'none'; script-src {provider}";
/** What hosts do: headers, and what stands in the head. */
const HOSTS: Record<string, { headers?: Record<string, string>; head?: string; fallback?: true }> = {
  'a policy that allows our scripts and nothing else': { headers: { 'content-security-policy': policy } },
  'Trusted Types and our policy’s name': {
    headers: {
      'content-security-policy': `${policy}; require-trusted-types-for 'script'; trusted-types pain-reference`,
    },
  },
  'Trusted Types and no name at all': {
    headers: { 'content-security-policy': `${policy}; require-trusted-types-for 'script'; trusted-types 'none'` },
    fallback: true,
  },
  'an old prototype.js': { head: '<script src="{provider}/fixture/prototype.js"></script>' },
  'keys on Object.prototype': { head: '<script src="{provider}/fixture/pollution.js"></script>' },
  'styles that unset everything': { head: '<style>html { font-size: 62.5%; } * { all: unset }</style>' },
  'text properties that are inherited': {
    head: '<style>html { font-size: 62.5%; } body { letter-spacing: 1em; text-transform: uppercase }</style>',
  },
};

describeEngines('A film in a page with', ({ engine, site }) => {
  for (const [title, { headers = {}, head = '', fallback }] of Object.entries(HOSTS))
    it(title, async () => {
      for (const [name, code] of Object.entries({ ...FIXTURES, 'watch.js': WATCH_SCRIPT }))
        site().serve(`fixture/${name}`, code);
      const slug = serveFilm(site());
      const whole = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script src="{provider}/fixture/watch.js"></script>${head}</head><body>${filmTag(slug)}${site().script()}</body></html>`;
      const page = await engine.open(site().page(whole, { whole: true, headers }));
      // An engine that does not know Trusted Types enforces none.
      const isKept = fallback && (await page.evaluate(() => 'trustedTypes' in window));
      expect(await page.evaluate(playThere)).toEqual(isKept ? ['fallback', 'About this film'] : GOOD);
      expect((await page.problems()).filter((problem) => !(isKept && /trusted-types/.test(problem)))).toEqual([]);
      await page.close();
    });
});

describeEngines('A film that', ({ engine, site }) => {
  const openBroken = async (attributes: string, serve: () => void = () => undefined): Promise<Page> => {
    serve();
    const page = await openFilm(engine, site());
    await page.evaluate(async (set) => {
      events.length = 0;
      explainer().removeAttribute('treatment');
      explainer().remove();
      const holder = document.createElement('div');
      holder.innerHTML = `<treatment-explainer layout="film" ${set}><a href="/full-page">About this film</a></treatment-explainer>`;
      const errors: string[] = [];
      console.error = (...parts: unknown[]) => void errors.push(parts.join(' '));
      Object.assign(window, { errors });
      document.body.prepend(holder);
      await failed();
      await until(() => events.length);
      await pause();
    }, attributes);
    return page;
  };
  const seen = (page: Page): Promise<unknown[]> =>
    page.evaluate(() => [
      events.map(([type, { failure }]) => `${type} ${failure}`),
      textOf(inside('[role=status]')),
      explainer().querySelector('a')!.getBoundingClientRect().height > 0,
      textOf(inside('.bar button')),
      (window as unknown as { errors: string[] }).errors.length,
      explainer().duration,
    ]);

  it('does not exist leaves the link, says so, and can be asked for again', async () => {
    const page = await openBroken('treatment="not-yet"');
    expect(await seen(page)).toEqual([
      ['treatment-error unreachable'],
      'The information could not be loaded.',
      true,
      'Try again',
      1,
      0,
    ]);
    serveFilm(site(), { slug: 'not-yet' });
    site().serve('data/en/not-yet-film.json', JSON.stringify(film), { 'access-control-allow-origin': '*' });
    expect(
      await page.evaluate(
        async () => (inside('.bar button').click(), await until(() => inside('.sheet svg')), explainer().duration),
      ),
    ).toBe(21);
    await page.close();
  });

  it('is a clinic’s own is checked, and its first wrong field is named in the console', async () => {
    const wrong = structuredClone(film);
    wrong.scenes[1]!.layers[1]!.motion = 'spin' as never;
    const page = await openBroken('src="{provider}/wrong.json"', () =>
      site().serve('wrong.json', JSON.stringify(wrong), { 'access-control-allow-origin': '*' }),
    );
    await page.evaluate(async (src) => {
      explainer().src = src;
      await until(() => (window as unknown as { errors: string[] }).errors.some((line) => line.includes('motion')));
      await pause();
    }, `${site().provider}/wrong.json`);
    expect((await seen(page))[1]).toBe('The information could not be loaded.');
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors.at(-1))).toContain(
      'data.scenes[1].layers[1].motion',
    );
    await page.close();
  });

  it('is an explainer’s data and not a film’s is refused, as is a film where an explainer is wanted', async () => {
    const page = await openFilm(engine, site());
    const result = await page.evaluate(async (payload) => {
      const src = URL.createObjectURL(new Blob([JSON.stringify(payload)], { type: 'application/json' }));
      explainer().src = src;
      await until(() => inside('.sheet svg') && explainer().duration === 21);
      explainer().layout = 'page';
      await failed();
      await until(() => events.at(-1)?.[1].failure);
      return events.at(-1)![1].failure;
    }, film);
    expect(result).toBe('unreadable');
    await page.close();
  });

  it('cannot have its player says so, and reports it once', async () => {
    const script = await (await fetch(`${site().provider}/treatment-explainer.js`)).text();
    site().serve('cut-off/treatment-explainer.js', script);
    const page = await openFilm(engine, site());
    await page.close();
    const slug = serveFilm(site());
    for (const path of [`data/en/${slug}-film.js`])
      site().serve(`cut-off/${path}`, await (await fetch(`${site().provider}/${path}`)).text());
    const cut = await engine.open(
      site().page(
        `<script>const errors = []; console.error = (...parts) => errors.push(parts.join(' '));</script>${filmTag(slug)}${filmTag(slug)}<script src="{provider}/cut-off/treatment-explainer.js"></script>`,
      ),
    );
    const result = await cut.evaluate(async () => {
      const find = (): Element | null | undefined =>
        document.querySelector('treatment-explainer:last-of-type')!.shadowRoot?.querySelector('.bar');
      for (let tries = 0; tries < 160 && !find(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      const errors = (0, eval)('errors') as string[];
      return [errors.length, document.querySelector('treatment-explainer')!.innerText.trim()];
    });
    expect(result).toEqual([expect.any(Number), 'About this film']);
    expect(result[0]).toBeLessThanOrEqual(2);
    expect(await cut.problems()).toEqual([]);
    await cut.close();
  });

  it('holds any text at all turns none of it into markup, and nothing throws', async () => {
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>{0} $& &lt;b&gt;';
    const texts = fc
      .oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(evil, '__proto__', '{0}{1}', 'x'.repeat(900)))
      .map((text) => `${text}.`);
    const films = fc.sample(
      fc.record({
        title: texts,
        rights: texts,
        scenes: fc.array(
          fc.record({
            heading: texts,
            says: texts,
            shows: texts,
            seconds: fc.integer({ min: 6, max: 30 }),
            height: fc.integer({ min: 1, max: 2000 }),
            layers: fc.array(
              fc.record({
                ink: fc.constantFrom('skin', 'wire', 'drug', 'constructor', 'hidden', 'warning'),
                d: fc.constantFrom('M0 0', 'M0 0h9z', 'M', 'M,,--.', 'M0 0A'),
                motion: fc.constantFrom('enter', 'grow', 'appear', 'pulse', undefined),
              }),
              { minLength: 1, maxLength: 4 },
            ),
            labels: fc.array(
              fc.record({
                x: fc.integer({ min: -2000, max: 2000 }),
                y: fc.constant(9),
                align: fc.constant('middle'),
                lines: fc.array(texts, { minLength: 1, maxLength: 2 }),
              }),
              { maxLength: 2 },
            ),
            sources: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { numRuns: 25, seed: 7 },
    ) as Partial<Film>[];
    const page = await openFilm(engine, site());
    const result = await page.evaluate(
      async (changes, base) => {
        const faults: string[] = [];
        for (const change of changes) {
          const last = inside('.sheet svg');
          explainer().src = URL.createObjectURL(
            new Blob([JSON.stringify({ ...base, ...change })], { type: 'application/json' }),
          );
          if (!(await until(() => inside('.sheet svg') && inside('.sheet svg') !== last))) faults.push('not shown');
          for (const time of [0, 3, 7, explainer().duration, Number.NaN, -1, Infinity]) explainer().currentTime = time;
          explainer().play();
          await pause(30);
          explainer().pause();
          if (insideAll('img,script').length || 'pwned' in window) faults.push('markup');
          if (inside('.now figcaption').textContent !== change.scenes![insideAll('figure').indexOf(now())]!.says)
            faults.push('text');
        }
        return faults;
      },
      films,
      film,
    );
    expect(result).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('is added and removed a hundred times leaves nothing behind', async () => {
    const page = await openFilm(engine, site());
    await page.evaluate(async () => {
      const refs: WeakRef<Element>[] = ((window as unknown as { refs: WeakRef<Element>[] }).refs = []);
      const { treatment } = explainer();
      for (let i = 0; i < 100; i++) {
        const element = document.createElement('treatment-explainer') as FilmElement;
        element.layout = 'film';
        element.treatment = treatment;
        document.body.append(element);
        await new Promise((resolve) => element.addEventListener('treatment-load', resolve, { once: true }));
        element.play();
        // Painted: Firefox keeps what was animated and taken away between a frame’s beginning and its end. A frame of
        // a busy machine may take long, and its end is before the next task.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
        element.remove();
        refs.push(new WeakRef(element));
      }
      await pause(300);
    });
    const left = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { refs: WeakRef<Element>[] }).refs.filter((ref) => ref.deref()).length);
    await collectUntil(page, left, STILL_HELD);
    expect(await left()).toBeLessThanOrEqual(STILL_HELD);
    expect(await page.evaluate(() => !!button('Play'))).toBe(true);
    await page.close();
  });
});
