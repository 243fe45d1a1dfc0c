/**
 * Where finished films are: in a cache, which a build copies into dist/films/ as long as they still say what the content says, so that a page
 * links only to films that are there.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmData } from '../../content/schema/filmData.ts';

/** Outside node_modules, which every `npm ci` empties: a film takes minutes. */
const cache = '.cache/films';
/** What a film is given in: two formats, captions, transcript, its first picture. */
export const filmEndings = ['webm', 'mp4', 'vtt', 'txt', 'png'] as const;
export type FilmEnding = (typeof filmEndings)[number];

export const hash = (...parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((sum, part) => sum.update(part).update('\0'), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);

/** What was rendered, beside the files. */
export interface Rendering {
  /** Of the words and drawings alone: a page asks whether the film still says what it says. */
  content: string;
  /** Of all that a picture depends on, player, typeface, colours and programs included: rendered anew when it changes. */
  key: string;
}

export const contentKey = (film: FilmData): string => hash(JSON.stringify(film));
export const cacheFolder = (lang: string, slug: string, root = '.'): string => join(root, cache, lang, slug);

export function readRendering(folder: string): Rendering | undefined {
  const file = join(folder, 'rendering.json');
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Rendering;
}

/** Whether the rendered film still says what the content says. */
export const isCurrent = (film: FilmData, root = '.'): boolean =>
  readRendering(cacheFolder(film.lang, film.slug, root))?.content === contentKey(film);

/** `dist/films/en/<slug>.webm` and the others. */
export function copyFilm({ lang, slug }: Pick<FilmData, 'lang' | 'slug'>, dist: string, root = '.'): string[] {
  const folder = join(dist, 'films', lang);
  mkdirSync(folder, { recursive: true });
  return filmEndings.map((ending) => {
    const file = join(folder, `${slug}.${ending}`);
    cpSync(join(cacheFolder(lang, slug, root), `film.${ending}`), file);
    return file;
  });
}
