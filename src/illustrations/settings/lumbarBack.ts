/** Three bones of the low back from behind, with the facet joints and the small nerves that serve them. */
import { jointsBack, medialBranches, spineBack } from '../parts/spineBack.ts';
import { place, type Part } from '../part.ts';
import type { Label, Scene } from '../scene.ts';

export const lumbarBack = (labels: readonly Label[], ...over: Part[]): Scene => ({
  height: 620,
  art: [place([...spineBack(3), ...jointsBack(2), ...medialBranches(3)], { x: 330, y: 70, scale: 1.75 }), ...over],
  labels,
});
