/** WCAG 2.2 contrast (1.4.3, 1.4.11) of the publisher's colours. */
import type { Palette } from '../schema/site.ts';

/** Pairs that must be legible: [foreground, background, least ratio]. */
const pairs: [keyof Palette, keyof Palette, number][] = [
  ['text', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['text', 'highlight', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
  ['onAccent', 'accent', 4.5],
  ['warningText', 'warningSurface', 4.5],
  ['text', 'warningSurface', 4.5],
  ['accent', 'warningSurface', 4.5],
  ['control', 'surface', 3],
  ['control', 'raised', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
];

/** Relative luminance of a colour like #0b5c63. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** One sentence for every pair of a scheme that is too close. */
export function findWeakPairs(scheme: string, palette: Palette): { field: string; problem: string }[] {
  return pairs.flatMap(([front, back, least]) => {
    const ratio = contrast(palette[front], palette[back]);
    return ratio >= least
      ? []
      : [
          {
            field: `colors.${scheme}.${front}`,
            problem: `${palette[front]} on ${back} ${palette[back]} has a contrast of ${ratio.toFixed(2)}:1; it needs ${least}:1.`,
          },
        ];
  });
}
