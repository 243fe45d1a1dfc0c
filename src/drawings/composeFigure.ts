/** A drawing and its words → the inside of an SVG, in as few elements as its layers allow. */
import type { Ink } from '../content/schema/drawing.ts';
import type { Drawing, Shape } from './drawing.ts';
import { inks } from './inks.ts';
import { drawLeaders, lineHeight, layLabels, type LaidLabel } from './layLabels.ts';
import { moveAlike, standStill, type Move, type MoveOf } from './motion.ts';
import { boxesOf, type Box } from './shapePath.ts';

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
function joinShapes(shapes: readonly Shape[], moveOf: MoveOf): Layer[] {
  return shapes
    .reduce<OpenLayer[]>((layers, shape) => {
      const { ink, d } = shape;
      const move = moveOf(shape);
      const last = layers.at(-1);
      const boxes = 'fill' in inks[ink] ? boxesOf(d) : [];
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
 * @param moveOf which shape moves how, for a film.
 */
export function composeScene(
  drawing: Drawing,
  wordOf: (key: string) => string,
  moveOf: MoveOf = standStill,
): Composition {
  const labels = layLabels(drawing, wordOf);
  return { layers: joinShapes([...drawing.shapes, ...drawLeaders(drawing, labels)], moveOf), labels };
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
