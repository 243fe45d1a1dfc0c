/** Renders pages of the built site as tagged PDFs through Chromium, only those whose page or styles changed. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/**
 * Two pages are what people read. The danger signs of the registry are never cut for that: where they and the results need it, a third
 * page follows. Large print may take as many as it needs.
 */
export const MOST_PAGES = 3;
const WANTED_PAGES = 2;
/** Points. The smallest is what src/shell/styles/print/paper.css gives a page that a reader prints. */
const LETTERS = { smallest: 10.5, largest: 13, step: 0.5 };
/** Millimetres of room for the clinic's note, to be tried in turn. */
const NOTES = [90, 60, 40, 25];
/** In large print the last page may be the note's. */
const LARGE_NOTES = [220, 180, 150, 120, ...NOTES, 15];
/** CSS pixels of the A4 sheet inside the margins of src/shell/styles/print/paper.css: 190 mm by 283 mm. */
const SHEET_WIDTH = 718;
const PAGE_HEIGHT = 1069;
/** Columns and pages end before whole lines and boxes, so two pages never hold two pages' worth. */
const FILLED = 0.97;

export interface HandoutJob {
  /** Page address inside the site, like /treatments/discography/. */
  path: string;
  large: boolean;
  /** Where the PDF goes. */
  file: string;
}

export interface HandoutResult extends HandoutJob {
  /** False: an equal PDF was in the cache. */
  rendered: boolean;
  pages: number;
}

/** One job for each treatment, condition and medicine of the built site whose address contains `wanted`. */
export function listHandouts(dist: string, { large, wanted = '' }: { large: boolean; wanted?: string }): HandoutJob[] {
  const languages = [
    '',
    ...readdirSync(dist)
      .filter((name) => /^[a-z]{2}$/.test(name))
      .map((name) => `/${name}`),
  ];
  return languages
    .flatMap((lang) => ['treatments', 'conditions', 'medicines'].map((kind) => `${lang}/${kind}`))
    .flatMap((folder) => {
      if (!existsSync(join(dist, folder))) return [];
      return readdirSync(join(dist, folder))
        .filter((slug) => existsSync(join(dist, folder, slug, 'index.html')))
        .map((slug) => ({
          path: `${folder}/${slug}/`,
          large,
          file: join(dist, 'handouts', folder, `${slug}${large ? '-large-print' : ''}.pdf`),
        }))
        .filter(({ path }) => path.includes(wanted));
    });
}

export interface RenderContext {
  browser: Browser;
  /** Address of the served site, without a slash at the end. */
  origin: string;
  dist: string;
  /** Folder of finished PDFs, named by what they were made from. */
  cache: string;
}

export async function renderHandout(
  { browser, origin, dist, cache }: RenderContext,
  job: HandoutJob,
): Promise<HandoutResult> {
  const cached = join(cache, `${keyOf(dist, job, browser.version())}.pdf`);
  const rendered = !existsSync(cached);
  if (rendered) {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${origin}${job.path}`, { waitUntil: 'load' });
    // The code is loaded lazily, and it must be there when the sheet is drawn.
    await page.evaluate(async () => {
      await Promise.all([
        document.fonts.ready,
        ...Array.from(document.images, (image) => ((image.loading = 'eager'), image.decode())),
      ]);
    });
    const pdf = job.large ? await printLarge(page) : await printToFit(page);
    await context.close();
    mkdirSync(cache, { recursive: true });
    writeFileSync(cached, pdf);
  }
  mkdirSync(dirname(job.file), { recursive: true });
  copyFileSync(cached, job.file);
  return { ...job, rendered, pages: countPages(readFileSync(cached, 'latin1')) };
}

const SHEET = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };

const setStyle = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(([key, text]) => document.documentElement.style.setProperty(key, text), [name, value] as const);
const pagesOf = (pdf: Buffer): number => countPages(pdf.toString('latin1'));

/** As many pages as the text takes: none is begun for the note alone. */
async function printLarge(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void (document.documentElement.dataset['print'] = 'large'));
  await page.evaluate(fillFirstPage, PAGE_HEIGHT);
  const withNote = async (note: number): Promise<Buffer> => {
    await setStyle(page, '--note-size', `${note}mm`);
    return page.pdf(SHEET);
  };
  const smallest = await withNote(Math.min(...LARGE_NOTES));
  for (const note of LARGE_NOTES) {
    const roomier = await withNote(note);
    if (pagesOf(roomier) <= pagesOf(smallest)) return roomier;
  }
  return smallest;
}

/**
 * Runs in the page. A drawing is not broken, so it may leave the first page with a gap: where nothing but the drawing comes first, text goes
 * before it, up to the heading that the page would cut off. Where a heading belongs to the drawing, both wait for the second page.
 */
function fillFirstPage(pageHeight: number): void {
  const text = document.querySelector('.text');
  const drawing = text?.querySelector(':scope > .figure');
  if (!text || !drawing) return;
  const bottom = (element: Element): number => element.getBoundingClientRect().bottom + window.scrollY;
  const join = (): void => void (document.documentElement.dataset['text'] = 'joins');
  if (bottom(drawing) < pageHeight) return join();
  // Where the signs fill the first page and begin a second one, the text goes on behind them.
  const top = text.getBoundingClientRect().top + window.scrollY;
  if (top > pageHeight && top % pageHeight < 0.55 * pageHeight) return join();
  const headings = [...text.querySelectorAll(':scope > h2')];
  const [first] = headings;
  const comesFirst = first && drawing.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!comesFirst) return;
  drawing.remove();
  const endOf = (heading: Element): number => bottom(headings[headings.indexOf(heading) + 1] ?? text);
  const cut = headings.find((heading) => endOf(heading) > pageHeight);
  text.insertBefore(drawing, cut ?? null);
  if (cut !== first) join();
}

/** The largest letters with which the sheet has two pages, else the smallest; then the note gets what is left of the last page. */
async function printToFit(page: Page): Promise<Buffer> {
  const set = (name: string, value: string): Promise<void> => setStyle(page, name, value);
  const { smallest, largest, step } = LETTERS;
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  let size = largest;
  for (; size > smallest; size -= step) {
    await set('--print-size', `${size}pt`);
    if ((await page.evaluate(() => document.documentElement.scrollHeight)) <= 2 * PAGE_HEIGHT * FILLED) break;
  }
  await set('--print-size', `${size}pt`);
  let pdf = await page.pdf(SHEET);
  while (pagesOf(pdf) > WANTED_PAGES && size > smallest) {
    size -= step;
    await set('--print-size', `${size}pt`);
    pdf = await page.pdf(SHEET);
  }
  const pages = pagesOf(pdf);
  for (const note of NOTES) {
    await set('--note-size', `${note}mm`);
    const roomier = await page.pdf(SHEET);
    if (pagesOf(roomier) <= pages) return roomier;
  }
  return pdf;
}

/** What the sheet looks like follows from the page, the styles, the browser and this file. Names of other files (scripts) do not matter. */
function keyOf(dist: string, { path, large }: HandoutJob, browserVersion: string): string {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/href="[^"]*?(\/_astro\/[^"]+\.css)"/g)].map((match) =>
    readFileSync(join(dist, match[1] ?? ''), 'utf8'),
  );
  const body = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/\/_astro\/[^"]+/g, '');
  return createHash('sha256')
    .update(
      [body, ...styles, String(large), browserVersion, readFileSync(fileURLToPath(import.meta.url), 'utf8')].join('\0'),
    )
    .digest('hex')
    .slice(0, 32);
}

/** Chromium writes each page as an object of this type, outside compressed streams. */
const countPages = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
