import { beforeAll, describe, expect, it } from 'vitest';
import { serveData } from '../../../src/treatment-explainer/testPages.ts';
import { WATCH_SCRIPT, type Engine, type Page } from '../driver.ts';
import { describeEngines } from '../engines.ts';
import type { Site } from '../site.ts';
import { ALL_EMBEDS, WIDGETS } from './embeds.ts';
import { FIXTURES, HOST_PAGES, type HostPage } from './hostPages.ts';
import { inspectPage, type Inspection, type Seen } from './inspectPage.ts';

/** What every widget is, in every page that does not say otherwise. */
const GOOD: Seen = {
  drawn: true,
  fallback: false,
  fontSize: 16,
  lineHeight: 1.5,
  text: 'normal 0px none none 0px start normal',
  surface: 'rgb(255, 253, 248)',
  reached: true,
  used: '',
};
const USED = { 'pain-scale-picker': '7', 'treatment-explainer': 'risks', 'pain-diary': '3' };

/** Names that exist before our script is asked for. Served by the provider, so that the strictest policy lets it run. */
const BEFORE_SCRIPT = 'self.__before = Object.getOwnPropertyNames(self);';

async function serveFixtures(site: Site): Promise<void> {
  for (const folder of ['', 'copy-1/', 'copy-2/', 'v2/']) serveData(site, {}, `${folder}data`);
  const files = { ...FIXTURES, 'watch.js': WATCH_SCRIPT, 'before.js': BEFORE_SCRIPT };
  for (const [name, code] of Object.entries(files))
    site.serve(`fixture/${name}`, code, { 'access-control-allow-origin': '*' });
  const copy = async (file: string): Promise<string> => (await fetch(`${site.provider}/${file}`)).text();
  site.serve('v2/pain-widgets.js', (await copy('pain-widgets.js')).replaceAll('"1.0.0"', '"2.0.0"'));
  for (const part of ['showEntries', 'handleFiles'])
    site.serve(`v2/parts/pain-diary.${part}.js`, await copy(`parts/pain-diary.${part}.js`));
}

/** The page of a row; a framed one inside another page. */
function servePage(site: Site, host: HostPage): string {
  const {
    open = '<!doctype html><html lang="en">',
    head = '',
    body = ALL_EMBEDS,
    scripts = site.script(),
    headers = {},
    isFramed,
  } = host;
  const tellParent = `<script>(${inspectPage})(${JSON.stringify(WIDGETS)}).then((seen) => parent.postMessage(seen, '*'));</script>`;
  const page = site.page(
    `${open}<head><meta charset="utf-8"><title>Host page</title><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script src="{provider}/fixture/watch.js"></script>${head}<script src="{provider}/fixture/before.js"></script></head><body>${body}${scripts}${isFramed ? tellParent : ''}</body></html>`,
    { whole: true, headers },
  );
  if (!isFramed) return page;
  return site.page(`<script>addEventListener('message', ({ data }) => { self.__told = data; });</script>
    <iframe sandbox="allow-scripts" width="700" height="800" src="${page}" title="Widgets"></iframe>`);
}

/** What the page inside the frame told. */
const hearFrame = async (): Promise<Inspection> => {
  const read = (): Inspection | undefined => (globalThis as unknown as { __told?: Inspection }).__told;
  for (let tries = 0; tries < 400 && !read(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  return read()!;
};

async function inspect(
  engine: Engine,
  site: Site,
  host: HostPage,
): Promise<Inspection & { wrong: string[]; sideways: boolean; enforced: boolean }> {
  const { width, emulate, act, isFramed, also } = host;
  const page: Page = await engine.open(servePage(site, host), { ...(width && { width }), ...(emulate && { emulate }) });
  const seen = isFramed ? await page.evaluate(hearFrame) : await page.evaluate(inspectPage, WIDGETS, act ?? '');
  const wrong = also ? await page.evaluate(also, WIDGETS) : [];
  const [sideways, enforced] = await page.evaluate(() => [
    document.documentElement.scrollWidth > innerWidth,
    'trustedTypes' in window,
  ]);
  await page.close();
  return { ...seen, wrong, sideways: sideways!, enforced: enforced! };
}

describeEngines('The widgets in', ({ engine, site }) => {
  beforeAll(() => serveFixtures(site()));

  describe.each(HOST_PAGES.filter(({ engines }) => engines?.includes(engine.name) ?? true))(
    'a page with $title',
    (host) => {
      let seen: Awaited<ReturnType<typeof inspect>>;
      beforeAll(async () => void (seen = await inspect(engine, site(), host)));
      // An engine that does not know Trusted Types enforces none.
      const isAbsent = (): boolean => host.differs?.fallback === true && seen.enforced;

      it.each(WIDGETS)(
        '%s: drawn, usable and untouched; no error, violation, global name or request but its own',
        (name) => {
          const differs = host.differs?.fallback && !isAbsent() ? {} : host.differs;
          const expected = { ...GOOD, used: USED[name], ...differs, ...host.differsFor?.[name] };
          const { drawn, fallback, reached, used } = expected;
          expect(seen.widgets[name]).toMatchObject(isAbsent() ? { drawn, fallback, reached, used } : expected);
          // That a policy is refused is what the host asked to be told of; nothing else may be reported.
          expect(
            seen.problems.filter(
              (problem) => !(isAbsent() && /^policy: (trusted-types|require-trusted-types-for)/.test(problem)),
            ),
          ).toEqual([]);
          expect(seen.globals.filter((global) => !host.globals?.includes(global))).toEqual([]);
          expect(seen.foreign).toEqual([]);
          expect(seen.stored).toBe(0);
          expect(seen.sideways).toBe(false);
          expect(seen.wrong).toEqual([]);
        },
      );
    },
  );
});
