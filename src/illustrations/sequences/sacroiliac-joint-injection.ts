/** From behind, the needle reaches the lower part of the joint, which lies free there. */
import { place, stroke, type Part } from '../part.ts';
import { pelvisBack, sacroiliacJoints } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { goingHome } from '../settings/goingHome.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const pelvis = place([...place(spineBack(3), { y: -300 }), ...pelvisBack, ...sacroiliacJoints], {
  x: 340,
  y: 250,
  scale: 0.9,
});
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 620, art: [pelvis, ...over], labels });
const joint = label('sacroiliac-joint', 'end', [180, 130], [238, 340]);
const sacrum = label('base-of-spine', 'middle', [330, 584], [330, 460]);
const bone = label('pelvis', 'start', [590, 100], [580, 186]);
const inPlace = needle([446, 378], [518, 492]);

export const steps: readonly Scene[] = [
  view([joint, sacrum, bone, label('where-it-hurts', 'start', [544, 520], [474, 396])], painRing(442, 346, 56)),
  lyingDown({ xray: 420 }),
  view([joint, sacrum, label('dye', 'start', [570, 380], [446, 360])], inPlace, [stroke('drug', '443,350 446,366')]),
  view([joint, sacrum, label('medicine', 'start', [562, 380], [450, 386])], inPlace, [
    stroke('drug', '442,344 446,386 454,404'),
  ]),
  twoPeople({ side: 'back', pain: [stroke('ache', '62,830 66,950')], less: [stroke('ache', '64,880 65,910')] }),
  goingHome,
  legSigns,
];
