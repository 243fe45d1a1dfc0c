/** A knee that hurts and its small nerves, the test, needles, heat, two trials that differ, soreness, warning signs. */
import { genicularNerves, kneeBones, kneeSkin } from '../parts/knee.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { heat } from '../tools/heatMarks.ts';
import { cannula, needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

const knee = (x: number): Part => place([...kneeSkin, ...kneeBones, ...genicularNerves], { x, y: -20 });
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [knee(360), over], labels });
const nerve = label('nerve', 'start', [590, 310], [510, 332]);
const probes = [
  ...cannula([276, 186], [100, 110]),
  ...cannula([444, 184], [620, 110]),
  ...cannula([448, 424], [600, 470]),
];

export const steps: readonly Scene[] = [
  view(painRing(360, 320, 96), [nerve, label('where-it-hurts', 'end', [140, 300], [264, 320])]),
  view(
    [
      stroke('drug', '256,170 294,200 / 426,200 464,168 / 430,412 468,434'),
      ...needle([276, 186], [160, 136]),
      ...needle([444, 184], [560, 134]),
      ...needle([448, 424], [570, 460]),
    ],
    [nerve, label('numbing-medicine', 'end', [166, 270], [262, 186])],
  ),
  view(probes, [nerve, label('shin-bone', 'end', [150, 500], [330, 500])]),
  view(
    [
      ...probes,
      ...[
        [276, 186],
        [444, 184],
        [448, 424],
      ].flatMap(([x = 0, y = 0]) => place(heat, { x, y, scale: 0.9 })),
    ],
    [nerve, label('heated-tip', 'end', [170, 270], [268, 196])],
  ),
  ofTwoHundreds(['heat-half-gone', 74], ['steroid-half-gone', 16]),
  {
    height: 600,
    art: [
      place(kneeSkin, { x: 360, y: -20 }),
      [
        stroke('fine', '330,214 360,196 392,214 404,246 386,280 360,290 334,280 316,246 z'),
        stroke('disc', '262,170 290,160 304,184 296,212 268,216 250,196 z'),
        stroke('ghost', '420,372 470,360 502,392 496,440 452,460 416,430 z'),
      ],
      [...painRing(276, 188, 56), ...painRing(446, 186, 40)],
    ],
    labels: [
      label('sore', 'start', [560, 120], [482, 172]),
      label('bruise', 'end', [150, 290], [262, 206]),
      label('numb-patch', 'start', [570, 440], [494, 420]),
    ],
  },
  {
    height: 600,
    art: [
      place(kneeSkin, { x: 250, y: -20 }),
      [stroke('soft', '250,150 320,176 356,250 346,340 300,400 250,416 200,400 154,340 144,250 180,176 z')],
      painRing(250, 284, 70),
      place(telephone, { x: 560, y: 220 }),
    ],
    labels: [label('hot-swollen', 'middle', [250, 480]), label('call-now', 'middle', [580, 430])],
  },
];
