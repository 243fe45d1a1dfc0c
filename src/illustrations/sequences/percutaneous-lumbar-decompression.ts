/** The tool comes between the arches from behind and stops at the thick ligament, behind the sac. */
import { appearing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { cannula, needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const section = (pinch?: number): Part =>
  place(spineSection({ count: 4, from: -90, to: 510, ...(pinch !== undefined && { pinch }) }), { x: 170, y: 70 });
const thick: Part = [stroke('soft', '398,170 380,184 362,196 364,212 384,234 400,238 410,204 z')];
const view = (labels: readonly Label[], ...art: Part[]): Scene => ({ height: 560, art, labels });
const narrow = label('narrow-place', 'end', [150, 130], [342, 196]);
const ligament = label('thick-ligament', 'start', [456, 52], [392, 184]);
const sac = label('sac', 'end', [150, 440], [328, 440]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back'), ...spineColumn], { x: 330, y: -270, scale: 0.56 }),
      [stroke('ache', '282,280 274,380 272,500 / 378,280 386,380 388,500')],
    ],
    labels: [
      label('spine', 'end', [110, 60], [318, 120]),
      label('pain-down-the-legs', 'start', [550, 420], [412, 420]),
    ],
  },
  view([narrow, ligament, sac], section(128), thick, painRing(350, 204, 62)),
  view(
    [narrow, label('dye', 'start', [622, 250], [387, 290])],
    section(128),
    thick,
    needle([386, 352], [604, 421], 0.65),
    [stroke('drug', '387,346 386,300 387,250')],
  ),
  view(
    [narrow, ligament, label('tool', 'start', [620, 370], [556, 256])],
    section(128),
    thick,
    cannula([398, 208], [620, 276]),
  ),
  view(
    [label('ligament', 'start', [446, 60], [394, 186]), label('more-space', 'end', [150, 130], [342, 204])],
    section(),
    [stroke('soft', '398,170 390,184 384,198 386,216 392,232 400,238 410,204 z')],
    appearing([stroke('ghost', '398,170 380,184 362,196 364,212 384,234 400,238')]),
    cannula([398, 208], [620, 276]),
  ),
  twoPeople({
    side: 'back',
    pain: [stroke('ache', '84,980 98,1140 104,1300 100,1500 / -84,980 -98,1140 -104,1300 -100,1500')],
    less: [stroke('ache', '84,980 98,1140 / -84,980 -98,1140')],
  }),
  legSigns,
];
