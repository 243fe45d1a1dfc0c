/**
 * White label: puts the publisher's colours from content/site.yaml in the place of our own defaults.
 *
 * Only the moving address (`/widgets/v1/`) and the self-host zip are painted. The files of an exact version are the same
 * at every publisher, so that their hashes can be compared. A page that embeds still overrides both by `--pain-color-*`.
 */
import { tokenName } from '../../content/site/tokens.ts';
import type { Palette, Site } from '../../content/schema/site.ts';

/** The tokens that have a default of their own; the widgets mix all others from these. */
const PAINTED = ['text', 'surface', 'accent', 'onAccent', 'warningText'] as const satisfies (keyof Palette)[];

export function paintScript(code: string, { light, dark }: Site['colors']): string {
  return PAINTED.reduce(
    (text, key) => text.replace(defaultOf(key), (_, start: string) => `${start}light-dark(${light[key]},${dark[key]})`),
    code,
  );
}

/** `var(--pain-color-accent,light-dark(#0b5c63,#7fd0d3)` in the minified style sheet. */
const defaultOf = (key: keyof Palette): RegExp =>
  new RegExp(`(var\\(${tokenName(key)},\\s*)light-dark\\([^()]*\\)`, 'g');

/** The tokens whose default a script does not hold. For the whole script this list must be empty, or the paint would not take. */
export const findUnpainted = (code: string): string[] => PAINTED.filter((key) => !defaultOf(key).test(code));
