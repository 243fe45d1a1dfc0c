/** The publisher's colours as CSS, for the exact version, which holds the default ones. */
import { tokenName } from '../content/site/tokens.ts';
import type { Palette, Site } from '../content/schema/site.ts';

/** The defaults of widgets/src/shared/baseStyles.ts; a test holds both together. */
export const defaultColors: Record<'text' | 'surface' | 'accent', readonly [light: string, dark: string]> = {
  text: ['#1d2b2b', '#e9f0ee'],
  surface: ['#fffdf8', '#14201f'],
  accent: ['#0b5c63', '#7fd0d3'],
};

export function describePaint({ light, dark }: Site['colors']): string {
  const names = Object.keys(defaultColors) as (keyof typeof defaultColors)[];
  if (names.every((name) => light[name] === defaultColors[name][0] && dark[name] === defaultColors[name][1])) return '';
  return ([...names, 'onAccent'] as (keyof Palette)[])
    .map((name) => `${tokenName(name)}: light-dark(${light[name]}, ${dark[name]})`)
    .join('; ');
}
