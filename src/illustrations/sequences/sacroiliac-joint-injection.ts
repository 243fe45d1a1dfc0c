/** From behind, the needle reaches the lower part of the joint, which lies free there. */
import { place, stroke, type Part } from '../part.ts';
import { leftSacroiliacJoint, pelvisBack, sacroiliacJoints } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { goingHome } from '../settings/goingHome.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const where = { x: 340, y: 250, scale: 0.9 };
const pelvis = place([...place(spineBack(3), { y: -300 }), ...pelvisBack], where);
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 620, art: [pelvis, ...over], labels });
const joint = label('sacroiliac-joint', 'end', [176, 96], [238, 340]);
const sacrum = label('base-of-spine', 'middle', [288, 586], [330, 460]);
const bone = label('pelvis', 'start', [590, 100], [580, 186]);
const inPlace = needle([446, 378], [462, 456]);

export const steps: readonly Scene[] = [
  view(
    [joint, sacrum, bone, label('where-it-hurts', 'start', [504, 240], [474, 304])],
    place(sacroiliacJoints, where),
    painRing(442, 346, 56),
  ),
  lyingDown({ xray: 420 }),
  view([joint, sacrum, label('dye', 'middle', [545, 240], [448, 352])], place(leftSacroiliacJoint, where), inPlace, [
    stroke('drug', '440,312 440,340 445,374'),
  ]),
  view(
    [joint, sacrum, label('medicine', 'middle', [545, 240], [448, 352])],
    place(leftSacroiliacJoint, where),
    inPlace,
    [stroke('drug', '443,308 440,340 446,384 458,406')],
  ),
  twoPeople({
    side: 'back',
    pain: [...painRing(66, 880, 92), stroke('spot', 'o66,880,20')],
    less: [stroke('spot', 'o66,880,20')],
  }),
  goingHome,
  legSigns,
];
