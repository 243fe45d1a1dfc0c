/** Something heavy to lift; its middle is 0,0. */
import { stroke, type Part } from '../part.ts';

export const weight: Part = [
  stroke('wire', '-26,-30 -34,-60 -20,-76 20,-76 34,-60 26,-30'),
  stroke('metal', '-44,-30! 44,-30! 60,56! -60,56! z'),
];
