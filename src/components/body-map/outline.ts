/**
 * The figure as data, drawn for this project: about seven and a half heads tall, front and back. Half of it is here, from the midline (x = 0)
 * outwards; the other half is its mirror image. Each line is a list of points that it passes through. Lines are shared: two regions that
 * touch name the same line, so there is never a gap or an overlap between them.
 */
import type { Region } from '../../schema/terms.ts';

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
    neckSide: '60,230 53,280 76,324 112,344',
    shoulderTop: '112,344 152,356 192,371 228,408 241,464 245,524',
    armOuter:
      '245,524 272,676 290,748 302,820 310,888 321,940 331,996 329,1042 318,1071 303,1073 291,1050 287,1016 282,988',
  },
  {
    armInner: '282,988 276,1009 264,1012 255,990 259,944 266,892 256,832 234,764 213,696 197,628 170,496',
  },
  {
    chestSide: '170,496 159,568 145,640',
    bellySide: '145,640 136,712 146,784',
    hipSide: '146,784 169,864 182,944 182,1024',
    thighOuter: '182,1024 169,1140 150,1252',
    kneeOuter: '150,1252 144,1320 148,1384',
    shinOuter: '148,1384 155,1456 149,1528 132,1596 122,1656',
    footRim: '122,1656 131,1698 155,1734 165,1762 146,1784 96,1782 80,1756 82,1704 80,1656',
    shinInner: '80,1656 71,1592 56,1524 48,1452 53,1384',
    kneeInner: '53,1384 55,1320 47,1252',
    thighInner: '47,1252 30,1140 10,1008',
    groin: '10,1008 0,964',
  },
];

const shoulderSeams = {
  shoulderSeam: '112,344 140,384 158,432 170,496',
  armSeam: '245,524 208,524 170,496',
} as const;

/** Lines across the body, between regions. */
export const seams: Record<Side, Lines> = {
  front: {
    ...shoulderSeams,
    jaw: '60,230 34,256 0,270',
    neckBase: '112,344 72,358 36,366 0,368',
    ribs: '145,640 92,622 44,594 0,584',
    bellyBase: '146,784 96,814 48,828 0,832',
    crease: '146,784 112,856 56,928',
    creaseEnd: '56,928 0,964',
    hipBase: '182,1024 120,1004 56,928',
    kneeTop: '150,1252 98,1236 47,1252',
    kneeBase: '148,1384 101,1400 53,1384',
    ankle: '122,1656 101,1648 80,1656',
  },
  back: {
    ...shoulderSeams,
    nape: '60,230 28,242 0,245',
    neckBase: '112,344 76,364 38,376 0,380',
    waist: '145,640 88,656 40,662 0,664',
    iliacCrest: '146,784 112,784 78,796 40,804 0,804',
    sacrumSide: '146,784 112,864 64,920 0,940',
    cleft: '0,940 0,964',
    buttockFold: '182,1024 120,1040 56,1038 10,1008',
    kneeTop: '150,1252 98,1260 47,1252',
    kneeBase: '148,1384 101,1392 53,1384',
    ankle: '122,1656 101,1664 80,1656',
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
