/** Organs of the upper belly, and the nerve web behind them, in the units of `body` (front). */
import { stroke, type Part } from '../part.ts';

export const liver: Part = [stroke('soft', '-118,560 -60,540 10,548 60,566 20,590 -40,610 -80,650 -116,660 -126,610 z')];
export const stomach: Part = [stroke('soft', '30,540 46,540 52,566 84,556 108,580 106,630 76,668 30,684 -16,676 -20,654 24,648 44,620 36,580 z')];
export const pancreas: Part = [stroke('disc', '-36,690 -10,672 40,668 100,640 112,652 60,688 10,700 -20,716 -42,708 z')];
