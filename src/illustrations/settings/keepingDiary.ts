/** Afterwards: how the pain changes is written down, with the time. */
import { place } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { clock } from '../tools/clock.ts';
import { notebook } from '../tools/notebook.ts';

export const keepingDiary: Scene = {
  height: 600,
  art: [place(clock, { x: 360, y: 104, scale: 1.3 }), place(notebook, { x: 360, y: 380, scale: 1.25 })],
  labels: [label('pain-diary', 'middle', [500, 280])],
};
