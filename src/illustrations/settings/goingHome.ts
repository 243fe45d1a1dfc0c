/** Afterwards: home with somebody at your side, and not at the wheel. */
import { body, bodyLines } from '../parts/body.ts';
import { place, stroke, type Part } from '../part.ts';
import type { Scene } from '../scene.ts';
import { crossedOut } from '../tools/crossedOut.ts';
import { house } from '../tools/house.ts';
import { steeringWheel } from '../tools/steeringWheel.ts';

const person = (x: number): Part => place([...body, ...bodyLines('front')], { x, y: 146, scale: 0.24 });

export const goingHome: Scene = {
  height: 600,
  art: [
    [stroke('wire', '30,580! 690,580!')],
    place(house, { x: 200, y: 578, scale: 1.15 }),
    person(456),
    person(612),
    place(steeringWheel, { x: 276, y: 116 }),
    place(crossedOut(96), { x: 276, y: 116 }),
  ],
  labels: [],
};
