/** Labels at the size of the narrowest phone: all on the sheet, none on another, none on a line that is not its own leader. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFigureWords, wordFinder } from '../../src/content/read/readFigureWords.ts';
import { composeScene, writeInline } from '../../src/drawings/composeFigure.ts';
import { sheetWidth } from '../../src/drawings/drawing.ts';
import { labelSize } from '../../src/drawings/layLabels.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { listOurDrawings } from './listOurDrawings.ts';

const wordOf = wordFinder(readFigureWords('en'), 'en');
const font = readFileSync(
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
);
/** Only what bears on where a line is: its width, its dashes and its ends. */
const inkStyles = readFileSync('src/article/figure/styles.css', 'utf8').replace(/@media[\s\S]*/, '');
const drawings = listOurDrawings();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every label of every drawing stands clear', async () => {
  const page = await browser.newPage();
  const figures = drawings.map(
    ([name, drawing]) =>
      `<figure class="figure" title="${name}"><svg viewBox="0 0 ${sheetWidth} ${drawing.height}" width="${sheetWidth}">${writeInline(composeScene(drawing, wordOf))}</svg></figure>`,
  );
  await page.setContent(
    `<style>@font-face{font-family:A;src:url(data:font/woff2;base64,${font.toString('base64')})}${inkStyles}.figure text{font:${labelSize}px A}</style>${figures.join('')}`,
  );
  await page.evaluate(() => document.fonts.ready);
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('figure')].flatMap((figure) => {
      const svg = figure.querySelector('svg');
      if (!svg) return [`${figure.title}: no drawing`];
      const { width, height } = svg.viewBox.baseVal;
      // A line of text is as high as its tallest letters, which is less than its box.
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBBox();
        const [top, bottom] = [box.y + box.height * 0.18, box.y + box.height * 0.8];
        return { word: text.textContent, left: box.x, right: box.x + box.width, top, bottom };
      });
      const meet = (a: Omit<(typeof boxes)[0], 'word'>, b: typeof a): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const lines = [...svg.querySelectorAll('path:not(.leader, .mark)')].flatMap((path) => {
        if (!(path instanceof SVGPathElement)) return [];
        const box = path.getBBox();
        const edge = 24;
        return [
          {
            path,
            left: box.x - edge,
            right: box.x + box.width + edge,
            top: box.y - edge,
            bottom: box.y + box.height + edge,
          },
        ];
      });
      const touched = (box: (typeof boxes)[0], path: SVGPathElement): boolean => {
        const at = svg.createSVGPoint();
        for (at.x = box.left; at.x <= box.right; at.x += 4)
          for (at.y = box.top; at.y <= box.bottom; at.y += 4) if (path.isPointInStroke(at)) return true;
        return false;
      };
      return boxes.flatMap((box, index) => [
        ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
          ? [`${figure.title}: “${box.word}” leaves the sheet`]
          : []),
        ...boxes
          .slice(index + 1)
          .filter((other) => meet(box, other))
          .map((other) => `${figure.title}: “${box.word}” lies on “${other.word}”`),
        ...lines
          .filter((line) => meet(box, line) && touched(box, line.path))
          .map(({ path }) => `${figure.title}: “${box.word}” lies on a line (${path.getAttribute('class')})`),
      ]);
    }),
  );
  expect(faults).toEqual([]);
}, 120_000);
