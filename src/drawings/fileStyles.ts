/** The <style> of a figure's file: dark, in the reader's own colours, or black on paper, as src/article/figure/styles.css has them in a page. */
import type { Ink } from '../content/schema/drawing.ts';
import { inks, type Hue, type InkStyle } from './inks.ts';

type Hues = Readonly<Record<Hue, string>>;
const hueNames = ['accent', 'text', 'warningText', 'raised', 'surface'] as const satisfies readonly Hue[];
const forced: Hues = {
  accent: 'CanvasText',
  text: 'CanvasText',
  warningText: 'Highlight',
  raised: 'Canvas',
  surface: 'Canvas',
};
const printed: Hues = { accent: '#444', text: '#000', warningText: '#000', raised: '#fff', surface: '#fff' };

/** One rule for all inks that get the same colour. */
function colorInks(used: readonly Ink[], hues: Hues): string {
  const rule = (property: 'fill' | 'stroke', hue: Hue): string => {
    const names = used.filter((ink) => (inks[ink] as InkStyle)[property] === hue).map((ink) => `.${ink}`);
    return names.length > 0 ? `${names.join()}{${property}:${hues[hue]}}` : '';
  };
  const rules = hueNames.flatMap((hue) => [rule('fill', hue), rule('stroke', hue)]);
  return `.sheet{fill:${hues.surface}}.words{fill:${hues.text};stroke:${hues.surface}}${rules.join('')}`;
}

/** @param used the inks that the figure has. @param dark the site's colours for dark pages. */
export const writeFileStyles = (used: readonly Ink[], dark: Hues): string =>
  `@media (prefers-color-scheme:dark){${colorInks(used, dark)}}` +
  `@media (forced-colors:active){${colorInks(used, forced)}.disc{fill-opacity:.2}}` +
  `@media print{${colorInks(used, printed)}}`;
