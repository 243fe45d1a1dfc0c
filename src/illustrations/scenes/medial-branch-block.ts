/** One needle to each of the two nerves that serve a joint, where they cross the root of the transverse process. */
import { place, stroke } from '../part.ts';
import { jointsBack, medialBranches, spineBack } from '../parts/spineBack.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...spineBack(3), ...jointsBack(2), ...medialBranches(3)], { x: 330, y: 70, scale: 1.75 }),
    [stroke('drug', '448,226 464,244 / 412,274 424,294 / 448,401 464,419 / 412,449 424,469')],
    needle([430, 262], [566, 333]),
    needle([430, 437], [566, 508]),
  ],
  labels: [
    label('facet-joint', 'end', [150, 330], [266, 240]),
    label('medial-branch', 'start', [560, 60], [446, 70]),
    label('spine-bone', 'end', [130, 160], [180, 262]),
    label('medicine', 'start', [560, 250], [462, 242]),
  ],
};
