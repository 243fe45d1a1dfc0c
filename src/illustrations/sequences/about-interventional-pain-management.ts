/** The overview: what the specialty is, which pains it sees, how a visit goes, the treatments, afterwards, the training. */
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { joint } from '../parts/joint.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { jointsBack, medialBranches, spineBack } from '../parts/spineBack.ts';
import { spineSection } from '../parts/spineSection.ts';
import { backSkin, boneLevel, discLevel } from '../parts/spineTop.ts';
import { walkingPerson } from '../parts/walkingPerson.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { talking } from '../settings/talking.ts';
import { trainingStairs } from '../settings/trainingStairs.ts';
import { arrow } from '../tools/arrow.ts';
import { clock } from '../tools/clock.ts';
import { desk } from '../tools/desk.ts';
import { diaryPage } from '../tools/diaryPage.ts';
import { cold, heat } from '../tools/heatMarks.ts';
import { lead, pulses } from '../tools/lead.ts';
import { cannula, needle } from '../tools/needle.ts';
import { numberLine } from '../tools/numberLine.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

const view = (labels: readonly Label[], ...art: Part[]): Scene => ({ height: 480, art, labels });
const person = (x: number): Part => place([...body, ...bodyLines('back')], { x, y: 14, scale: 0.21 });
const syringe = (x: number): Part => place(needle([0, 0], [0, -60]), { x, y: 130, scale: 0.55 });

export const steps: readonly Scene[] = [
  view([], talking({ patient: 200, doctor: 520, arms: 'lap' }), painRing(152, 262, 34)),
  view(
    [
      label('needle', 'middle', [80, 420]),
      label('heat', 'middle', [220, 420]),
      label('cold', 'middle', [360, 420]),
      label('pulses', 'middle', [500, 420]),
      label('implant', 'middle', [640, 420]),
    ],
    needle([80, 340], [80, 200]),
    [...cannula([220, 310], [220, 170]), ...place(heat, { x: 220, y: 310 })],
    [...cannula([360, 310], [360, 170]), ...place(cold, { x: 360, y: 306, scale: 0.9 })],
    [...lead('520,340! 520,200 516,130 524,64', '520,332 520,306 520,280'), ...place(pulses, { x: 512, y: 306 })],
    place(pulseGenerator, { x: 640, y: 260, scale: 1.2 }),
  ),
  view(
    [
      label('head', 'end', [230, 60], [310, 66]),
      label('neck', 'start', [500, 90], [386, 118]),
      label('muscle', 'start', [540, 176], [440, 176]),
      label('back', 'end', [200, 240], [334, 240]),
      label('after-surgery', 'start', [510, 300], [416, 326]),
      label('bone', 'end', [200, 380], [298, 380]),
      label('joint', 'start', [520, 430], [428, 432]),
    ],
    place([...body, ...bodyLines('back')], { x: 360, y: 36, scale: 0.3 }),
    painRing(360, 70, 42),
    painSpot(360, 124, 22),
    painSpot(414, 176, 24),
    [stroke('ache', '360,218 360,266')],
    [stroke('fine', '400,306! 392,344!'), stroke('wire', '386,312! 412,316! / 382,330! 408,336!')],
    painSpot(324, 380, 24),
    painRing(394, 432, 32),
  ),
  view(
    [label('all-over', 'end', [120, 150], [146, 194]), label('exercise', 'start', [560, 120], [542, 172])],
    place([...body, ...bodyLines('front')], { x: 230, y: 12, scale: 0.25 }),
    [
      stroke(
        'pain',
        'o178,130,20 / o282,130,20 / o230,90,20 / o164,216,20 / o296,216,20 / o230,156,20 / o204,226,20 / o256,236,20 / o204,316,20 / o258,324,20 / o210,406,20 / o252,414,20',
      ),
    ],
    place(walkingPerson, { x: 490, y: 460, scale: 1.25 }),
  ),
  view(
    [
      label('minimally-invasive', 'middle', [180, 50]),
      label('invasive', 'middle', [540, 50]),
      label('skin', 'middle', [360, 190], [360, 232]),
    ],
    place(skinBlock(300), { y: 220 }),
    needle([180, 360], [180, 214]),
    [
      stroke('fine', '540,218! 538,250 540,290!'),
      stroke('wire', '514,230! 566,230! / 514,254! 566,254! / 514,278! 566,278!'),
    ],
    place(pulseGenerator, { x: 540, y: 360, scale: 1.3 }),
  ),
  view(
    [label('nought', 'middle', [200, 100]), label('ten', 'middle', [520, 100])],
    talking({ patient: 112, doctor: 608, arms: 'desk' }),
    place(desk(170, 252), { x: 360, y: 216 }),
    [stroke('tool', '376,212! 400,196! 500,196! 480,212! z'), stroke('wire', '470,202! 486,176!')],
    place(numberLine(32, 6), { x: 200, y: 50 }),
    painRing(64, 262, 34),
  ),
  view(
    [
      label('a-procedure', 'start', [470, 90]),
      label('other-care', 'start', [470, 240]),
      label('waiting', 'start', [470, 390]),
    ],
    place([...body, ...bodyLines('front')], { x: 110, y: 20, scale: 0.245 }),
    arrow('200,190! 310,110!', [310, 110], -36),
    arrow('206,240! 310,240!', [310, 240], 0),
    arrow('200,290! 310,370!', [310, 370], 36),
    place(needle([0, 0], [0, -60]), { x: 392, y: 148, scale: 0.62 }),
    place(walkingPerson, { x: 384, y: 308, scale: 0.4 }),
    place(clock, { x: 392, y: 390, scale: 0.9 }),
  ),
  view(
    [label('nerve-root', 'end', [196, 46], [250, 124]), label('epidural-space', 'start', [520, 52], [520, 130])],
    place(
      [
        ...spineSection({ count: 4, from: -180, to: 640 }),
        stroke('drug', '212,120 210,230 / 220,150 220,200'),
        ...needle([214, 156], [446, 210], 0.55),
      ],
      { x: 386, y: 100, scale: 0.62 },
    ),
    [
      stroke('space', '-200,-20! 350,-20! 350,500! -200,500! z'),
      stroke('skin', '-200,-20! 350,-20! 350,296! 176,310 -20,296 -200,280! z'),
    ],
    place([...discLevel(), stroke('drug', '110,150 180,128 / 132,168 164,156'), ...needle([126, 160], [268, 488])], {
      x: 150,
      y: 66,
      scale: 0.5,
    }),
  ),
  view(
    [
      label('joint', 'middle', [140, 440]),
      label('trigger-point', 'middle', [336, 440]),
      label('sympathetic-nerves', 'middle', [580, 428]),
    ],
    place([...joint, ...needle([-64, 2], [-176, -132], 0.8)], { x: 140, y: 220, scale: 0.5 }),
    [stroke('skin', '244,140! 338,134 430,140! 430,360! 244,360! z')],
    [200, 252, 304].flatMap((y) => place(muscleBand, { x: 249, y, scale: 0.244 })),
    [stroke('cord', '312,252 326,240 348,240 362,252 348,264 326,264 z')],
    place(needle([0, 0], [36, -236]), { x: 338, y: 250, scale: 0.5 }),
    [stroke('skin', '452,-20! 920,-20! 920,280! 740,296 640,306 556,302 470,308 452,300! z')],
    place([...boneLevel(false), stroke('cord', 'o-104,2,16 / o104,2,16'), ...needle([122, 6], [362, 484], 0.8)], {
      x: 538,
      y: 106,
      scale: 0.4,
    }),
  ),
  view(
    [label('medial-branch', 'start', [560, 60], [438, 30]), label('heated-tip', 'start', [560, 190], [434, 204])],
    place([...spineBack(3), ...jointsBack(2), ...medialBranches(3)], { x: 330, y: 30, scale: 1.6 }),
    cannula([423, 198], [590, 370]),
    place(heat, { x: 423, y: 206 }),
  ),
  view(
    [
      label('cord', 'end', [132, 400], [296, 400]),
      label('battery', 'start', [560, 440], [484, 412]),
      label('thin-wire', 'start', [540, 90], [330, 160]),
    ],
    place(
      [
        ...spineSection({ count: 4, from: -90, to: 650, cord: true }),
        ...lead('210,26! 212,230 218,296 270,314 340,340 362,382', '210,40 210,66 211,92 211,118'),
        ...place(pulses, { x: 206, y: 78, scale: 0.9 }),
        ...place(pulseGenerator, { x: 360, y: 430, scale: 0.85 }),
      ],
      { x: 150, y: 40, scale: 0.85 },
    ),
  ),
  view(
    [label('disc', 'end', [130, 60], [165, 110]), label('dye', 'start', [490, 60], [250, 126])],
    place(
      [
        ...backSkin(-140),
        ...discLevel({ roots: 'passing' }),
        stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104'),
        ...needle([14, 92], [540, 482]),
      ],
      { x: 226, y: 64, scale: 0.7 },
    ),
  ),
  view(
    [
      label('one-injection', 'middle', [130, 438]),
      label('more-treatment', 'middle', [370, 438]),
      label('no-relief', 'middle', [610, 438]),
    ],
    person(130),
    person(370),
    person(610),
    syringe(34),
    syringe(250),
    syringe(282),
    place(pulseGenerator, { x: 264, y: 190, scale: 0.6 }),
    syringe(514),
    painSpot(610, 166, 30),
  ),
  view(
    [label('pain-diary', 'middle', [190, 50])],
    place(diaryPage, { x: 40, y: 110 }),
    place(talking({ patient: 160, doctor: 470, arms: 'lap' }), { x: 350, y: 150, scale: 0.6 }),
  ),
  trainingStairs(place(walkingPerson, { x: 590, y: 118, scale: 0.32 })),
];
