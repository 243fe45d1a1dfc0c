import { place } from '../part.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...kneeSkin, ...kneeBones], { x: 360, y: 0 }),
    place(kneeCartilage, { x: 360, y: 0 }),
    painRing(360, 340, 96),
  ],
  labels: [
    label('thigh-bone', 'start', [580, 60], [392, 70]),
    label('kneecap', 'end', [150, 190], [326, 240]),
    label('knee-joint', 'start', [580, 330], [474, 346]),
    label('shin-bone', 'start', [580, 520], [390, 520]),
  ],
};
