/** Severe pain, the tube into the fluid, the pump under the skin, medicine at the cord, pain that may stay, how many it helps, refills and warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { pumpPocket } from '../parts/pumpPocket.ts';
import { skinBlock } from '../parts/skinBlock.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { pump } from '../tools/pump.ts';
import { telephone } from '../tools/telephone.ts';

const view = (cord: boolean, over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place(spineSection({ count: 4, from: -110, to: 530, cord }), { x: 170, y: 90 }), over],
  labels,
});

const person: Part = place([...body, ...bodyLines('front')], { x: 360, y: 14, scale: 0.315 });

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [person, [...painRing(376, 196, 42), ...painRing(324, 296, 32)]],
    labels: [label('severe-pain', 'start', [510, 180], [412, 200])],
  },
  view(
    false,
    [stroke('wire', '720,444! 640,440 560,424 470,398 410,386 376,374! 362,352! 360,130!')],
    [
      label('sac', 'end', [150, 460], [328, 460]),
      label('thin-tube', 'start', [520, 330], [470, 398]),
      label('skin', 'start', [622, 520], [601, 520]),
    ],
  ),
  {
    height: 600,
    art: [
      place([...body, ...spineColumn], { x: 330, y: -340, scale: 0.98 }),
      [stroke('wire', '260,400 214,360 210,312 250,296 318,322! 326,290 326,180')],
      place(pump, { x: 254, y: 422 }),
    ],
    labels: [
      label('pump', 'start', [560, 500], [292, 438]),
      label('thin-tube', 'start', [560, 350], [326, 276]),
      label('spine', 'start', [560, 150], [346, 130]),
    ],
  },
  view(
    true,
    [stroke('wire', '359,600! 359,300!'), stroke('drug', '359,286 359,130')],
    [
      label('cord', 'end', [150, 150], [342, 180]),
      label('sac', 'end', [150, 460], [324, 460]),
      label('thin-tube', 'start', [530, 470], [361, 440]),
      label('medicine', 'start', [530, 150], [363, 200]),
    ],
  ),
  {
    height: 600,
    art: [person, [...painRing(376, 196, 22), ...painRing(324, 296, 18)]],
    labels: [label('some-pain-stays', 'start', [510, 180], [394, 194])],
  },
  ofTwoHundreds(['pump-success', 85], ['no-pump-success', 71]),
  {
    height: 600,
    art: [
      place(skinBlock(380), { y: 290 }),
      place(pumpPocket, { x: -80, y: 290 }),
      needle([280, 444], [280, 240]),
      place(telephone, { x: 560, y: 104, scale: 0.76 }),
    ],
    labels: [
      label('refill', 'end', [210, 180], [258, 180]),
      label('pump', 'start', [490, 550], [424, 530]),
      label('skin', 'start', [30, 250], [60, 306]),
      label('call-now', 'middle', [570, 246]),
    ],
  },
];
