/**
 * Drawings: content/drawings. A figure is an SVG file with named layers, `figures/<slug>.svg`. A film is a list of such files and how their
 * layers move, `films/<slug>.yaml`. Neither holds words: those are in content/<lang>/figures.yaml and content/<lang>/films.
 */
import { z } from 'astro/zod';

/** What a shape is drawn with, as its class says: colour, width and dashes are the site's (src/drawings/inks.ts). */
const bodyInks = ['skin', 'soft', 'bone', 'disc', 'space', 'fine', 'nerve', 'cord', 'ghost'] as const;
export const shapeInks = [...bodyInks, 'wire', 'tool', 'metal', 'drug', 'pain', 'ache', 'spot'] as const;
/** The build draws these itself: the line from a label to what it names, and the dot where it ends. */
const labelInks = ['leader', 'mark'] as const;
export const inkNames = [...shapeInks, ...labelInks] as const;
export type Ink = (typeof inkNames)[number];

export const motions = ['enter', 'grow', 'appear', 'pulse'] as const;
export type Motion = (typeof motions)[number];

/** How far off a layer starts, in units of the sheet, which is 720 wide. */
const offset = z.number().min(-2000).max(2000);
const layerMotion = z.union(
  [
    /**
     * grow: its lines are drawn from their first point to their last; appear: fades in; pulse: swings slowly between strong and pale; still:
     * is there from the start, where its ink would move.
     */
    z.enum(['grow', 'appear', 'pulse', 'still']),
    /** Slides into its place from so far off: [right, down]. */
    z.strictObject({ enter: z.tuple([offset, offset]) }),
  ],
  'must be grow, appear, pulse, still or { enter: [x, y] }',
);

export const filmDrawings = z.strictObject({
  /** As many as the film's words tell, in their order. */
  scenes: z
    .array(
      z.strictObject({
        /** The file under content/drawings, without its ending: `films/<slug>/why`, `figures/<slug>`, `shared/going-home`. */
        drawing: z.string().regex(/^(figures|films|shared)(\/[a-z0-9]+(-[a-z0-9]+)*)+$/, 'must be like films/discography/why'),
        /** By the name of the layer. What is left out moves as its ink does: medicine appears, pain pulses, all else is still. */
        motion: z.record(z.string(), layerMotion).default({}),
      }),
    )
    .min(1),
});
export type FilmDrawings = z.infer<typeof filmDrawings>;
export type LayerMotion = z.infer<typeof layerMotion>;
