/** Organs of the upper belly, and the nerve web behind them, in the units of `body` (front). */
import { stroke, type Part } from '../part.ts';

export const liver: Part = [
  stroke('soft', '-118,560 -60,540 10,548 60,566 20,590 -40,610 -80,650 -116,660 -126,610 z'),
];
export const stomach: Part = [
  stroke(
    'soft',
    '4,534! 14,560 28,556 56,540 90,556 106,598 94,640 56,672 10,684 -28,676 -28,656 10,658 42,636 50,606 34,586 8,578 -8,536! z',
  ),
];
export const pancreas: Part = [
  stroke('disc', '-36,690 -10,672 40,668 100,640 112,652 60,688 10,700 -20,716 -42,708 z'),
];
