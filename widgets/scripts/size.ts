/** Prints the sizes of the built files: `npm run size`. */
import { checkSizes } from './checkSizes.ts';
import { dist } from './dist.ts';

checkSizes(dist);
