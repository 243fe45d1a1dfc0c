/**
 * The spine cut across and seen from above: front of the body up, spinous process down, x = 0 the midline. Two levels: through a disc, where
 * the nerve roots leave the sac through the opening on each side, in front of the facet joint, each with its nerve cluster (dorsal root
 * ganglion); and through a vertebra, where the pedicles close the ring and the transverse processes stand out.
 */
import { both, whole } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

const discEdge = whole('0,8 56,10 102,34 126,82 114,126 84,150 40,158 0,153');
const discCore = whole('0,56 36,60 58,86 40,112 0,116');
/** Spinous process, arch and the lower joint processes of the upper vertebra. */
const arch = whole('0,258! 30,246 58,224 72,208 86,212 102,236 104,262 88,278 48,290 22,326 22,396 12,414 0,416');
/** The upper joint process of the lower vertebra, outside the joint and in front of it. */
const upperProcess = both('80,192 92,176 112,178 130,202 138,238 126,260 114,250 107,228 94,206 z');
const sac = whole('0,172 30,174 42,198 28,226 0,236');
/** Cut nerves inside the sac. */
const strands = both('14,188 / 26,204 / 13,212 / 8,198 / 20,218');
const nerves = both('36,200 60,182 94,166 130,152 176,134 236,104');
const clusters = both('74,174 90,158 112,154 112,168 92,180 z');

/** The nerve of this level left above, and lies beside the disc here, cut across. */
const passing = both('148,92 164,96 172,112 164,128 148,128 140,110 z');

/** Around the sac lies the epidural space, which is left open here: what surrounds it bounds it. */
const sacTop = (cord: boolean): Part => [
  stroke('space', sac),
  cord ? stroke('cord', whole('0,188 16,190 24,202 14,216 0,218')) : stroke('cord', strands),
];

export interface DiscLevel {
  cord?: boolean;
  /** False where a scene draws its own disc. */
  disc?: boolean;
  /** Whether the nerve roots leave here, or left above and pass by, as they do where a needle goes into the disc. */
  roots?: 'leaving' | 'passing';
}
const discTop: Part = [stroke('disc', discEdge), stroke('disc', discCore)];
export const rootsTop: Part = [stroke('nerve', nerves), stroke('cord', clusters)];
const archTop: Part = [stroke('bone', arch), stroke('bone', upperProcess)];

export const discLevel = ({ cord = false, disc = true, roots = 'leaving' }: DiscLevel = {}): Part => [
  ...(disc ? discTop : []),
  ...archTop,
  ...sacTop(cord),
  ...(roots === 'leaving' ? rootsTop : [stroke('cord', passing)]),
];

const ring = whole(
  '0,-4 58,-2 106,22 130,72 122,120 106,152 114,172 140,184 172,200 178,216 164,226 140,228 130,246 118,268 84,276 46,290 22,326 22,396 12,414 0,416',
);
const canal = whole('0,162 46,160 68,176 74,196 58,224 30,248 0,260');
export const boneLevel = (cord: boolean): Part => [stroke('bone', ring), stroke('space', canal), ...sacTop(cord)];

/** The body around, the skin of the back below; `top` is the upper edge of the sheet in the part's own units. */
export const backSkin = (top: number): Part => [
  stroke('skin', `-760,${top - 20}! 760,${top - 20}! 760,464! 230,494 0,482 -230,494 -760,464! z`),
];
/** The main artery, in front of the spine and a little to the left of the body, which is the reader's right. */
export const aorta: Part = [stroke('space', 'o26,-50,38')];
