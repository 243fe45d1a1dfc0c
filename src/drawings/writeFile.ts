/**
 * A figure as a file of its own: colours as plain attributes, so that word processors and slide programs show it. A browser shows it dark, in
 * the reader's own colours or black on paper, as the page's stylesheet does.
 */
import type { Ink } from '../content/schema/drawing.ts';
import type { Site } from '../content/schema/site.ts';
import { writeLabel, type Composition } from './composeFigure.ts';
import { writeFileStyles } from './fileStyles.ts';
import { inks, lineWidth, type InkStyle } from './inks.ts';
import { labelSize } from './layLabels.ts';
import { sheetWidth } from './drawing.ts';

type Palette = Site['colors']['light'];
export interface FileText {
  title: string;
  shows: string;
  /** Who made it and under which licence. */
  rights: string;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Rays and bands end square, so that their ticks stay apart. */
const isTicked = (ink: Ink): boolean => ink === 'pain' || ink === 'ache';

/** The look of an ink as attributes, for programs that know nothing of our classes. */
export function inkAttributes(ink: Ink, colors: Palette): string {
  const { stroke, fill, width, dashes, strength }: InkStyle = inks[ink];
  return [
    fill && `fill="${colors[fill]}"`,
    strength !== undefined && `fill-opacity="${strength}"`,
    stroke && `stroke="${colors[stroke]}"`,
    width !== undefined && `stroke-width="${width}"`,
    dashes && `stroke-dasharray="${dashes}"`,
    isTicked(ink) && 'stroke-linecap="butt"',
  ]
    .filter(Boolean)
    .join(' ');
}

export interface FileOptions {
  /** False for a still picture, which has one look. */
  dark?: boolean;
  /** False where the labels are added as shapes. */
  labels?: boolean;
}

export function writeFile(
  { layers, labels }: Composition,
  height: number,
  text: FileText,
  { light, dark }: Site['colors'],
  options: FileOptions = {},
): string {
  const used = [...new Set(layers.map(({ ink }) => ink))];
  const style = options.dark === false ? '' : `<style>${writeFileStyles(used, dark)}</style>`;
  const texts = `<g class="words" fill="${light.text}" stroke="${light.surface}" stroke-width="8" paint-order="stroke" font-family="'Atkinson Hyperlegible Next',Arial,sans-serif" font-size="${labelSize}">`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}" width="${sheetWidth}" height="${height}" role="img" aria-labelledby="title shows">` +
    `<title id="title">${escapeText(text.title)}</title><desc id="shows">${escapeText(text.shows)}</desc><metadata>${escapeText(text.rights)}</metadata>${style}` +
    `<path class="sheet" fill="${light.surface}" d="M0 0h${sheetWidth}v${height}H0z"/>` +
    `<g fill="none" stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round">${layers.map(({ ink, d }) => `<path class="${ink}" ${inkAttributes(ink, light)} d="${d}"/>`).join('')}</g>` +
    (options.labels === false ? '' : `${texts}${labels.map(writeLabel).join('')}</g>`) +
    '</svg>\n'
  );
}
