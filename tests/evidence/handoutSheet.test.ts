/** The sheet itself, as it comes out of the printer: read and drawn from the PDF. The densest treatment, the shortest, and conditions. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHandouts, MOST_PAGES, renderHandout } from '../../src/outputs/handouts/renderHandouts.ts';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { readPdf, type Pdf, type PdfPage, type PdfText } from '../harness/readPdf.ts';
import { serveFolder } from '../../scripts/browser/serveFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const wanted = [
  'treatments/spinal-cord-stimulation',
  'treatments/trigger-point-injection',
  'conditions/back-pain',
  'conditions/occipital-neuralgia',
];
const sheets = new Map<string, Pdf>();
/** Names in the drawings. */
const names = new Map<string, string>();
/** Points inside which no printer prints: src/shell/styles/print/paper.css keeps 7 mm above and 10 mm beside the text. */
const EDGE = { block: 19, inline: 28 };

beforeAll(async () => {
  const browser = await openBrowser();
  const served = await serveFolder(dist);
  for (const path of wanted) {
    for (const large of [false, true]) {
      const job = listHandouts(dist, { large, wanted: path })[0];
      if (!job) throw new Error(`There is no page ${path}.`);
      const file = join(folder, `${path.replace('/', '-')}-${String(large)}.pdf`);
      await renderHandout({ browser, origin: served.origin, dist, cache: join(folder, 'cache') }, { ...job, file });
      sheets.set(large ? `${path} in large print` : path, await readPdf(readFileSync(file)));
    }
    const page = await browser.newPage();
    await page.goto(`${served.origin}/${path}/`);
    names.set(path, (await page.locator('.figure text').allTextContents()).join(' '));
    await page.close();
  }
  await browser.close();
  await served.close();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const sheet = (path: string): Pdf => {
  const found = sheets.get(path);
  if (!found) throw new Error(`${path} was not rendered.`);
  return found;
};
const all = ({ pages }: Pdf): PdfText[] => pages.flatMap(({ texts }) => texts);
/** Share of pixels that are not white in a part of the page, in points from its top left corner. */
function inkOf({ grey, width }: PdfPage, [left, top, right, bottom]: [number, number, number, number]): number {
  let inked = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if ((grey[y * width + x] ?? 255) < 250) inked += 1;
  return inked / Math.max(1, (right - left) * (bottom - top));
}

describe.each(wanted)('%s', (path) => {
  test('has two pages, or three where its registry needs them, tags, a title and a language', () => {
    const { pages, tagged, title, lang, tags } = sheet(path);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
    expect(tagged).toBe(true);
    expect(title).toMatch(/^\S.* – Pain Reference$/);
    expect(lang).toBe('en');
    expect(tags.get('H1')).toBe(1);
    expect(tags.get('H2')).toBeGreaterThan(4);
    expect(tags.get('LI')).toBeGreaterThan(10);
    expect(tags.get('Figure')).toBeGreaterThan(0);
  });

  test('is set in 10.5 points or more; smaller are only notes and the names in the drawing, of 9 or more', () => {
    const texts = all(sheet(path));
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
    const countCharacters = (some: readonly PdfText[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
    const body = texts.filter(({ size }) => size >= 10.45);
    expect(countCharacters(body) / countCharacters(texts)).toBeGreaterThan(0.85);
  });

  test('no text and no line is cut at the edge of the paper', () => {
    for (const page of sheet(path).pages) {
      const { width, height } = page;
      for (const { text, x, y, width: length } of page.texts) {
        expect(x, text).toBeGreaterThanOrEqual(EDGE.inline);
        expect(x + length, text).toBeLessThanOrEqual(width - EDGE.inline + 1);
        expect(y, text).toBeGreaterThanOrEqual(EDGE.block);
        expect(y, text).toBeLessThanOrEqual(height - EDGE.block);
      }
      const edges: [number, number, number, number][] = [
        [0, 0, width, EDGE.block],
        [0, height - EDGE.block, width, height],
        [0, 0, EDGE.inline, height],
        [width - EDGE.inline + 1, 0, width, height],
      ];
      for (const edge of edges) expect(inkOf(page, edge), String(edge)).toBe(0);
    }
  });

  test('shows its drawing, fills its pages, and gives the clinic room for a note', () => {
    const { pages } = sheet(path);
    const last = pages.at(-1);
    if (!last || pages.length < 2) throw new Error('There are not two pages.');
    for (const { width, height, ...page } of pages.slice(0, 2)) {
      const middle = Math.round(width / 2);
      for (const column of [
        [EDGE.inline, middle],
        [middle, width - EDGE.inline],
      ] as const) {
        const [left, right] = column;
        expect(
          inkOf({ width, height, ...page }, [left, Math.round(height * 0.35), right, Math.round(height * 0.7)]),
        ).toBeGreaterThan(0.03);
      }
      // The last fifth of each page holds something.
      expect(inkOf({ width, height, ...page }, [0, Math.round(height * 0.78), width, height])).toBeGreaterThan(0.01);
    }
    const note = last.texts.find(({ text }) => text.startsWith('Notes from your clinic'));
    expect(note?.y).toBeGreaterThan(EDGE.block + 30);
    const below = last.texts.filter(({ x, y }) => note && y < note.y && x >= note.x - 5);
    expect(below).toEqual([]);
    expect(
      [...(names.get(path) ?? '').split(' ')].filter(
        (word) => !all(sheet(path)).some(({ text }) => text.includes(word)),
      ),
    ).toEqual([]);
  });

  test('no heading stands last in its column', () => {
    for (const page of sheet(path).pages) {
      const middle = page.width / 2;
      for (const column of [page.texts.filter(({ x }) => x < middle), page.texts.filter(({ x }) => x >= middle)]) {
        const lowest = column.reduce<PdfText | undefined>(
          (low, item) => (low && low.y <= item.y ? low : item),
          undefined,
        );
        // The last page may end in its first column.
        if (!lowest) continue;
        // Headings of sections are the only text between the body and the title.
        const body = Math.max(10.5, median(column.map(({ size }) => size)));
        expect(lowest.size > body * 1.12, lowest.text).toBe(false);
      }
    }
  });

  test('in large print all of it is 16 points or more, the names in the drawing too', () => {
    const texts = all(sheet(`${path} in large print`));
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(15.9);
  });

  test('large print takes at most eight pages, no heading ends one, and each is more than half full', () => {
    const { pages } = sheet(`${path} in large print`);
    expect(pages.length).toBeLessThanOrEqual(8);
    for (const [index, page] of pages.entries()) {
      const lowest = page.texts.reduce((low, item) => (low.y <= item.y ? low : item));
      if (index < pages.length - 1) expect(lowest.size, lowest.text).toBeLessThan(16 * 1.15);
      // The box for the clinic’s note holds one line of text, so ink counts.
      const [from, to] = [Math.round(page.height * 0.55), Math.round(page.height * 0.75)];
      expect(inkOf(page, [0, from, page.width, to]), `page ${index + 1}`).toBeGreaterThan(0);
    }
  });
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
