import { glutealTendon, hipBones, hipCartilage, hipSkin } from '../parts/hip.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [hipSkin, hipBones, hipCartilage, glutealTendon, painRing(414, 210, 50), painRing(112, 240, 48)],
  labels: [
    label('hip-joint', 'start', [560, 110], [430, 200]),
    label('tendon', 'start', [200, 40], [96, 130]),
    label('thigh-bone', 'start', [290, 596], [200, 590]),
    label('pelvis', 'start', [350, 60], [470, 120]),
  ],
};
