/** The tube runs up inside the epidural space, outside the sac, to the scar. */
import { epiduralScar } from '../parts/epiduralScar.ts';
import { stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';

export const scene: Scene = alongCanal({
  over: [...epiduralScar, stroke('wire', '210,485! 210,308 210,203'), stroke('drug', '210,189 210,60')],
  names: [
    ['scar', 90, [216, 80]],
    ['medicine', 230, [214, 140]],
    ['thin-tube', 370, [210, 280]],
    ['sac', 520, [180, 400]],
  ],
});
