/** A month of headache, points around head and neck, small doses in muscle, what may bother you, how many it helps, the diary, warning signs. */
import { headSide } from '../parts/headSide.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { appearing, still } from '../motion.ts';
import { place, stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { diary } from '../tools/diary.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

const head = place(headSide, { x: 0, y: 0 });
const dots = ([first, ...others]: readonly number[], radius: number): string =>
  [first, ...others]
    .map((index = 0) => `o${76 + (index % 10) * 63},${200 + Math.floor(index / 10) * 90},${radius}`)
    .join(' / ');
const headache = [0, 1, 4, 6, 8, 9, 11, 13, 15, 17, 18, 20, 22, 25, 27];
const free = Array.from({ length: 30 }, (_, index) => index).filter((index) => !headache.includes(index));

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      [
        stroke('space', dots(free, 20)),
        stroke('spot', dots(headache, 14)),
        ...still([stroke('pain', dots(headache, 25))]),
      ],
    ],
    labels: [
      label('thirty-days', 'middle', [360, 90]),
      label('no-headache', 'middle', [160, 500], [139, 402]),
      label('headache-day', 'middle', [480, 500], [517, 408]),
    ],
  },
  {
    height: 600,
    art: [
      head,
      appearing([
        stroke(
          'metal',
          'o262,112,7 / o246,150,7 / o300,92,7 / o356,150,7 / o392,180,7 / o350,196,7 / o412,140,7 / o516,240,7 / o534,280,7 / o500,290,7 / o496,400,7 / o512,440,7',
        ),
      ]),
      needle([262, 112], [176, 80]),
    ],
    labels: [
      label('forehead', 'end', [180, 170], [240, 151]),
      label('temple', 'start', [560, 60], [396, 176]),
      label('back-of-head', 'start', [604, 270], [542, 280]),
      label('neck', 'start', [590, 440], [518, 440]),
    ],
  },
  {
    height: 600,
    art: [
      place(skinBlock(460), { y: 190 }),
      place(muscleBand, { y: 310 }),
      [
        stroke('nerve', '740,510 600,490 500,440 430,376 400,326 / 500,440 470,388 476,332 / 600,490 570,416 580,330'),
        stroke('drug', '320,300 400,300 / 330,320 390,322'),
      ],
      needle([356, 304], [440, 160]),
    ],
    labels: [
      label('skin', 'start', [40, 140], [60, 206]),
      label('muscle', 'start', [60, 440], [150, 322]),
      label('nerve', 'end', [440, 520], [540, 464]),
      label('small-dose', 'end', [290, 80], [344, 294]),
    ],
  },
  {
    height: 600,
    art: [
      head,
      painRing(262, 112, 28),
      painRing(392, 170, 28),
      painRing(520, 440, 40),
      [stroke('soft', '218,236 240,228 262,240 262,256 240,252 222,252 z')],
    ],
    labels: [
      label('sore-points', 'end', [170, 60], [234, 100]),
      label('drooping-eyelid', 'end', [170, 230], [222, 244]),
      label('stiff-neck', 'start', [600, 420], [556, 434]),
    ],
  },
  ofTwoHundreds(['headaches-halved', 45], ['dummy-halved', 34]),
  {
    height: 600,
    art: [place(diary, { x: 360, y: 300, scale: 1.25 })],
    labels: [label('headache-day', 'middle', [190, 60], [145, 170])],
  },
  {
    height: 600,
    art: [
      place(headSide, { x: -50, y: 40, scale: 0.8 }),
      [stroke('ghost', 'o206,480,44')],
      place(telephone, { x: 570, y: 210, scale: 0.95 }),
    ],
    labels: [label('throat', 'end', [130, 520], [176, 496]), label('call-now', 'middle', [584, 400])],
  },
];
