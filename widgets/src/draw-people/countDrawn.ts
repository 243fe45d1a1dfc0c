/** Counts what a layer draws, from its path data: for tests, which must not ask the code that drew it. */
export function countDrawn({ whole, part }: { whole: string; part: string }): number {
  const tens = [...whole.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Number(length) / 10, 0);
  const [, width = '0'] = /^M[\d.]+ -?[\d.]+h([\d.]+)v9/.exec(part) ?? [];
  // A whole body is 8 units wide.
  return tens + Number(width) / 8;
}
