/**
 * The line language. The body is drawn in the accent colour, what the clinician brings in the text colour, and where it hurts in the warning
 * colour; each also has its own shape (outline, heavy line, rays), so that a figure still reads in black and white. Widths are in units of
 * the sheet, 720 to a figure's width. src/article/figure/styles.css says the same for figures in a page; a test compares the two.
 */
import type { Ink } from '../content/schema/drawing.ts';

export type Hue = 'accent' | 'text' | 'raised' | 'surface' | 'warningText';
export interface InkStyle {
  stroke?: Hue;
  width?: number;
  dashes?: string;
  fill?: Hue;
  /** 0–1, of the fill alone. */
  strength?: number;
}

export const inks = {
  /** Skin and everything under it. */
  skin: { stroke: 'accent', fill: 'accent', strength: 0.08 },
  /** Muscle, ligament, organ. */
  soft: { stroke: 'accent', fill: 'accent', strength: 0.2 },
  bone: { stroke: 'accent', fill: 'raised' },
  /** Disc, cartilage. */
  disc: { stroke: 'accent', fill: 'accent', strength: 0.38 },
  /** Spaces filled with fluid: the sac, blood vessels, bags. */
  space: { stroke: 'accent', fill: 'surface' },
  /** Lines within a shape. */
  fine: { stroke: 'accent' },
  nerve: { stroke: 'accent', width: 10 },
  /** Spinal cord, nerve cluster. */
  cord: { stroke: 'accent', fill: 'accent' },
  /** Outlines of what is not there, or of what may vary. */
  ghost: { stroke: 'accent', dashes: '10 14' },
  /** Needles, wires, tubes, signs of heat and movement. */
  wire: { stroke: 'text', width: 7 },
  tool: { stroke: 'text', fill: 'surface' },
  metal: { stroke: 'text', fill: 'text' },
  /** Medicine, cement, dye: drops. */
  drug: { stroke: 'text', width: 13, dashes: '0 19' },
  /** Rays: a short line or ring where it hurts. */
  pain: { stroke: 'warningText', width: 22, dashes: '6 12' },
  /** A band along which it hurts. */
  ache: { stroke: 'warningText', width: 46, dashes: '6 15' },
  /** The very spot. */
  spot: { stroke: 'warningText', fill: 'warningText' },
  leader: { stroke: 'text', width: 3 },
  /** Where a label's line ends. */
  mark: { stroke: 'text', width: 13 },
} as const satisfies Record<Ink, InkStyle>;

/** Width of a line that names none. */
export const lineWidth = 5;
