/** Are the chosen colours legible (WCAG 2.2, 1.4.3 and 1.4.11)? What was not chosen is the publisher's own. */
import { contrast } from '../content/site/contrast.ts';
import type { Palette } from '../content/schema/site.ts';
import { completeColors, type ColorName, type EmbedChoice } from './embedChoice.ts';

export interface WeakPair {
  front: ColorName;
  back: ColorName;
  ratio: number;
}

/** Pairs below 4.5:1, against both schemes where the choice leaves the scheme to the reader's device. */
export function findWeakColors(
  choice: Pick<EmbedChoice, 'colors' | 'theme'>,
  palettes: { light: Palette; dark: Palette },
): WeakPair[] {
  const { theme } = completeColors(choice);
  const schemes =
    theme === 'light' ? [palettes.light] : theme === 'dark' ? [palettes.dark] : [palettes.light, palettes.dark];
  const pairs = [
    ['text', 'surface'],
    ['accent', 'surface'],
  ] as const;
  return pairs.flatMap(([front, back]) => {
    if (!choice.colors[front] && !choice.colors[back]) return [];
    const ratio = Math.min(
      ...schemes.map((palette) =>
        contrast(choice.colors[front] ?? palette[front], choice.colors[back] ?? palette[back]),
      ),
    );
    return ratio < 4.5 ? [{ front, back, ratio }] : [];
  });
}
