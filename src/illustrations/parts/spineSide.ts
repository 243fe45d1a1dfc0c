/**
 * The lumbar spine from its left side, whole: front of the body left. Each vertebra has its body, the pedicle that carries the arch, a joint
 * to the next above and below, and the spinous process. The upper joint process of each vertebra lies in front of, and nearer to the reader
 * than, the lower one of the vertebra above.
 */
import { place, stroke, type Part } from '../part.ts';

/** Height of one level; the body's front is x = 0, its top y = 0. */
const level = 148;
const bone =
  '8,1 70,7 130,1 140,10 152,14 160,4 166,-30 176,-38 188,-30 192,-4 196,20 232,38 300,52 334,66 342,88 328,106 290,108 244,94 224,98 222,128 212,148 200,146 194,126 188,92 174,64 154,52 136,54 139,99 130,107 70,101 8,107 1,99 9,54 1,9 z';
const disc = '6,110 70,106 130,110 140,128 130,146 70,150 6,146 -4,128 z';

const vertebraSide: Part = [stroke('bone', bone)];
/** Collapsed in front, its back wall still standing. */
const wedgeSide: Part = [
  stroke(
    'bone',
    '8,49 44,44 74,30 100,14 130,1 140,10 152,14 160,4 166,-30 176,-38 188,-30 192,-4 196,20 232,38 300,52 334,66 342,88 328,106 290,108 244,94 224,98 222,128 212,148 200,146 194,126 188,92 174,64 154,52 136,54 139,99 130,107 70,101 8,107 -6,98 0,78 -8,58 z',
  ),
];
const discSide: Part = [stroke('disc', disc)];
/** Three bones, the middle one collapsed: the one above leans forward on it. The first bone's lower back corner is near 150,168. */
export const brokenSide: Part = [
  stroke('disc', '12,206 82,182 146,168 158,186 152,204 100,224 64,238 16,262 0,236 z'),
  ...place([...wedgeSide, ...discSide, ...place([...vertebraSide, ...discSide], { y: level })], {
    y: 208,
    scale: 1.15,
  }),
  ...place(vertebraSide, { x: -32, y: 88, scale: 1.15, turn: -16 }),
];

export function spineSide(count: number): Part {
  const levels = (part: Part): Part =>
    Array.from({ length: count }, (_, index) => place(part, { y: index * level })).flat();
  return [...levels(discSide), ...levels(vertebraSide)];
}
