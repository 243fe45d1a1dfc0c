/** Into the knot in the tight band, through the skin. */
import { place, stroke, type Part } from '../part.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { scene as places } from '../scenes/muscle-pain.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { resting } from '../settings/resting.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { arrow } from '../tools/arrow.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const bands = [270, 370, 470].flatMap((y) => place(muscleBand, { y }));
/** Pale enough for drops to be seen in it, in black and white too. */
const knot: Part = [stroke('disc', '296,370 320,350 360,344 400,350 424,370 400,390 360,396 320,390 z')];
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({
  height: 590,
  art: [place(skinBlock(480), { y: 150 }), bands, knot, ...over],
  labels,
});
const skin = label('skin', 'start', [40, 100], [60, 166]);
const sore = label('sore-knot', 'start', [470, 552], [398, 374]);
const muscle = label('muscle', 'start', [560, 100], [600, 262]);
const inPlace = needle([366, 366], [440, 142]);

export const steps: readonly Scene[] = [
  places,
  view([skin, muscle, sore], painRing(360, 370, 60), arrow('360,40! 360,138!', [360, 138], 90)),
  view([skin, sore], painRing(360, 370, 60), inPlace),
  view([skin, label('medicine', 'start', [470, 552], [398, 376])], inPlace, [stroke('drug', '318,376 404,376')]),
  twoPeople({
    side: 'back',
    pain: [...painRing(68, 346, 96), stroke('spot', 'o68,346,20')],
    less: [stroke('spot', 'o68,346,20')],
  }),
  resting,
  warning({ side: 'back', signs: painRing(290, 176, 44) }),
];
