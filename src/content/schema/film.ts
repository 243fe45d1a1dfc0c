/**
 * A film: the words of drawn scenes, one file for each, content/<lang>/films/<slug>.yaml. The drawings are in content/drawings/films and hold
 * no words, so that a language needs this file alone. A film may say nothing that its page does not say.
 */
import { z } from 'astro/zod';

/** The guide that begins with the overview film. */
export const overviewSlug = 'about-interventional-pain-management';

/** What a treatment's film tells, in this order; each may take several scenes. */
export const filmParts = ['why', 'where', 'how', 'feel', 'after'] as const;

const scene = z.strictObject({
  /** The caption, which is also what is read aloud and the transcript: one to three short sentences. */
  says: z.string().min(20).max(300),
  /** The drawing in words, for readers who cannot see it. */
  shows: z.string().min(10).max(240),
  /** Ids of references; each must be cited on the film's page too. Left out where the caption states no medical fact. */
  sources: z.array(z.string()).default([]),
});

/**
 * The last scene of a treatment's film. It names the danger signs of the page, emergencies first, out of the registry: this file only says
 * what stands before them, and what the drawing shows.
 */
const ending = scene.extend({ says: scene.shape.says.optional() });

/** A treatment, under its slug: three to six scenes and the ending. */
export const treatmentFilm = z.strictObject({
  scenes: z
    .array(
      scene.extend({
        /** why it hurts; where the needle goes; how it works; what you feel; afterwards. */
        part: z.enum(filmParts),
      }),
    )
    .min(3)
    .max(6)
    .refine(
      (scenes) =>
        scenes.every(({ part }, index) => {
          const before = scenes[index - 1];
          return !before || filmParts.indexOf(before.part) <= filmParts.indexOf(part);
        }),
      `must tell their parts in this order: ${filmParts.join(', ')}`,
    ),
  ending,
});

/** The overview, under its guide's slug. */
export const overviewFilm = z.strictObject({
  title: z.string().min(1).max(80),
  scenes: z
    .array(
      scene.extend({
        /** Stands over the scene. */
        heading: z.string().min(1).max(60),
      }),
    )
    .min(8)
    .max(24),
});

export type TreatmentFilm = z.infer<typeof treatmentFilm>;
export type OverviewFilm = z.infer<typeof overviewFilm>;
/** A film whose scenes all have their headings. */
export interface Film {
  title: string;
  scenes: readonly { heading: string; says: string; shows: string; sources: readonly string[] }[];
}
