/** Scar tissue between the sac and the arches, in the units of spineSection: grown shut, or loosened so that only its edges are left. */
import { stroke, type Part } from '../part.ts';

export const epiduralScar: Part = [
  stroke('soft', '197,69 217,74 224,97 224,169 217,186 197,192 200,130 z'),
  stroke('fine', '198,82! 222,98! / 198,105! 224,122! / 199,128! 224,145! / 198,151! 224,168! / 198,172! 216,183!'),
];
export const loosenedScar: Part = [
  stroke('soft', '197,69 203,75 201,131 203,183 197,192 200,131 z / 219,81 224,97 224,169 219,182 216,166 218,100 z'),
];
