/** Prints the sizes of the built files: `npm run size`. */
import { checkSizes } from './checkSizes.ts';

checkSizes(new URL('../dist/', import.meta.url));
