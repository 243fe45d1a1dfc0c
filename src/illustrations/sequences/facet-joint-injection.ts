/** Joints that hurt, X-ray table, needle into one joint, medicine, how little it changes, home, warning signs. */
import { jointsBack, spineBack } from '../parts/spineBack.ts';
import { place, stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { acrossSpine, pointAt } from '../settings/acrossSpine.ts';
import { onTenPoints } from '../settings/compared.ts';
import { goingHome } from '../settings/goingHome.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const joints = [300, 420].flatMap((x) => [224, 399].flatMap((y) => painRing(x, y, 44)));

const inPlace = needle([110, 252], [184, 488]);
const joint = pointAt('facet-joint', 'end', [150, 340], [-110, 232]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [place([...spineBack(3), ...jointsBack(2)], { x: 360, y: 60, scale: 1.75 }), joints],
    labels: [
      label('facet-joint', 'end', [180, 330], [300, 230]),
      label('spine-bone', 'start', [576, 110], [540, 82]),
      label('where-it-hurts', 'start', [560, 320], [462, 238]),
    ],
  },
  lyingDown({ xray: 366 }),
  acrossSpine({
    over: inPlace,
    labels: [
      joint,
      pointAt('needle', 'start', [520, 360], [140, 346]),
      pointAt('skin', 'end', [120, 408], [-270, 488]),
    ],
  }),
  acrossSpine({
    over: [stroke('drug', '84,194 97,214 106,236'), ...inPlace],
    labels: [joint, pointAt('medicine', 'start', [500, 290], [97, 214]), pointAt('sac', 'end', [140, 230], [-14, 196])],
  }),
  onTenPoints(['medicine-points', 0.7], ['salt-water-points', 0.7]),
  goingHome,
  legSigns,
];
