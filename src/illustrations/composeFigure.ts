/** A scene and its words → the inside of an SVG, in as few elements as its layers allow. */
import { fitTicks } from './fitTicks.ts';
import { drawLeaders, lineHeight, layLabels, type LaidLabel } from './layLabels.ts';
import { inks, type Ink } from './inks.ts';
import { boxesOf, reversePath, type Box } from './notation.ts';
import { moveAlike, standStill, type Move, type MoveOf } from './motion.ts';
import type { Part } from './part.ts';
import { printPath } from './printPath.ts';
import type { Scene } from './scene.ts';

export interface Layer {
  ink: Ink;
  d: string;
  /** In a film only. */
  move?: Move;
}

interface OpenLayer extends Layer {
  boxes: Box[];
}

/** Filled shapes that meet stay apart: in one path the lower one's outline would show through, and two that turn opposite ways would cut a hole. */
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Neighbours in the same ink that move alike become one path, as far as they may. */
function layerStrokes(art: readonly Part[], moveOf: MoveOf): Layer[] {
  return art
    .flat()
    .reduce<OpenLayer[]>((layers, stroke) => {
      const { ink } = stroke;
      const path = fitTicks(ink, stroke.path);
      const move = moveOf(stroke);
      const last = layers.at(-1);
      const boxes = 'fill' in inks[ink] ? boxesOf(path) : [];
      const d = printPath(move?.kind === 'grow' && move.backwards ? reversePath(path) : path);
      if (
        last?.ink === ink &&
        moveAlike(last.move, move) &&
        !last.boxes.some((box) => boxes.some((other) => meet(box, other)))
      ) {
        last.d += d;
        last.boxes.push(...boxes);
      } else layers.push({ ink, d, boxes, ...(move && { move }) });
      return layers;
    }, [])
    .map(({ boxes: _, ...layer }) => layer);
}

export interface Composition {
  layers: Layer[];
  labels: LaidLabel[];
}

/**
 * @param wordOf gives a label's text in the page's language.
 * @param moveOf which stroke moves how, for a film.
 */
export function composeScene(scene: Scene, wordOf: (key: string) => string, moveOf: MoveOf = standStill): Composition {
  const labels = layLabels(scene, wordOf);
  return { layers: layerStrokes([...scene.art, drawLeaders(scene, labels)], moveOf), labels };
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const shorten = (value: number): string => `${Math.round(value * 100) / 100}`.replace(/^(-?)0\./, '$1.');

/**
 * One element for each line of a label. Text is placed in parts of its own size, so that it stays centred when a wide screen shows it smaller.
 */
export function writeLabel({ x, y, align, lines }: LaidLabel): string {
  const first = 0.35 - ((lines.length - 1) * lineHeight) / 2;
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y}" dy="${shorten(first + index * lineHeight)}em"${anchor}>${escapeText(line)}</text>`,
    )
    .join('');
}

/** For a page, whose stylesheet knows the inks by their class names. */
export const writeInline = ({ layers, labels }: Composition): string =>
  layers.map(({ ink, d }) => `<path class="${ink}" d="${d}"/>`).join('') + labels.map(writeLabel).join('');
