/** Beside the kneecap, into the space between the bones. */
import { place, stroke } from '../part.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...kneeSkin, ...kneeBones, ...kneeCartilage], { x: 360, y: 0 }),
    [stroke('drug', '296,334 420,336 / 330,318 388,318')],
    needle([322, 326], [90, 240]),
  ],
  labels: [
    label('thigh-bone', 'start', [580, 60], [392, 70]),
    label('kneecap', 'start', [580, 190], [394, 240]),
    label('joint', 'start', [580, 330], [462, 340]),
    label('shin-bone', 'start', [580, 500], [390, 500]),
    label('medicine', 'end', [170, 420], [316, 336]),
  ],
};
