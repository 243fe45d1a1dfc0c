/** From behind and the side, past the facet joint, to the root where it leaves: outside the sac. */
import { stroke } from '../part.ts';
import { scene as pressed } from '../scenes/herniated-disc.ts';
import type { Scene } from '../scene.ts';
import { acrossSpine, pointAt } from '../settings/acrossSpine.ts';
import { keepingDiary } from '../settings/keepingDiary.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';

const inPlace = needle([126, 160], [268, 488]);
const root = pointAt('nerve-root', 'start', [590, 70], [206, 123]);
const joint = pointAt('facet-joint', 'end', [150, 350], [-110, 232]);
const legPain = '70,880 92,980 100,1140 104,1300 100,1500';

export const steps: readonly Scene[] = [
  pressed,
  lyingDown({ xray: 400 }),
  acrossSpine({
    over: [stroke('drug', '112,146 148,134'), ...inPlace],
    labels: [root, joint, pointAt('dye', 'start', [550, 250], [148, 138])],
  }),
  acrossSpine({
    over: [stroke('drug', '110,150 180,128 / 132,168 164,156'), ...inPlace],
    labels: [root, joint, pointAt('medicine', 'start', [530, 250], [164, 160])],
  }),
  twoPeople({ side: 'back', pain: [stroke('ache', legPain)], less: [stroke('ache', '72,900 92,980 100,1110')] }),
  keepingDiary,
  legSigns,
];
