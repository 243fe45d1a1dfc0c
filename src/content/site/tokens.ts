/** Design tokens as CSS, made from site.yaml. The names are the widgets' too, so that one file colours both. */
import type { Palette, Site } from '../schema/site.ts';

/** `warningSurface` → `--pain-color-warning-surface`. */
export const tokenName = (key: string): string =>
  `--pain-color-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export function renderTokens({ colors }: Pick<Site, 'colors'>): string {
  const keys = Object.keys(colors.light) as (keyof Palette)[];
  const lines = keys.map((key) => `  ${tokenName(key)}: light-dark(${colors.light[key]}, ${colors.dark[key]});`);
  return `@layer tokens {\n:root {\n  color-scheme: light dark;\n${lines.join('\n')}\n}\n}\n`;
}
