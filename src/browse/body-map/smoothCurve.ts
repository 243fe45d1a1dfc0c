/** Turns points that a line passes through into cubic curves. The figure is kept as points, because those can be moved by hand. */
export type Point = readonly [x: number, y: number];
/** One cubic curve: where it starts, its two handles, where it ends. All in whole units. */
export type Cubic = readonly [from: Point, leave: Point, arrive: Point, to: Point];

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const halfway = (a: Point, b: Point): Point => [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];

/**
 * The handle at a point, the same on both sides of it, so that SVG's short form `s` can say it. An end is a corner without a handle,
 * unless it lies on the midline (x = 0): there the line runs level, so that the mirrored half joins it without a kink.
 */
function handleAt(before: Point | undefined, at: Point, after: Point | undefined): Point | undefined {
  if (before && after) {
    const span = distance(before, after);
    // A little over a sixth of the span keeps a circle round; half the nearer gap is the most that never loops.
    const length = Math.min(span / 6, distance(before, at) / 2, distance(at, after) / 2) * 1.1;
    return [Math.round(((after[0] - before[0]) / span) * length), Math.round(((after[1] - before[1]) / span) * length)];
  }
  const across = after ? after[0] : -(before?.[0] ?? 0);
  return at[0] === 0 && across !== 0 ? [Math.round(across * 0.45), 0] : undefined;
}

/** One curve for each pair of neighbours. */
export function smoothCurve(points: readonly Point[]): Cubic[] {
  const handles = points.map((at, index) => handleAt(points[index - 1], at, points[index + 1]));
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const [leaving, arriving] = [handles[index], handles[index + 1]];
    if (!leaving && !arriving) return [from, from, to, to];
    const leave = leaving && ([from[0] + leaving[0], from[1] + leaving[1]] as const);
    const arrive = arriving && ([to[0] - arriving[0], to[1] - arriving[1]] as const);
    return [from, leave ?? halfway(from, arrive ?? to), arrive ?? halfway(to, leave ?? from), to];
  });
}
