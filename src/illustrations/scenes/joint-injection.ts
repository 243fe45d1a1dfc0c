/** From the outer side, into the space between the bones. */
import { place, stroke } from '../part.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...kneeSkin, ...kneeBones, ...kneeCartilage], { x: 360, y: 0 }),
    [stroke('drug', '312,345 430,345 / 330,326 388,326')],
    needle([304, 345], [156, 330]),
  ],
  labels: [
    label('thigh-bone', 'start', [580, 60], [392, 70]),
    label('kneecap', 'start', [580, 190], [394, 240]),
    label('joint', 'start', [580, 330], [462, 346]),
    label('shin-bone', 'start', [580, 500], [390, 500]),
    label('medicine', 'end', [170, 440], [331, 345]),
  ],
};
