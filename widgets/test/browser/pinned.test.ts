import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dist } from '../../scripts/dist.ts';
import { data, serveData, SLUG } from '../../src/treatment-explainer/testPages.ts';
import type { Page } from './driver.ts';
import { describeEngines } from './engines.ts';
import type { Site } from './site.ts';

const CORS = { 'access-control-allow-origin': '*' };
const FILES = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const read = (file: string): string => readFileSync(new URL(file, dist), 'utf8');
const pin = `sha384-${createHash('sha384').update(read('pain-widgets.js')).digest('base64')}`;
const EVIL = 'window.__evil = true;';

/** Serves one exact version as a publisher does, with what somebody has changed in it on its way. */
function serveVersion(site: Site, folder: string, changed: Record<string, string> = {}): void {
  for (const file of FILES) site.serve(`${folder}/${file}`, changed[file] ?? read(file), CORS);
}

interface Seen {
  legend: string | undefined;
  title: string | null | undefined;
  isDiaryReady: boolean;
  isEvil: boolean;
}

const TAGS = `<pain-scale-picker lang="es"></pain-scale-picker><treatment-explainer treatment="${SLUG}"></treatment-explainer><pain-diary></pain-diary>`;

/** Waits for all that comes on demand, and says what came; runs in the page. */
const look = async (): Promise<Seen> => {
  await customElements.whenDefined('treatment-explainer');
  const inside = (tag: string, selector: string): Element | null | undefined =>
    document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const legend = (): string | undefined => inside('pain-scale-picker', 'legend')?.textContent ?? undefined;
  const isDiaryReady = await (document.querySelector('pain-diary') as unknown as { ready: Promise<boolean> }).ready;
  for (
    let tries = 0;
    tries < 60 && !(legend()?.startsWith('¿') && inside('treatment-explainer', 'article'));
    tries += 1
  )
    await new Promise((resolve) => setTimeout(resolve, 25));
  return {
    legend: legend(),
    title: inside('treatment-explainer', 'h2')?.textContent,
    isDiaryReady,
    isEvil: '__evil' in window,
  };
};

describeEngines('A page that pins our script by its hash', ({ engine, site }) => {
  const open = (folder: string, integrity: string): Promise<Page> => {
    serveData(site(), {}, `${folder}/data`);
    site().serve(`${folder}/data/en/${SLUG}.json`, JSON.stringify(data), CORS);
    return engine.open(
      site().page(
        `${TAGS}<script src="{provider}/${folder}/pain-widgets.js" integrity="${integrity}" crossorigin async></script>`,
      ),
    );
  };
  const asked = (folder: string): string[] =>
    [...new Set(site().requests.filter((path) => path.startsWith(`${folder}/`)))].map((path) =>
      path.slice(folder.length + 1),
    );

  it('gets parts and languages checked by the same pin, and the data of a treatment as JSON, which is never run', async () => {
    const folder = `pinned-${engine.name}`;
    serveVersion(site(), folder);
    const page = await open(folder, pin);
    expect(await page.evaluate(look)).toEqual({
      legend: '¿Qué tan fuerte es su dolor en este momento?',
      title: data.title,
      isDiaryReady: true,
      isEvil: false,
    });
    expect(asked(folder)).toContain('parts/integrity.js');
    expect(asked(folder)).not.toContain(`data/en/${SLUG}.js`);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it.each([
    'strings/pain-scale-picker.es.js',
    'parts/pain-diary.handleFiles.js',
    'parts/treatment-explainer.fetchExplainer.js',
    'parts/integrity.js',
  ])('never runs %s when somebody has changed it, and works without', async (file) => {
    const folder = `changed-${engine.name}-${file.replace(/\W/g, '-')}`;
    serveVersion(site(), folder, { [file]: `${EVIL}${read(file)}` });
    const page = await open(folder, pin);
    const seen = await page.evaluate(look);
    expect(seen.isEvil).toBe(false);
    const isList = file === 'parts/integrity.js';
    expect(seen.legend).toBe(
      isList || file.startsWith('strings')
        ? 'How strong is your pain right now?'
        : '¿Qué tan fuerte es su dolor en este momento?',
    );
    expect(seen.isDiaryReady).toBe(!isList && !file.includes('handleFiles'));
    expect(!!seen.title).toBe(!isList && !file.includes('fetchExplainer'));
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('that does not pin it asks for no list of hashes, and needs no CORS', async () => {
    const before = site().requests.length;
    serveData(site());
    const page = await engine.open(site().page(TAGS + site().script()));
    expect((await page.evaluate(look)).isDiaryReady).toBe(true);
    expect(site().requests.slice(before)).not.toContain('parts/integrity.js');
    await page.close();
  });
});

describeEngines('The modules of the package, from a folder of the provider', ({ engine, site }) => {
  it('find the data, the languages and the parts', async () => {
    const folder = 'widgets/v1';
    serveVersion(site(), folder);
    serveData(site(), {}, `${folder}/data`);
    const modules = ['pain-diary', 'treatment-explainer'].map(
      (name) => `<script type="module" src="{provider}/${folder}/${name}/define.js"></script>`,
    );
    const page = await engine.open(site().page(TAGS + modules.join('')));
    expect(await page.evaluate(look)).toEqual({
      legend: '¿Qué tan fuerte es su dolor en este momento?',
      title: data.title,
      isDiaryReady: true,
      isEvil: false,
    });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
