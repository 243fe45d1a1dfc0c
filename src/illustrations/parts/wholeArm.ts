/** One arm of `body`, on the reader's right, shaded from the shoulder to the fingers. */
import { contour } from '../../components/body-map/outline.ts';
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

const lines = Object.assign({}, ...contour) as Record<string, string>;
const run = (name: string): string => lines[name] ?? '';

export const wholeArm: Part = appearing([
  stroke('disc', `170,496! 150,424 160,380 192,371 227,409 242,464 ${run('armOuter')} ${run('armInner')} z`),
]);
