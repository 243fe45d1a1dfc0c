/** The figures as readers meet them: on their pages, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../../src/content/site/readSite.ts';
import { listFilms } from '../../src/content/read/drawingFiles.ts';
import type { Ink } from '../../src/content/schema/drawing.ts';
import { inks, type InkStyle } from '../../src/drawings/inks.ts';
import { dist, listPages, readPage } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const pages = listPages().filter((page) => /^\/(treatments|conditions)\/[^/]+\/$/.test(page));
const filmPages = listFilms().map((slug) => `/gallery/${slug}/`);
const slugOf = (page: string): string => page.split('/')[2] ?? '';
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder(dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function visit<Result>(
  paths: readonly string[],
  width: number,
  look: (page: Page, path: string) => Promise<Result>,
): Promise<Result[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const results: Result[] = [];
  for (const path of paths) {
    await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.fonts.ready);
    results.push(await look(page, path));
  }
  await page.close();
  return results;
}

test('each page holds one figure: after the first paragraph, or before the symptoms; named, described, captioned; at most 1.6 kB and 60 nodes', () => {
  for (const page of pages) {
    const html = readPage(page);
    const figures = html.match(/<figure class="figure"[\s\S]*?<\/figure>/g) ?? [];
    expect.soft(figures.length, page).toBe(1);
    const [figure = ''] = figures;
    expect
      .soft(figure, page)
      .toMatch(
        /role="img" aria-labelledby="drawing" aria-describedby="drawing-shows"><title id="drawing">[^<]+<\/title><desc id="drawing-shows">[^<]+<\/desc>/,
      );
    expect.soft(figure, page).toMatch(/<figcaption>[^<]{20,}/);
    expect.soft(brotliCompressSync(figure).length, page).toBeLessThanOrEqual(1600);
    expect.soft((figure.match(/<[a-z]/g) ?? []).length, page).toBeLessThanOrEqual(60);
    const before = html.slice(0, html.indexOf(figure));
    if (page.startsWith('/treatments/'))
      expect.soft(before, page).toMatch(/<h2[^>]*id="what-it-is"[^>]*>[^<]*<\/h2>\s*<p>(?:(?!<p>)[\s\S])*<\/p>\s*$/);
    else expect.soft(before, page).not.toMatch(/id="symptoms"[^>]*>[^<]*<\/h2>/);
  }
});

describe.each([320, 1280])('%i pixels wide', (width) => {
  test('labels lie inside the drawing, apart from each other, and at 12 pixels or more', async () => {
    const faults = await visit([...pages, ...filmPages], width, async (page, path) =>
      (
        await page.evaluate(() => {
          const checkLabels = (svg: Element): string[] => {
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll('text')];
            const boxes = texts.map((text) => text.getBoundingClientRect());
            const name = (index: number): string => texts[index]?.textContent ?? '';
            return boxes.flatMap((box, index) => {
              const scale = frame.width / 720;
              const size = Number.parseFloat(getComputedStyle(texts[index] as Element).fontSize) * scale;
              return [
                ...(box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
                  ? [`“${name(index)}” leaves the drawing`]
                  : []),
                ...(size < 12 ? [`“${name(index)}” is ${size} pixels`] : []),
                // A box is higher than its letters: the lines of one label overlap by up to a fifth of it.
                ...boxes
                  .slice(index + 1)
                  .flatMap((other, offset) =>
                    box.left < other.right &&
                    other.left < box.right &&
                    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 4
                      ? [`“${name(index)}” meets “${name(index + 1 + offset)}”`]
                      : [],
                  ),
              ];
            });
          };
          return [...document.querySelectorAll('.figure svg')].flatMap(checkLabels);
        })
      ).map((fault) => `${slugOf(path)}: ${fault}`),
    );
    expect(faults.flat()).toEqual([]);
  });
});

/**
 * Whether the two ends of the first needle, tube or wire of a drawing lie in shapes of an ink. A needle is drawn from its tip, a lead may be drawn
 * towards its contacts.
 */
async function endsInside(page: Page, ink: Ink): Promise<[start: boolean, end: boolean]> {
  return page.evaluate((name) => {
    const wire = document.querySelector<SVGPathElement>('.figure .wire');
    const shapes = [...document.querySelectorAll<SVGPathElement>(`.figure .${name}`)];
    if (!wire || shapes.length === 0) throw new Error('The drawing has no wire, or nothing of that ink.');
    const first = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    first.setAttribute('d', (wire.getAttribute('d') ?? '').split(/(?=M)/)[0] ?? '');
    const isInside = (length: number): boolean =>
      shapes.some((shape) => shape.isPointInFill(first.getPointAtLength(length)));
    return [isInside(0), isInside(first.getTotalLength())];
  }, ink);
}

const outside: readonly [slug: string, ink: Ink][] = [
  // The sac of fluid is the space: what is meant for the epidural space or a root must not be in it.
  ['epidural-steroid-injection', 'space'],
  ['epidural-adhesiolysis', 'space'],
  ['spinal-cord-stimulation', 'space'],
  ['percutaneous-lumbar-decompression', 'space'],
  ['selective-nerve-root-block', 'space'],
  ['dorsal-root-ganglion-stimulation', 'space'],
  ['facet-joint-injection', 'space'],
  ['discography', 'space'],
  ['celiac-plexus-block', 'space'],
  ['celiac-plexus-block', 'bone'],
  // Beside a nerve, never in it.
  ['peripheral-nerve-block', 'space'],
  ['peripheral-nerve-stimulation', 'space'],
  ['cryoneurolysis', 'space'],
];
const inside: readonly [slug: string, ink: Ink][] = [
  ['discography', 'disc'],
  ['vertebral-augmentation', 'bone'],
  ['basivertebral-nerve-ablation', 'bone'],
  ['trigger-point-injection', 'cord'],
  ['botulinum-toxin-for-migraine', 'soft'],
];
describe('what the tip may and may not touch', () => {
  const check = async (slug: string, ink: Ink): Promise<[boolean, boolean] | undefined> =>
    (await visit([`/treatments/${slug}/`], 1280, (page) => endsInside(page, ink)))[0];
  test.each(outside)('%s: not in %s', async (slug, ink) => expect(await check(slug, ink)).toEqual([false, false]));
  test.each(inside)('%s: in %s', async (slug, ink) => expect((await check(slug, ink))?.[0]).toBe(true));
});

test('the stylesheet draws each ink as the files do', async () => {
  const { colors } = readSite(process.cwd());
  const rgb = (hex: string): string =>
    `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${site.origin}/treatments/discography/`);
    const drawn = await page.evaluate((names) => {
      const svg = document.querySelector('.figure svg');
      return names.map((name) => {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('class', name);
        svg?.append(path);
        const { stroke, strokeWidth, strokeDasharray, fill, fillOpacity } = getComputedStyle(path);
        return { stroke, width: strokeWidth, dashes: strokeDasharray, fill, strength: fillOpacity };
      });
    }, Object.keys(inks));
    const meant = Object.values(inks).map((ink: InkStyle) => ({
      stroke: ink.stroke ? rgb(colors[colorScheme][ink.stroke]) : 'none',
      width: `${ink.width ?? 5}px`,
      dashes: ink.dashes
        ? ink.dashes
            .split(' ')
            .map((length) => `${length}px`)
            .join(', ')
        : 'none',
      fill: ink.fill ? rgb(colors[colorScheme][ink.fill]) : 'none',
      strength: `${ink.strength ?? 1}`,
    }));
    expect(drawn).toEqual(meant);
    await page.close();
  }
});

test('forced colors: the drawing keeps to the system’s own', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(`${site.origin}/treatments/selective-nerve-root-block/`);
  const used = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    const strange = [...document.querySelectorAll('.figure svg :is(path, text)')].flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      return [stroke, fill].filter((color) => color !== 'none' && !system.includes(color));
    });
    return [...new Set(strange)];
  });
  expect(used).toEqual([]);
  await page.close();
});

test('every figure is there to take away, as SVG with its rights and as PNG, and the gallery shows them all', async () => {
  const gallery = readPage('/gallery/');
  for (const page of pages) {
    const slug = slugOf(page);
    const svg = readFileSync(join(dist, `illustrations/${slug}.svg`), 'utf8');
    expect.soft(svg, slug).toMatch(/<metadata>©[^<]+CC BY 4\.0/);
    expect.soft(svg, slug).not.toMatch(/var\(|NaN|undefined/);
    const { format, width } = await sharp(readFileSync(join(dist, `illustrations/${slug}.png`))).metadata();
    expect.soft([format, width], slug).toEqual(['png', 1440]);
    expect.soft(gallery, slug).toContain(`src="/illustrations/${slug}.svg"`);
    expect.soft(gallery, slug).toContain(`href="/illustrations/${slug}.png"`);
  }
  const broken = await visit(['/gallery/'], 1280, (page) =>
    page.evaluate(async () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.gallery img')];
      images.forEach((image) => (image.loading = 'eager'));
      await Promise.allSettled(images.map((image) => image.decode()));
      return images.filter((image) => image.naturalWidth === 0).map((image) => image.src);
    }),
  );
  expect(broken.flat()).toEqual([]);
});
