/**
 * The spine cut down its middle, seen from the side: front of the body left, back right. From front to back: vertebral bodies with discs
 * between them, the epidural space, the sac with its nerves, the epidural space again, the yellow ligament, spinous processes, skin.
 * One level is `level` units high; the bodies are 140 deep and start at x = 0.
 */
import { place, stroke, type Part } from '../part.ts';

export const level = 148;
/** Front and back wall of the sac. Behind it, as far as x = 224, lies the epidural space. */
const sac = { front: 150, back: 196 } as const;

const body = '8,1 70,7 130,1 139,9 132,54 139,99 130,107 70,101 8,107 1,99 9,54 1,9 z';
const disc = '6,110 70,106 130,110 141,128 130,146 70,150 6,146 -4,128 z';
const spinous = '226,44 246,34 304,52 342,66 352,86 340,108 312,112 258,100 230,106 224,76 z';
/** Between one bony arch and the next. */
const ligament = '226,106 236,104 238,150 234,190 226,192 227,150 z';
const skin = (from: number, to: number): string =>
  `-300,${from}! 422,${from}! 432,${(from + to) / 2} 422,${to}! -300,${to}! z`;

export interface SectionOptions {
  /** How many vertebrae, from the one whose top is y = 0. */
  count: number;
  /** Where the sheet begins and ends, in the part's own units: skin and sac run from edge to edge. */
  from: number;
  to: number;
  /** The cord itself, as in the neck and the upper back; else the loose nerves of the low back. */
  cord?: boolean;
  /** Height at which the canal is narrow, if it is: the sac is squeezed there. */
  pinch?: number;
}

/** A wall or a strand of the sac, from edge to edge of the sheet, drawn towards `middle` where it is squeezed. */
function runDown(x: number, { from, to, pinch }: SectionOptions): string {
  if (pinch === undefined) return `${x},${from}! ${x},${to}!`;
  const squeezed = Math.round(172 + (x - 172) * 0.45);
  return `${x},${from}! ${x},${pinch - 70} ${squeezed},${pinch} ${x},${pinch + 70} ${x},${to}!`;
}

function drawSac(options: SectionOptions): Part {
  const { from, to, cord = false } = options;
  const [front, back] = [runDown(sac.front, options), runDown(sac.back, options).split(' ').reverse().join(' ')];
  return [
    stroke('space', `${front} ${back} z`),
    cord
      ? stroke('cord', `165,${from}! 181,${from}! 181,${to}! 165,${to}! z`)
      : stroke('nerve', [166, 181].map((x) => runDown(x, options)).join(' / ')),
  ];
}

export function spineSection(options: SectionOptions): Part {
  const levels = (path: string, ink: 'bone' | 'disc' | 'soft'): Part =>
    Array.from({ length: options.count }, (_, index) => place([stroke(ink, path)], { y: index * level })).flat();
  return [
    stroke('skin', skin(options.from, options.to)),
    ...drawSac(options),
    ...levels(ligament, 'soft'),
    ...levels(disc, 'disc'),
    ...levels(body, 'bone'),
    ...levels(spinous, 'bone'),
  ];
}
