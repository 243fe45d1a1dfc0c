/**
 * The publisher's colours, from content/site.yaml, in the widgets.
 *
 * The moving address (`/widgets/v1/`) and the self-host zip have them built in. The files of an exact version are the same at
 * every publisher, so that their hashes can be compared: a snippet for them brings the colours as a style. A page that embeds
 * still overrides both by `--pain-color-*`.
 */
import { tokenName } from '../content/site/tokens.ts';
import type { Palette, Site } from '../content/schema/site.ts';

/** The defaults of widgets/src/shared/baseStyles.ts; a test holds both together. */
export const defaultColors: Record<'text' | 'surface' | 'accent', readonly [light: string, dark: string]> = {
  text: ['#1d2b2b', '#e9f0ee'],
  surface: ['#fffdf8', '#14201f'],
  accent: ['#0b5c63', '#7fd0d3'],
};

/** @returns CSS declarations for a `style` attribute; `''` when the colours are the default ones. */
export function writeColorStyle({ light, dark }: Site['colors']): string {
  const names = Object.keys(defaultColors) as (keyof typeof defaultColors)[];
  if (names.every((name) => light[name] === defaultColors[name][0] && dark[name] === defaultColors[name][1])) return '';
  return ([...names, 'onAccent'] as (keyof Palette)[])
    .map((name) => `${tokenName(name)}: light-dark(${light[name]}, ${dark[name]})`)
    .join('; ');
}

/** The tokens that have a default of their own in a built script; the widgets mix all others from these. */
const BUILT_IN = ['text', 'surface', 'accent', 'onAccent', 'warningText'] as const satisfies (keyof Palette)[];

/** `var(--pain-color-accent,light-dark(#0b5c63,#7fd0d3)` in the minified style sheet. */
const defaultOf = (key: keyof Palette): RegExp =>
  new RegExp(`(var\\(${tokenName(key)},\\s*)light-dark\\([^()]*\\)`, 'g');

/** A built script with the publisher's colours as its defaults. */
export const replaceDefaultColors = (script: string, { light, dark }: Site['colors']): string =>
  BUILT_IN.reduce(
    (text, key) => text.replace(defaultOf(key), (_, start: string) => `${start}light-dark(${light[key]},${dark[key]})`),
    script,
  );

/** The tokens whose default a script does not hold. For the script of all widgets there must be none, or colours would be lost. */
export const findMissingDefaults = (script: string): string[] => BUILT_IN.filter((key) => !defaultOf(key).test(script));
