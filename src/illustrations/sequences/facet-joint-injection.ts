/** Joints that hurt, X-ray table, needle into one joint, medicine, how little it changes, home, warning signs. */
import { jointsBack, spineBack } from '../parts/spineBack.ts';
import { place } from '../part.ts';
import { scene as medicine } from '../scenes/facet-joint-injection.ts';
import { label, type Scene } from '../scene.ts';
import { acrossSpine, pointAt } from '../settings/acrossSpine.ts';
import { onTenPoints } from '../settings/compared.ts';
import { goingHome } from '../settings/goingHome.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const joints = [300, 420].flatMap((x) => [224, 399].flatMap((y) => painRing(x, y, 44)));

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
    over: needle([104, 232], [184, 488]),
    labels: [
      pointAt('facet-joint', 'end', [180, 350], [-110, 232]),
      pointAt('needle', 'start', [520, 360], [140, 346]),
      pointAt('skin', 'end', [120, 420], [-270, 488]),
    ],
  }),
  medicine,
  onTenPoints(['medicine-points', 0.7], ['salt-water-points', 0.7]),
  goingHome,
  legSigns,
];
