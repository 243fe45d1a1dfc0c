/** Straight in from behind, into the back of the joint. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...backSkin(-60), ...discLevel()], { x: 330, y: 40 }),
    [stroke('drug', '424,250 438,278 446,306')],
    needle([436, 272], [520, 530]),
  ],
  labels: [
    label('facet-joint', 'end', [160, 370], [222, 268]),
    label('facet-joint', 'start', [560, 340], [446, 282]),
    label('sac', 'end', [150, 240], [316, 224]),
    label('disc', 'end', [170, 90], [236, 110]),
    label('nerve-root', 'start', [590, 90], [540, 162]),
  ],
};
