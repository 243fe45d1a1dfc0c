/**
 * A film. What it tells in every language, content/facts/films/<slug>.yaml: its scenes in their order, the part that each tells, and the
 * sources. Its words, content/<lang>/films/<slug>.yaml, under the ids of the scenes. The drawings are in content/drawings/films and hold no
 * words. A film may say nothing that its page does not say.
 */
import { z } from 'astro/zod';
import { referenceId, slug } from './statement.ts';

/** The guide that begins with the overview film. */
export const overviewSlug = 'about-interventional-pain-management';

/** What a treatment's film tells, in this order; each may take several scenes. */
export const filmParts = ['why', 'where', 'how', 'feel', 'after'] as const;

/** Each must be cited on the film's page too. Left out where the caption states no medical fact. */
const sources = z.array(referenceId).default([]);
const once = (scenes: readonly { id: string }[]): boolean => new Set(scenes.map(({ id }) => id)).size === scenes.length;

/** A treatment's film, under its slug: three to six scenes and, always last, an ending that needs no id. */
const treatmentFacts = z.strictObject({
  scenes: z
    .array(
      z.strictObject({
        id: slug,
        /** why it hurts; where the needle goes; how it works; what you feel; afterwards. */
        part: z.enum(filmParts),
        sources,
        /** The finding or harm whose number the drawing pictures, as dots for people or as a bar of points: the check counts them. */
        pictures: z
          .string()
          .regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'must be the id of a finding or harm, like discography--false-alarm')
          .optional(),
      }),
    )
    .min(3)
    .max(6)
    .refine(once, 'must name each scene once')
    .refine(
      (scenes) =>
        scenes.every(({ part }, index) => {
          const before = scenes[index - 1];
          return !before || filmParts.indexOf(before.part) <= filmParts.indexOf(part);
        }),
      `must tell their parts in this order: ${filmParts.join(', ')}`,
    ),
  /** Sources of what the ending says; the danger signs that follow bring their own. */
  ending: z.strictObject({ sources }).default({ sources: [] }),
});
/** The overview, under its guide's slug. */
const overviewFacts = z.strictObject({
  scenes: z.array(z.strictObject({ id: slug, sources })).min(8).max(24).refine(once, 'must name each scene once'),
});

const sceneWords = z.strictObject({
  /** The caption, which is also what is read aloud and the transcript: one to three short sentences. */
  says: z.string().min(20).max(300),
  /** The drawing in words, for readers who cannot see it. */
  shows: z.string().min(10).max(240),
});
const treatmentWords = z.strictObject({
  scenes: z.record(slug, sceneWords),
  /**
   * The last scene. It names the danger signs of the page, emergencies first, out of the registry: this file only says what stands before
   * them, if anything, and what the drawing shows.
   */
  ending: sceneWords.extend({ says: sceneWords.shape.says.optional() }),
});
const overviewWords = z.strictObject({
  title: z.string().min(1).max(80),
  scenes: z.record(
    slug,
    sceneWords.extend({
      /** Stands over the scene. */
      heading: z.string().min(1).max(60),
    }),
  ),
});

export const treatmentFilm = { facts: treatmentFacts, words: treatmentWords };
export const overviewFilm = { facts: overviewFacts, words: overviewWords };

export interface FilmScene {
  id: string;
  /** Id of the finding or harm whose number it pictures. */
  pictures?: string | undefined;
  says: string;
  shows: string;
  sources: readonly string[];
}
/** Facts and words joined. */
export interface TreatmentFilm {
  scenes: readonly (FilmScene & { part: (typeof filmParts)[number] })[];
  ending: { says?: string | undefined; shows: string; sources: readonly string[] };
}
export interface OverviewFilm {
  title: string;
  scenes: readonly (FilmScene & { heading: string })[];
}
/** A film whose scenes all have their headings. */
export interface Film {
  title: string;
  scenes: readonly { heading: string; says: string; shows: string; sources: readonly string[] }[];
}
