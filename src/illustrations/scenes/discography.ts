/** From behind and the side, in front of the facet joint, to the middle of the disc: the canal is left alone. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place([...backSkin(-80), ...discLevel()], { x: 270, y: 60, scale: 0.85 }),
    [stroke('drug', '248,120 296,116 / 238,136 302,136 / 254,152 288,152')],
    needle([276, 134], [590, 476]),
  ],
  labels: [
    label('dye', 'start', [470, 60], [298, 124]),
    label('disc', 'end', [130, 60], [190, 96]),
    label('facet-joint', 'end', [130, 330], [180, 256]),
    label('nerve-root', 'start', [520, 190], [436, 176]),
  ],
};
