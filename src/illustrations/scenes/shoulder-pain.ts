import { shoulderBones, shoulderCartilage, shoulderRoof, shoulderSkin, shoulderTendon } from '../parts/shoulder.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    shoulderSkin,
    shoulderBones,
    shoulderTendon,
    shoulderCartilage,
    shoulderRoof,
    painRing(250, 206, 50),
    painRing(398, 304, 50),
  ],
  labels: [
    label('tendon', 'end', [150, 60], [236, 204]),
    label('shoulder-joint', 'start', [490, 330], [416, 306]),
    label('shoulder-blade', 'middle', [412, 576], [570, 510]),
    label('upper-arm-bone', 'end', [100, 520], [244, 540]),
  ],
};
