/** A scene and its words → the inside of an SVG, in as few elements as its layers allow. */
import { drawLeaders, lineHeight, layLabels, type LaidLabel } from './layLabels.ts';
import type { Ink } from './inks.ts';
import type { Part } from './part.ts';
import { printPath } from './printPath.ts';
import type { Scene } from './scene.ts';

export interface Layer {
  ink: Ink;
  d: string;
}

/** Neighbours in the same ink become one path. */
export function layerStrokes(art: readonly Part[]): Layer[] {
  return art.flat().reduce<Layer[]>((layers, { ink, path }) => {
    const last = layers.at(-1);
    if (last?.ink === ink) last.d += printPath(path);
    else layers.push({ ink, d: printPath(path) });
    return layers;
  }, []);
}

export interface Composition {
  layers: Layer[];
  labels: LaidLabel[];
}

/** @param wordOf gives a label's text in the page's language. */
export function composeScene(scene: Scene, wordOf: (key: string) => string): Composition {
  const labels = layLabels(scene, wordOf);
  return { layers: layerStrokes([...scene.art, drawLeaders(scene, labels)]), labels };
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const shorten = (value: number): string => `${Math.round(value * 100) / 100}`.replace(/^(-?)0\./, '$1.');

/**
 * One element for each line of a label. Text is placed in parts of its own size, so that it stays centred when a wide screen shows it smaller.
 */
export function writeLabel({ x, y, align, lines }: LaidLabel): string {
  const first = 0.35 - ((lines.length - 1) * lineHeight) / 2;
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  return lines.map((line, index) => `<text x="${x}" y="${y}" dy="${shorten(first + index * lineHeight)}em"${anchor}>${escapeText(line)}</text>`).join('');
}

/** For a page, whose stylesheet knows the inks by their class names. */
export const writeInline = ({ layers, labels }: Composition): string =>
  layers.map(({ ink, d }) => `<path class="${ink}" d="${d}"/>`).join('') + labels.map(writeLabel).join('');
