/** The words of the figures: content/<lang>/figures.yaml. The drawings hold none of their own, so that a language needs this file alone. */
import { z } from 'astro/zod';
import { filmParts } from './film.ts';

const words = z.string().min(1);

export const figureWords = z.strictObject({
  /** Names of things in the drawings, by their key. */
  labels: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be in lower case with hyphens'), words.max(48)),
  gallery: z.strictObject({
    title: words,
    lead: words,
    key: words,
    treatments: words,
    conditions: words,
    svg: words,
    png: words,
    download: words,
    use: words,
    steps: words,
    stepByStep: words,
    films: words,
    filmsLead: words,
    stepsLead: words,
    backToPage: words,
    licenseTitle: words,
    license: words,
    attribution: words,
  }),
  /** The heading of each part of a treatment's film. */
  film: z.record(z.enum(filmParts), words.max(60)),
  /** By the slug of the treatment or condition. */
  figures: z.record(
    z.string(),
    z.strictObject({
      /** What the drawing is: its accessible name. */
      title: words.max(80),
      /** The drawing in words, for readers who cannot see it. */
      shows: words.max(260),
      /** Under the drawing, for all. */
      caption: words.max(180),
    }),
  ),
});
export type FigureWords = z.infer<typeof figureWords>;
