/**
 * The figure as data, drawn for this project: about seven and a half heads tall, front and back. Half of it is here, from the midline (x = 0)
 * outwards; the other half is its mirror image. Each line is a list of points that it passes through. Lines are shared: two regions that
 * touch name the same line, so there is never a gap or an overlap between them.
 */
import type { Region } from '../../content/schema/terms.ts';

export type Side = 'front' | 'back';
export type DrawnRegion = Exclude<Region, 'widespread'>;
/** Points in the notation of SVG's `points`: `x,y x,y …` */
type Lines = Record<string, string>;

/** The drawing in its own units; at 288 CSS px wide, a phone's column, one px is five of them. */
export const sheet = {
  width: 1440,
  height: 2016,
  midline: { front: 360, back: 1080 },
  captionY: 1892,
  nameY: 1990,
} as const;

/** The outer line from crown to crotch, one entry for each smooth stroke; corners are where strokes meet. */
export const contour: readonly Lines[] = [
  {
    skull: '0,32 48,46 76,82 83,124',
  },
  {
    ear: '83,124 95,130 92,160 78,178',
  },
  {
    cheek: '78,178 60,230',
  },
  {
    neckSide: '60,230 52,280 77,324 113,344',
    shoulderTop: '113,344 153,355 192,371 227,409 242,464 246,524',
    armOuter:
      '246,524 271,676 288,749 301,820 309,888 321,940 330,996 330,1042 318,1071 303,1073 290,1050 288,1016 282,988',
  },
  {
    armInner: '282,988 276,1009 264,1012 254,990 260,944 267,892 257,832 236,764 213,696 195,629 170,496',
  },
  {
    chestSide: '170,496 157,568 144,640',
    bellySide: '144,640 138,712 147,784',
    hipSide: '147,784 167,865 181,944 181,1024',
    thighOuter: '181,1024 167,1140 150,1252',
    kneeOuter: '150,1252 146,1320 150,1384',
    shinOuter: '150,1384 154,1456 147,1528 131,1596 121,1656',
    footRim: '121,1656 132,1698 156,1734 164,1762 146,1785 96,1782 81,1756 81,1704 81,1656',
    shinInner: '81,1656 72,1592 58,1524 49,1452 52,1384',
    kneeInner: '52,1384 53,1320 49,1252',
    thighInner: '49,1252 32,1140 9,1008',
    groin: '9,1008 0,964',
  },
];

const shoulderSeams = {
  shoulderSeam: '113,344 140,384 158,432 170,496',
  armSeam: '246,524 208,524 170,496',
} as const;

/** Lines across the body, between regions. */
export const seams: Record<Side, Lines> = {
  front: {
    ...shoulderSeams,
    jaw: '60,230 34,256 0,270',
    neckBase: '113,344 58,362 0,368',
    ribs: '144,640 76,606 0,584',
    bellyBase: '147,784 78,820 0,832',
    crease: '147,784 112,856 56,928',
    creaseEnd: '56,928 0,964',
    hipBase: '181,1024 120,1004 56,928',
    kneeTop: '150,1252 98,1236 49,1252',
    kneeBase: '150,1384 101,1400 52,1384',
    ankle: '121,1656 101,1648 81,1656',
  },
  back: {
    ...shoulderSeams,
    nape: '60,230 28,242 0,245',
    neckBase: '113,344 62,369 0,380',
    waist: '144,640 74,659 0,664',
    iliacCrest: '147,784 112,784 78,796 40,804 0,804',
    sacrumSide: '147,784 112,864 64,920 0,940',
    cleft: '0,940 0,964',
    buttockFold: '181,1024 92,1042 9,1008',
    kneeTop: '150,1252 98,1260 49,1252',
    kneeBase: '150,1384 101,1392 52,1384',
    ankle: '121,1656 101,1664 81,1656',
  },
};

/** Which lines go round a region, in order; `-` walks a line backwards. The chest in front is left out: no region of ours names it. */
export const borders: Record<Side, Partial<Record<DrawnRegion, readonly string[]>>> = {
  front: {
    head: ['skull ear cheek jaw'],
    neck: ['-jaw neckSide neckBase'],
    shoulder: ['shoulderTop armSeam -shoulderSeam'],
    arm: ['armOuter armInner -armSeam'],
    abdomen: ['-ribs bellySide bellyBase'],
    pelvis: ['-bellyBase crease creaseEnd'],
    hip: ['hipSide hipBase -crease'],
    knee: ['kneeOuter kneeBase kneeInner -kneeTop'],
    leg: ['thighOuter kneeTop thighInner groin -creaseEnd -hipBase', 'shinOuter ankle shinInner -kneeBase'],
    foot: ['footRim -ankle'],
  },
  back: {
    head: ['skull ear cheek nape'],
    neck: ['-nape neckSide neckBase'],
    shoulder: ['shoulderTop armSeam -shoulderSeam'],
    arm: ['armOuter armInner -armSeam'],
    'upper-back': ['-neckBase shoulderSeam chestSide waist'],
    'lower-back': ['-waist bellySide iliacCrest'],
    pelvis: ['-iliacCrest sacrumSide'],
    hip: ['hipSide buttockFold groin -cleft -sacrumSide'],
    knee: ['kneeOuter kneeBase kneeInner -kneeTop'],
    leg: ['thighOuter kneeTop thighInner -buttockFold', 'shinOuter ankle shinInner -kneeBase'],
    foot: ['footRim -ankle'],
  },
};

/** Fine lines that only make it read as a body: collar bones, navel, kneecaps, toes; spine, shoulder blades, heels; fingers. */
export const details: Record<Side, readonly string[]> = {
  front: [
    '20,390 64,380 112,382',
    '0,740 0,756',
    '78,1336 100,1348 122,1336',
    '100,1764 102,1780',
    '117,1766 119,1781',
    '133,1764 137,1780',
    '321,1008 314,1048',
    '306,1004 305,1048',
  ],
  back: [
    '0,404 0,760',
    '70,444 58,504 74,556 108,540',
    '130,1698 132,1736 126,1768 112,1784',
    '321,1008 314,1048',
    '306,1004 305,1048',
  ],
};

/** A four-sided area with level top and base; `lean` is how far the base lies further out than the top. */
export interface Target {
  x: number;
  y: number;
  width: number;
  height: number;
  lean?: number;
}

/**
 * Areas that can be pressed beyond what is drawn, where that is narrower than a fingertip needs: at least 24 × 24 CSS px
 * (WCAG 2.2, 2.5.8) on a 320 px screen, which is 120 units.
 */
export const targets: Partial<Record<DrawnRegion, Target>> = {
  neck: { x: -62, y: 244, width: 124, height: 124 },
  shoulder: { x: 168, y: 358, width: 126, height: 126 },
  arm: { x: 170, y: 500, width: 134, height: 590, lean: 50 },
  pelvis: { x: -62, y: 790, width: 124, height: 128 },
  hip: { x: 112, y: 872, width: 120, height: 124 },
  knee: { x: 36, y: 1252, width: 128, height: 132 },
  leg: { x: 36, y: 1384, width: 128, height: 272 },
  foot: { x: 36, y: 1656, width: 140, height: 140 },
};
