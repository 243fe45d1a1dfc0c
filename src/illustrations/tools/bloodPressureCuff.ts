/** A blood pressure cuff round an arm that lies across 0,0, with its tube and dial above. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const bloodPressureCuff: Part = appearing([
  stroke('wire', '8,-24 20,-70 60,-100 88,-130'),
  stroke('tool', '-34,-24! 36,-10! 28,34! -42,20! z / o110,-176,52'),
  stroke('wire', '110,-176! 138,-200! / 74,-176! 84,-176! / 110,-212! 110,-202! / 146,-176! 136,-176!'),
]);
