/**
 * A film as `<treatment-explainer layout="film">` reads it: /widgets/v1/data/<lang>/<slug>-film.json.
 * Its JSON Schema is published at /widgets/v1/schema/film.json, so that a clinic can write its own. All words are plain text, and drawings are
 * path data in named inks: the widget never reads HTML or SVG.
 */
import { z } from 'astro/zod';
import { inkNames, motions } from './drawing.ts';

const text = z.string().min(1);
const webAddress = z.string().regex(/^https?:\/\//, 'must be an address that starts with https://');
const coordinate = z.int().min(-2000).max(2000);

const layer = z.strictObject({
  ink: z.enum(inkNames).meta({
    description: 'How it is drawn: colour, width and dashes belong to the ink. Later versions may add names.',
    'x-may-grow': true,
  }),
  d: z
    .string()
    .regex(/^M[-\dMmHhVvLlQqTtCcSsAaZz ,.]*$/, 'must be SVG path data')
    .describe('SVG path data in units of the sheet, which is 720 wide.'),
  motion: z
    .enum(motions)
    .optional()
    .describe(
      'enter: slides into its place; grow: the line is drawn from its start; appear: fades in; pulse: its opacity swings slowly. Left out: it is there from the start. What is drawn is always the finished state.',
    ),
  from: z.tuple([coordinate, coordinate]).optional().describe('For enter: how far off it starts, in units of the sheet.'),
}).meta({ id: 'FilmLayer' });

const label = z.strictObject({
  x: coordinate.describe('Where the text stands, in units of the sheet: the middle of the edge that “align” names.'),
  y: coordinate,
  align: z.enum(['start', 'middle', 'end']),
  lines: z.array(text).min(1),
}).meta({ id: 'FilmLabel' });

const scene = z.strictObject({
  heading: text,
  says: text.describe('The caption, which is also what is read aloud and the transcript.'),
  shows: text.describe('The drawing in words, for readers who cannot see it.'),
  seconds: z.int().min(6).max(600).describe('How long the scene stays.'),
  height: z.int().positive().max(2000).describe('Height of the sheet, which is 720 wide.'),
  layers: z.array(layer).min(1).describe('Back to front.'),
  labels: z.array(label),
  sources: z.array(z.int().min(1)).describe('Numbers of the entries in the list “sources”, counted from 1.'),
}).meta({ id: 'FilmScene' });

export const filmData = z
  .strictObject({
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .describe('Language tag of all texts, like en or es.'),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Short name of the page, as in its address.'),
    title: text,
    url: webAddress.describe('The full page about this.'),
    publisher: text.describe('Who answers for the content; shown under the film.'),
    updated: z.iso.date().describe('Last change to the content, as YYYY-MM-DD.'),
    review: z
      .strictObject({ reviewer: text, credentials: text, reviewed: z.iso.date() })
      .nullable()
      .describe('Null when no clinician has reviewed it: the player then says so.'),
    rights: text.describe('Who made it and what may be done with it, in one line.'),
    scenes: z.array(scene).min(1),
    sources: z.array(z.strictObject({ text, url: webAddress.optional() })),
  })
  .refine(
    ({ scenes, sources }) => scenes.every((scene) => scene.sources.every((number) => number <= sources.length)),
    'names a source that the list “sources” does not hold',
  );
export type FilmData = z.infer<typeof filmData>;
