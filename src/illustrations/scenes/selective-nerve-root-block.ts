/** From behind and the side, past the facet joint, to the root where it leaves: outside the sac. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...backSkin(-60), ...discLevel()], { x: 320, y: 40 }),
    [stroke('drug', '430,190 500,168 / 452,208 484,196')],
    needle([446, 200], [590, 530]),
  ],
  labels: [
    label('nerve-root', 'start', [580, 80], [530, 162]),
    label('disc', 'end', [170, 90], [226, 110]),
    label('facet-joint', 'end', [170, 330], [216, 262]),
    label('sac', 'end', [140, 220], [306, 224]),
    label('medicine', 'start', [560, 280], [486, 198]),
  ],
};
