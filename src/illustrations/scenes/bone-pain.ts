/** Deep inside the bone. */
import { hipBones, hipCartilage, hipSkin } from '../parts/hip.ts';
import { label, type Scene } from '../scene.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [hipSkin, hipBones, hipCartilage, painSpot(184, 460, 44), painRing(184, 460, 74)],
  labels: [label('bone', 'middle', [330, 256]), label('deep-ache', 'start', [290, 590], [230, 520])],
};
