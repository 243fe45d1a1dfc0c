/** The words of the films: content/<lang>/films/<slug>.yaml. */
import { existsSync, readdirSync } from 'node:fs';
import { overviewFilm, overviewSlug, treatmentFilm, type OverviewFilm, type TreatmentFilm } from '../schema/film.ts';
import type { Library, Page } from './library.ts';
import { readFile, type Findings } from './readFiles.ts';
import type { Source } from './readSource.ts';

export interface FilmEntry {
  slug: string;
  data: TreatmentFilm | OverviewFilm;
  source: Source;
}

export function readFilms(root: string, lang: string, { problems, unread }: Findings): Map<string, FilmEntry> {
  const folder = `content/${lang}/films`;
  if (!existsSync(`${root}/${folder}`)) return new Map();
  return new Map(
    readdirSync(`${root}/${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => {
        const slug = name.slice(0, -'.yaml'.length);
        const schema = slug === overviewSlug ? overviewFilm : treatmentFilm;
        const entry = readFile(root, `${folder}/${name}`, schema, problems);
        if (!entry) unread.add(`${folder}/${slug}`);
        return entry ? [[slug, { slug, ...entry }] as const] : [];
      }),
  );
}

/** The page that a film belongs to; undefined where there is none. */
export const pageOfFilm = ({ guides, treatments }: Pick<Library, 'guides' | 'treatments'>, slug: string): Page | undefined =>
  (slug === overviewSlug ? guides : treatments).find((page) => page.slug === slug);

/** Every scene with its path in the file, the ending too. */
export const scenesOf = (
  film: TreatmentFilm | OverviewFilm,
): { path: (string | number)[]; scene: { says?: string | undefined; shows: string; sources: readonly string[] } }[] => [
  ...film.scenes.map((scene, index) => ({ path: ['scenes', index], scene })),
  ...('ending' in film ? [{ path: ['ending'], scene: film.ending }] : []),
];
