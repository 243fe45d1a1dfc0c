import { expect, it } from 'vitest';
import { describeEngines } from '../../test/browser/engines.ts';
import type { Site } from '../../test/browser/site.ts';
import { data, HELPERS, type Printed, serveData, SLUG, stubPrint, tag } from './testPages.ts';

declare const explainer: () => HTMLElement & { treatment: string };
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const shown: () => Promise<boolean>;
declare const failed: () => Promise<boolean>;
declare const printed: Printed[];
declare const told: string[];
declare const events: [string, { failure?: string; slug?: string; lang?: string }][];

/** A provider's folder is part of each test's page, so that tests in one engine do not share data. */
let folders = 0;
const newFolder = (): string => `widgets-${folders++}/v1`;

/** A copy of the built script in a folder of its own. */
async function serveScript(site: Site, folder: string): Promise<string> {
  const answer = await fetch(`${site.provider}/treatment-explainer.js`);
  site.serve(`${folder}/treatment-explainer.js`, await answer.text());
  const strings = await fetch(`${site.provider}/strings/treatment-explainer.es.js`);
  site.serve(`${folder}/strings/treatment-explainer.es.js`, await strings.text());
  for (const part of ['fetchExplainer', 'printPart']) {
    const path = `parts/treatment-explainer.${part}.js`;
    site.serve(`${folder}/${path}`, await (await fetch(`${site.provider}/${path}`)).text());
  }
  return `<script src="{provider}/${folder}/treatment-explainer.js" async></script>`;
}
const asked = (site: Site, folder: string): string[] =>
  site.requests.filter((path) => path.startsWith(`${folder}/data/`)).map((path) => path.slice(folder.length + 6));

describeEngines('treatment-explainer loads', ({ engine, site }) => {
  it('from a host without CORS, once for all elements on the page', async () => {
    const folder = newFolder();
    serveData(site(), {}, `${folder}/data`);
    const page = await engine.open(
      site().page(
        HELPERS + tag() + tag('layout="compact"') + tag('layout="page"') + (await serveScript(site(), folder)),
      ),
    );
    const titles = await page.evaluate(async (title) => {
      const all = [...document.querySelectorAll('treatment-explainer')];
      await until(() => all.every((element) => textOf(element.shadowRoot?.querySelector('h2') ?? null) === title));
      return all.map((element) => textOf(element.shadowRoot?.querySelector('h2') ?? null));
    }, data.title);
    expect(titles).toEqual([data.title, data.title, data.title]);
    expect(asked(site(), folder)).toEqual([`en/${SLUG}.js`]);
    expect(
      await page.evaluate(() => [
        document.querySelectorAll('head script').length,
        events.map(([type, detail]) => [type, detail.slug, detail.lang]),
      ]),
    ).toEqual([1, Array.from({ length: 3 }, () => ['treatment-load', SLUG, 'en'])]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("under default-src 'none' and Trusted Types, without one violation", async () => {
    const folder = newFolder();
    serveData(site(), {}, `${folder}/data`);
    const csp =
      "default-src 'none'; script-src {provider} {host}; require-trusted-types-for 'script'; trusted-types pain-reference";
    const page = await engine.open(
      site().page(tag() + (await serveScript(site(), folder)), { headers: { 'content-security-policy': csp } }),
    );
    await page.evaluate(stubPrint);
    const result = await page.evaluate(async () => {
      for (
        let i = 0;
        i < 200 && !document.querySelector('treatment-explainer')?.shadowRoot?.querySelector('article');
        i++
      )
        await new Promise((resolve) => setTimeout(resolve, 25));
      const root = document.querySelector('treatment-explainer')!.shadowRoot!;
      for (const button of root.querySelectorAll('button')) button.click();
      for (let i = 0; i < 200 && printed.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 25));
      const frame = root.querySelector('article')!;
      return [root.querySelector('h2')?.textContent, getComputedStyle(frame).borderTopWidth, printed.length];
    });
    expect(result).toEqual([data.title, '1px', 2]);
    // The browser's own request for an icon is none of ours.
    expect((await page.problems()).filter((problem) => !problem.includes('favicon'))).toEqual([]);
    await page.close();
  });

  it('not at all where Trusted Types allow no policy: the link stays', async () => {
    const folder = newFolder();
    const csp = "script-src {provider} {host}; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await engine.open(
      site().page(tag() + (await serveScript(site(), folder)), { headers: { 'content-security-policy': csp } }),
    );
    const link = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.querySelector<HTMLElement>('treatment-explainer a')!.offsetHeight;
    });
    expect(link).toBeGreaterThan(0);
    expect((await page.problems()).filter((problem) => /^(error|rejection)/.test(problem))).toEqual([]);
    await page.close();
  });

  it('JSON from a data-base that sends CORS, and never runs a script from there', async () => {
    const folder = newFolder();
    serveData(site(), {}, `${folder}/data`);
    site().serve(`${folder}/elsewhere/en/${SLUG}.json`, JSON.stringify(data), { 'access-control-allow-origin': '*' });
    site().serve(`${folder}/elsewhere/en/${SLUG}.js`, 'window.ran = true');
    const page = await engine.open(
      site().page(HELPERS + tag(`data-base="{provider}/${folder}/elsewhere"`) + (await serveScript(site(), folder))),
    );
    expect(await page.evaluate(async () => [await shown(), 'ran' in window])).toEqual([true, false]);
    await page.close();
    const blocked = await engine.open(
      site().page(
        HELPERS +
          tag(`data-base="{provider}/${folder}/data"`).replace('/data"', '/nowhere"') +
          (await serveScript(site(), folder)),
      ),
    );
    expect(
      await blocked.evaluate(async () => [
        await failed(),
        events[0]?.[1].failure,
        textOf(inside('[role=status]')),
        explainer().querySelector('a')!.offsetHeight > 0,
      ]),
    ).toEqual([true, 'unreachable', 'The information could not be loaded.', true]);
    expect((await blocked.problems()).filter((problem) => /^(error|rejection)/.test(problem))).toEqual([]);
    await blocked.close();
  });

  it("a clinic's own file by src, and says which field is wrong in the console", async () => {
    const folder = newFolder();
    const own = { ...data, title: 'Our own text', url: 'https://clinic.example/own/' };
    site().serve(`${folder}/own.json`, JSON.stringify(own), { 'access-control-allow-origin': '*' });
    site().serve(`${folder}/wrong.json`, JSON.stringify({ ...own, harms: [{ ...own.harms[0], frequency: 'often' }] }), {
      'access-control-allow-origin': '*',
    });
    const script = await serveScript(site(), folder);
    const page = await engine.open(
      site().page(
        `${HELPERS}<script>const told = []; console.error = (...all) => told.push(all.join(' '));</script>${tag(`src="{provider}/${folder}/own.json"`)}${script}`,
      ),
    );
    expect(
      await page.evaluate(async () => [
        await shown(),
        textOf(inside('h2')),
        inside<HTMLAnchorElement>('footer a').href,
      ]),
    ).toEqual([true, own.title, own.url]);
    const outcome = await page.evaluate(async (address) => {
      explainer().setAttribute('src', address);
      await until(() => events.length === 2);
      return [events[1]?.[1].failure, told.join()];
    }, `${site().provider}/${folder}/wrong.json`);
    expect(outcome).toEqual([
      'unreadable',
      expect.stringContaining('<treatment-explainer> Error: unreadable: data.harms[0].frequency must be like'),
    ]);
    await page.close();
  });

  it('tells an unknown name, an offline reader and a start page sent instead, and can try again', async () => {
    const folder = newFolder();
    site().serve(`${folder}/data/en/start-page.json`, '<!doctype html><title>Home</title>', {
      'content-type': 'text/html',
      'access-control-allow-origin': '*',
    });
    const script = await serveScript(site(), folder);
    const page = await engine.open(site().page(HELPERS + tag('', 'Not A Slug') + script));
    const status = (): Promise<unknown> =>
      page.evaluate(async () => [await failed(), textOf(inside('[role=status]')), events.at(-1)?.[1].failure]);
    expect(await status()).toEqual([true, 'There is no information under this name.', 'unknown']);
    expect(asked(site(), folder)).toEqual([]);
    await page.evaluate(async () => {
      const before = events.length;
      explainer().treatment = 'start-page';
      await until(() => events.length > before);
    });
    expect(await status()).toEqual([true, 'There is no information under this name.', 'unknown']);
    await page.evaluate(async () => {
      Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
      const before = events.length;
      explainer().treatment = 'late-one';
      await until(() => events.length > before);
    });
    expect(await status()).toEqual([true, 'You seem to be offline.', 'offline']);
    const focused = (): Promise<string> =>
      page.evaluate(async () => {
        await pause(200);
        const { activeElement } = explainer().shadowRoot!;
        return `${activeElement?.localName} ${textOf(activeElement)}`;
      });
    await page.click('treatment-explainer >> .bar button');
    expect(await focused()).toBe('button Try again');
    serveData(site(), { slug: 'late-one' }, `${folder}/data`);
    await page.click('treatment-explainer >> .bar button');
    expect(await page.evaluate(async () => [await shown(), textOf(inside('[role=status]'))])).toEqual([true, '']);
    expect(await focused()).toBe(`header ${data.title}`);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('no stale answer, and stops asking when nobody waits any longer', async () => {
    const folder = newFolder();
    const script = await serveScript(site(), folder);
    const stub = `<script>
      const requests = [];
      fetch = (url, { signal }) => new Promise((resolve, reject) => {
        requests.push({ url: String(url), signal, answer: (json) => resolve(new Response(JSON.stringify(json), { headers: { 'content-type': 'application/json' } })) });
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    </script>`;
    const page = await engine.open(site().page(HELPERS + stub + tag('data-base="/own"', 'first') + script));
    const result = await page.evaluate(async (payload) => {
      interface Asked {
        url: string;
        signal: AbortSignal;
        answer: (json: object) => void;
      }
      const requests = (0, eval)('requests') as Asked[];
      const element = explainer();
      await until(() => requests.length === 1);
      element.treatment = 'second';
      await until(() => requests.length === 2);
      // Moved in the page: nothing is asked again.
      document.body.prepend(element);
      await pause();
      const asked = requests.map(({ url }) => url.replace(/.*\/own/, ''));
      requests[1]!.answer({ ...payload, slug: 'second', title: 'Second' });
      await shown();
      requests[0]!.answer({ ...payload, slug: 'first', title: 'First' });
      await pause();
      const title = textOf(inside('h2'));
      element.treatment = 'third';
      await until(() => requests.length === 3);
      element.remove();
      await pause();
      const isAborted = requests.map(({ signal }) => signal.aborted);
      document.body.append(element);
      await until(() => requests.length === 4);
      requests[3]!.answer({ ...payload, slug: 'third', title: 'Third' });
      await shown();
      return {
        asked,
        title,
        isAborted,
        last: textOf(inside('h2')),
        events: events.map(([type, { slug }]) => `${type} ${slug}`),
      };
    }, data);
    expect(result).toEqual({
      asked: ['/en/first.json', '/en/second.json'],
      title: 'Second',
      isAborted: [true, false, true],
      last: 'Third',
      events: ['treatment-load second', 'treatment-load third'],
    });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("in the reader's language, in English with a word about it where there is no other, and live", async () => {
    const folder = newFolder();
    serveData(site(), {}, `${folder}/data`);
    serveData(site(), { lang: 'es', title: 'Inyección epidural de esteroides' }, `${folder}/data`);
    serveData(site(), { slug: 'only-english' }, `${folder}/data`);
    const script = await serveScript(site(), folder);
    const page = await engine.open(site().page(HELPERS + tag() + script, { lang: 'es-MX' }));
    const read = (): Promise<unknown> =>
      page.evaluate(async () => {
        await shown();
        await pause(150);
        return [
          textOf(inside('h2')),
          textOf(inside('section h3')),
          inside('article').lang,
          textOf(inside('article > p[lang]')),
        ];
      });
    expect(await read()).toEqual(['Inyección epidural de esteroides', 'En resumen', 'es', '']);
    await page.evaluate(() => void (explainer().treatment = 'only-english'));
    await page.evaluate(() => until(() => events.length === 2));
    expect(await read()).toEqual([data.title, 'In short', 'en', 'Esta información solo está en inglés.']);
    await page.evaluate(async (slug) => {
      explainer().treatment = slug;
      document.documentElement.lang = 'en';
      await until(() => events.length === 3);
    }, SLUG);
    expect(await read()).toEqual([data.title, 'In short', 'en', '']);
    await page.close();
  });
});
