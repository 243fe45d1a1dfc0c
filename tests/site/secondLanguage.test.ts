/** A reader of another language finds the whole site in it, and the publisher added texts, no code: docs/languages.md. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { checkSite } from '../../src/content/site/readSite.ts';
import { addSpanish } from '../harness/addSpanish.ts';
import { listPages } from '../harness/builtSite.ts';
import { LinkCheck } from '../harness/deadLinks.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'two-languages-'));
const dist = join(folder, 'dist');
let written: string[];
let site: ServedFolder;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  written = addSpanish(root, folder);
  leaveUndrawn();
  const { PATH = '', HOME = '' } = process.env;
  execFileSync('astro', ['build'], { cwd: folder, env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'pipe' });
  site = await serveFolder(dist);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One page has no figure and no film in any language, another no words for its figure in Spanish. */
function leaveUndrawn(): void {
  const drawings = join(folder, 'content/drawings');
  for (const path of ['figures/discography.svg', 'films/discography.yaml', 'films/discography'])
    rmSync(join(drawings, path), { recursive: true });
  const words = join(folder, 'content/es/figures.yaml');
  writeFileSync(words, readFileSync(words, 'utf8').replace(/^ {2}sciatica:\n(?: {4}.*\n)+/m, ''));
}

test('a page without a figure or film is built without it, and a notice says which files would bring one', () => {
  const figuresOn = (page: string): number =>
    readFileSync(join(dist, page, 'index.html'), 'utf8').match(/<figure class="figure"/g)?.length ?? 0;
  expect(
    Object.fromEntries(
      ['treatments/discography', 'conditions/sciatica', 'treatments/joint-injection'].map((page) => [
        page,
        [figuresOn(page), figuresOn(`es/${page}`)],
      ]),
    ),
  ).toEqual({
    'treatments/discography': [0, 0],
    'conditions/sciatica': [1, 0],
    'treatments/joint-injection': [1, 1],
  });
  for (const lang of ['', 'es/']) {
    const gallery = readFileSync(join(dist, lang, 'gallery/index.html'), 'utf8');
    expect(gallery).not.toContain('gallery/discography/');
    expect(gallery).toContain('gallery/joint-injection/');
  }
  expect(checkContent(folder, 'es').notices.map(({ file, field, cure }) => `${file} ${field} ${cure}`)).toEqual([
    expect.stringMatching(/^content\/es\/treatments\/discography\.mdx figure .*figures\/discography\.svg: /),
    expect.stringMatching(/^content\/es\/conditions\/sciatica\.mdx figure .*write figures\.sciatica in content\/es\//),
    expect.stringMatching(/^content\/es\/treatments\/discography\.mdx film .*films\/discography\.yaml: /),
  ]);
});

test('texts alone were written, and the checks read them', () => {
  expect(written.filter((file) => !/^(content\/|src\/(i18n|i18n\/search|embed\/i18n)\/es\.ts$)/.test(file))).toEqual(
    [],
  );
  expect(checkContent(folder, 'es').problems).toEqual([]);
});

test('a language without its texts is named, with line and cure', () => {
  rmSync(join(folder, 'src/embed/i18n/es.ts'));
  expect(checkSite(folder).problems).toMatchObject([
    {
      file: 'content/site.yaml',
      field: 'languages[1]',
      problem: '“es” has no src/embed/i18n/es.ts.',
      line: expect.any(Number),
    },
  ]);
});

test('every English page has its counterpart, and no link leads nowhere', () => {
  const pages = listPages(dist);
  const english = pages.filter((page) =>
    /^\/(treatments|conditions|guides|gallery|body|sources|a-z|compare|search)\//.test(page),
  );
  expect(english.length).toBeGreaterThan(100);
  expect(english.filter((page) => !pages.includes(`/es${page}`))).toEqual([]);
  expect(new LinkCheck(dist).faultsOfPages()).toEqual([]);
});

test('a page names its counterparts in its head, and leads to them', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/conditions/sciatica/`);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/conditions/sciatica/');
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.locator('h1').textContent()).toBe('Ciática');
  const alternates = page.locator('link[rel=alternate][hreflang]');
  const named = await alternates.evaluateAll((links) =>
    (links as HTMLLinkElement[]).map(({ hreflang, href }) => `${hreflang} ${new URL(href).pathname}`),
  );
  expect(named).toEqual(['en /conditions/sciatica/', 'es /es/conditions/sciatica/']);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/conditions/sciatica/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.close();
});

test('a page that has no counterpart leads to the home page of the language', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/404.html`);
  expect(await page.getByRole('link', { name: 'Español' }).getAttribute('href')).toBe('/es/');
  expect(await page.locator('link[hreflang]').count()).toBe(0);
  await page.close();
});

test('search understands Spanish: spelling, other names, questions, what is outside, and the emergency first', async () => {
  const page = await browser.newPage();
  const search = (query: string): Promise<unknown> =>
    page.goto(`${site.origin}/es/search/#q=${encodeURIComponent(query)}`);
  const first = page.locator('#search-results a').first();
  for (const query of ['siatica', 'lumbociatica', '¿Cómo se cura la lumbociática?', 'dolor que baja por la pierna']) {
    await search(query);
    await first.waitFor();
    expect(await first.getAttribute('href'), query).toContain('/es/conditions/sciatica/');
  }
  await search('siatica');
  await page.locator('.search-corrected', { hasText: 'Se muestra' }).waitFor();
  await search('operación de cataratas');
  await page.getByRole('link', { name: 'MedlinePlus en español' }).waitFor();
  expect(await page.locator('#search-results a').count()).toBe(0);
  await search('quiero morirme');
  await page.locator('.search-emergency .says', { hasText: 'No está solo' }).waitFor();
  await page.close();
});

test('suggestions come in the language of the page', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/es/`);
  await page
    .getByRole('link', { name: 'Buscar' })
    .or(page.getByRole('button', { name: 'Buscar' }))
    .first()
    .click();
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type('ciat');
  await page.getByRole('option', { name: /Ciática/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/conditions/sciatica/');
  await page.close();
});

test('feed, explainer data and hand-out words are Spanish too', () => {
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  expect(read('es/feed.xml')).toContain('<language>es</language>');
  expect(read('es/feed.xml')).toContain('Ciática');
  expect(JSON.parse(read('widgets/v1/data/es/discography.json'))).toMatchObject({ lang: 'es' });
  const about = (lang: string): unknown =>
    (JSON.parse(read(`widgets/v1/data/${lang}/discography.json`)) as { about: unknown }).about;
  expect(about('es')).toEqual(about('en'));
});
