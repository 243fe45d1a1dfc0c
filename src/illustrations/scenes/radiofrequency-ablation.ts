/** The tip lies along the nerve, on the root of the transverse process, and heats it there. */
import { place } from '../part.ts';
import { jointsBack, medialBranches, spineBack } from '../parts/spineBack.ts';
import { label, type Scene } from '../scene.ts';
import { heat } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...spineBack(3), ...jointsBack(2), ...medialBranches(3)], { x: 330, y: 70, scale: 1.75 }),
    cannula([432, 254], [612, 500]),
    place(heat, { x: 432, y: 262 }),
  ],
  labels: [
    label('facet-joint', 'end', [150, 330], [266, 240]),
    label('medial-branch', 'start', [560, 60], [446, 70]),
    label('heated-tip', 'start', [540, 250], [446, 272]),
    label('spine-bone', 'end', [130, 160], [180, 262]),
  ],
};
