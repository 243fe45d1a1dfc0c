import { place, stroke } from '../part.ts';
import { kneeBones, kneeSkin } from '../parts/knee.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...kneeSkin, ...kneeBones], { x: 360, y: 0 }),
    place([stroke('fine', '-120,324! -98,336 -86,330 -70,340 -52,332 -40,336! / 44,338! 62,334 78,344 100,334 120,326! / -118,350! -92,354 -76,346 -60,352 -40,348! / 40,348! 60,354 80,346 100,352 120,350!')], { x: 360, y: 0 }),
    painRing(360, 340, 96),
  ],
  labels: [
    label('thigh-bone', 'start', [580, 60], [392, 70]),
    label('kneecap', 'end', [150, 190], [326, 240]),
    label('knee-joint', 'start', [580, 330], [474, 342]),
    label('shin-bone', 'start', [580, 520], [390, 520]),
  ],
};
