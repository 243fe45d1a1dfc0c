/** The films: content/facts/films/<slug>.yaml joined with content/<lang>/films/<slug>.yaml. */
import { existsSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import { defaultLanguage } from '../../base/languageFolder.ts';
import { overviewFilm, overviewSlug, treatmentFilm, type OverviewFilm, type TreatmentFilm } from '../schema/film.ts';
import { joinIds, reportMissing } from './joinIds.ts';
import type { FilmEntry, Library, Page } from './library.ts';
import { readFile, type FileEntry, type Findings } from './readFiles.ts';

export const filmFactsFile = (slug: string): string => `content/facts/films/${slug}.yaml`;
export const filmWordsFile = (slug: string, lang: string): string => `content/${lang}/films/${slug}.yaml`;

/** In another language than English a film may have no words yet. */
export function readFilms(root: string, lang: string, run: Findings): Map<string, FilmEntry> {
  const told = listNames(`${root}/content/${lang}/films`);
  const known = listNames(`${root}/content/facts/films`);
  for (const slug of told.filter((name) => !known.includes(name)))
    run.problems.push(reportMissing(filmWordsFile(slug, lang), filmFactsFile(slug), 'facts'));
  return new Map(
    known.flatMap((slug) => {
      if (!told.includes(slug)) {
        if (lang === defaultLanguage)
          run.problems.push(reportMissing(filmFactsFile(slug), filmWordsFile(slug, lang), 'words'));
        return [];
      }
      const entry = readFilmFiles(root, slug, lang, run);
      return entry ? [[slug, entry] as const] : [];
    }),
  );
}

const listNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort()
    : [];

/** @returns undefined where one of its two files cannot be read or a scene lacks its words, which is reported. */
export function readFilmFiles(root: string, slug: string, lang: string, { problems, unread }: Findings): FilmEntry | undefined {
  const read = <Facts, Words>(schemas: Schemas<Facts, Words>, join: (facts: Facts, words: Words) => FilmEntry['data']) => {
    const facts = readFile(root, filmFactsFile(slug), schemas.facts, problems) as FileEntry<Facts> | undefined;
    const words = readFile(root, filmWordsFile(slug, lang), schemas.words, problems) as FileEntry<Words> | undefined;
    if (!facts) unread.add(`content/facts/films/${slug}`);
    if (!words) unread.add(`content/${lang}/films/${slug}`);
    if (!facts || !words) return undefined;
    const unpaired = joinIds('films', facts, words);
    problems.push(...unpaired);
    if (unpaired.length > 0) return undefined;
    return {
      slug,
      data: join(facts.data, words.data),
      drawn: existsSync(`${root}/content/drawings/films/${slug}.yaml`),
      sources: { facts: facts.source, words: words.source },
    };
  };
  return slug === overviewSlug
    ? read(overviewFilm, (facts, { title, scenes }) => ({ title, scenes: joinScenes(facts.scenes, scenes) }))
    : read(treatmentFilm, (facts, { scenes, ending }) => ({
        scenes: joinScenes(facts.scenes, scenes),
        ending: { ...ending, ...facts.ending },
      }));
}

interface Schemas<Facts, Words> {
  facts: z.ZodType<Facts>;
  words: z.ZodType<Words>;
}

const joinScenes = <Facts extends { id: string }, Words>(
  facts: readonly Facts[],
  words: Readonly<Record<string, Words>>,
): (Facts & Words)[] =>
  facts.flatMap((scene) => {
    const said = words[scene.id];
    return said === undefined ? [] : [{ ...scene, ...said }];
  });

/** The page that a film belongs to; undefined where there is none. */
export const pageOfFilm = ({ guides, treatments }: Pick<Library, 'guides' | 'treatments'>, slug: string): Page | undefined =>
  (slug === overviewSlug ? guides : treatments).find((page) => page.slug === slug);

export interface FilmScenePlace {
  /** Path of its words in the file of words, and of its sources in the file of facts. */
  words: (string | number)[];
  refs: (string | number)[];
  scene: { says?: string | undefined; shows: string; sources: readonly string[] };
}

/** Every scene with its place in the two files, the ending too. */
export const scenesOf = (film: TreatmentFilm | OverviewFilm): FilmScenePlace[] => [
  ...film.scenes.map((scene, index) => ({
    words: ['scenes', scene.id],
    refs: ['scenes', index, 'sources'],
    scene,
  })),
  ...('ending' in film ? [{ words: ['ending'], refs: ['ending', 'sources'], scene: film.ending }] : []),
];
