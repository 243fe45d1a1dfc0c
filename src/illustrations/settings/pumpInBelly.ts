/** The pump under the skin of the belly; its tube runs round the side, into the fluid around the cord, and up. */
import { spineColumn } from '../parts/spineFront.ts';
import { trunk } from '../parts/trunk.ts';
import { growing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { pump } from '../tools/pump.ts';

/** @param over in units of the sheet, where the spine's middle is x = 340. */
export const pumpInBelly = (over: Part = [], labels: readonly Label[] = []): Scene => ({
  height: 600,
  art: [
    place([...trunk, ...spineColumn], { x: 340, y: -640, scale: 1.28 }),
    // The tube is put in first, then joined to the pump.
    growing([stroke('wire', '240,396 204,352 200,300 246,282 326,314! 338,280 338,100')], true),
    place(pump, { x: 244, y: 430, scale: 1.15 }),
    over,
  ],
  labels: [
    label('spine', 'start', [590, 80], [360, 90]),
    label('thin-tube', 'start', [590, 330], [338, 250]),
    label('pump', 'start', [590, 480], [288, 452]),
    ...labels,
  ],
});
