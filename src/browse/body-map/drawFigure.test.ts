import { describe, expect, it } from 'vitest';
import { region as regionNames } from '../../content/schema/terms.ts';
import { fineLines, regions, seamLines, silhouette } from './drawFigure.ts';
import { flattenPath, measureArea } from './flattenPath.ts';
import { sheet } from './outline.ts';
import type { Point } from './smoothCurve.ts';

const shapes = regions.map(({ name, shape, target = '' }) => ({
  name,
  parts: flattenPath(shape).map(measureArea),
  pressed: flattenPath(shape + target).map(measureArea),
}));
const body = flattenPath(silhouette).map(measureArea);
const isOnBody = (point: Point): boolean => body.some((part) => part.contains(point));
const regionsAt = (point: Point): string[] =>
  shapes.filter(({ parts }) => parts.some((part) => part.contains(point))).map(({ name }) => name);
/** What a press lands on: the last link in the document that covers the place. */
const pressedAt = (point: Point): string =>
  shapes.findLast(({ pressed }) => pressed.some((part) => part.contains(point)))?.name ?? '';

/** Places spread over the sheet, none of them on the midline or on another whole number, where lines run. */
const places = Array.from({ length: sheet.height / 12 }, (_, row) =>
  Array.from({ length: sheet.width / 12 }, (_, column): Point => [column * 12 + 5.3, row * 12 + 4.7]),
).flat();
const isOnChest = ([x, y]: Point): boolean => Math.abs(x - sheet.midline.front) < 170 && y > 331 && y < 640;

/** Side of the largest square, in steps of `step`, of which every place satisfies `test`. */
function largestSquare(
  [left, top, right, bottom]: readonly [number, number, number, number],
  step: number,
  test: (point: Point) => boolean,
): number {
  let above: number[] = [];
  let best = 0;
  for (let y = top + 0.4; y < bottom; y += step) {
    const row: number[] = [];
    for (let x = left + 0.3; x < right; x += step) {
      const column = row.length;
      const around = Math.min(row[column - 1] ?? 0, above[column] ?? 0, above[column - 1] ?? 0);
      row.push(test([x, y]) ? around + 1 : 0);
    }
    best = Math.max(best, ...row);
    above = row;
  }
  return (best - 1) * step;
}

describe('the body map', () => {
  it('draws every region of the schema but “widespread”, in its order', () => {
    expect(regions.map(({ name }) => name)).toEqual(regionNames.options.filter((name) => name !== 'widespread'));
    for (const { name, parts } of shapes) expect(parts.length, name).toBeGreaterThan(0);
  });

  it('stays on the sheet, what can be pressed included', () => {
    const points = [
      silhouette,
      seamLines,
      fineLines,
      ...regions.flatMap(({ shape, target }) => [shape, target ?? '']),
    ].flatMap((path) => flattenPath(path).flat());
    const outside = points.filter(([x, y]) => !(x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.captionY));
    expect(outside).toEqual([]);
  });

  it('covers the body without a gap or an overlap, the chest in front apart', () => {
    const wrong = places
      .map((place) => ({ place, names: regionsAt(place) }))
      .filter(({ place, names }) => (isOnChest(place) ? names.length > 1 : names.length !== (isOnBody(place) ? 1 : 0)));
    expect(wrong).toEqual([]);
    expect(regionsAt([sheet.midline.front + 1.3, 480])).toEqual([]);
  });

  it('is the same on the left and on the right', () => {
    const mirrored = ([x, y]: Point): Point => [
      2 * (x < sheet.width / 2 ? sheet.midline.front : sheet.midline.back) - x,
      y,
    ];
    expect(places.filter((place) => pressedAt(place) !== pressedAt(mirrored(place)))).toEqual([]);
  });

  it('puts the places where people look for them', () => {
    const { front, back } = sheet.midline;
    const expected: [string, Point][] = [
      ['head', [front + 1, 150]],
      ['neck', [back + 1, 300]],
      ['shoulder', [front + 200, 420]],
      ['arm', [back - 310, 1000]],
      ['upper-back', [back + 1, 500]],
      ['lower-back', [back + 1, 720]],
      ['abdomen', [front + 1, 720]],
      ['pelvis', [front + 1, 900]],
      ['hip', [back + 100, 980]],
      ['knee', [front + 100, 1320]],
      ['leg', [back - 100, 1140]],
      ['leg', [front + 100, 1500]],
      ['foot', [front - 110, 1740]],
    ];
    for (const [name, point] of expected) expect(regionsAt(point)).toEqual([name]);
  });

  it('gives every part of a region 24 CSS px or more to press on a screen 320 px wide', () => {
    const needed = (24 * sheet.width) / 288;
    const tooSmall = shapes
      .flatMap(({ name, parts }) =>
        parts.map(({ left, top, right, bottom }) => {
          const around = [left - needed / 2, top - needed / 2, right + needed / 2, bottom + needed / 2] as const;
          return { name, left, square: largestSquare(around, 4, (point) => pressedAt(point) === name) };
        }),
      )
      .filter(({ square }) => square < needed);
    expect(tooSmall).toEqual([]);
  });
});
