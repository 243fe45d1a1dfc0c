/** The outline as finished SVG path data: one silhouette, one set of fine lines, and for each region what is seen and what can be pressed. */
import { region } from '../../content/schema/terms.ts';
import {
  borders,
  contour,
  details,
  seams,
  sheet,
  targets,
  type DrawnRegion,
  type Side,
  type Target,
} from './outline.ts';
import { smoothCurve, type Cubic, type Point } from './smoothCurve.ts';
import { mirror, traceBothHalves, tracePath, traceTarget, walkBack } from './tracePath.ts';

type Edges = Record<string, readonly Cubic[]>;
const sides: readonly Side[] = ['front', 'back'];

/** @throws if a line of outline.ts is not written as `x,y x,y …`. */
function readPoints(line: string): Point[] {
  return line.split(' ').map((pair) => {
    const [, x, y] = /^(-?\d+),(-?\d+)$/.exec(pair) ?? [];
    if (!x || !y) throw new Error(`Body map: “${pair}” is not a point like 12,34 (outline.ts)`);
    return [Number(x), Number(y)];
  });
}

/** A stroke is smoothed as a whole and then cut into its lines, so that it runs on without a kink where two regions meet. */
function cutStroke(stroke: Record<string, string>): Edges {
  const lines = Object.entries(stroke).map(([name, line]) => [name, readPoints(line)] as const);
  const curves = smoothCurve(lines.flatMap(([, points], index) => (index === 0 ? points : points.slice(1))));
  let start = 0;
  return Object.fromEntries(lines.map(([name, points]) => [name, curves.slice(start, (start += points.length - 1))]));
}

const outer: Edges = Object.assign({}, ...contour.map(cutStroke));
const across = (side: Side): Edges =>
  Object.fromEntries(Object.entries(seams[side]).map(([name, line]) => [name, smoothCurve(readPoints(line))]));
const edges: Record<Side, Edges> = { front: { ...outer, ...across('front') }, back: { ...outer, ...across('back') } };

/** @throws if a border names a line that is not drawn on that side. */
function followBorder(side: Side, border: string): Cubic[] {
  return border.split(' ').flatMap((step) => {
    const curves = edges[side][step.replace('-', '')];
    if (!curves) throw new Error(`Body map: no line “${step}” on the ${side} (outline.ts)`);
    return step.startsWith('-') ? walkBack(curves) : curves;
  });
}

/** Left and right, unless it lies across the midline. */
function traceTargets(target: Target, midline: number): string {
  const { x, y } = target;
  return traceTarget([x, y], target, 1, midline) + (x < 0 ? '' : traceTarget([-x, y], target, -1, midline));
}

const drawn = region.options.filter((name): name is DrawnRegion => name !== 'widespread');

/** In the order of the schema, head to foot, which is also the order of the Tab key. A later region lies above an earlier one. */
export const regions = drawn.map((name) => {
  const target = targets[name];
  return {
    name,
    shape: sides
      .flatMap((side) =>
        (borders[side][name] ?? []).map((border) => traceBothHalves(followBorder(side, border), sheet.midline[side])),
      )
      .join(''),
    target: target && sides.map((side) => traceTargets(target, sheet.midline[side])).join(''),
  };
});

export const silhouette = sides
  .map((side) => traceBothHalves(Object.values(outer).flat(), sheet.midline[side]))
  .join('');

/** A line and its mirror image; one line if it ends on the midline. */
function traceOpen(line: string, midline: number): string {
  const points = readPoints(line);
  const curves = smoothCurve(points);
  if (points.every(([x]) => x === 0)) return tracePath(curves, midline, '');
  const other = walkBack(mirror(curves));
  return points.at(-1)?.[0] === 0
    ? tracePath([...curves, ...other], midline, '')
    : tracePath(curves, midline, '') + tracePath(other, midline, '');
}
const traceAll = (lines: Record<Side, readonly string[]>): string =>
  sides.flatMap((side) => lines[side].map((line) => traceOpen(line, sheet.midline[side]))).join('');

export const fineLines = traceAll(details);
/** Drawn once, below all links, so that a neighbour's line never lies across the frame of the region in focus. */
export const seamLines = traceAll({ front: Object.values(seams.front), back: Object.values(seams.back) });
