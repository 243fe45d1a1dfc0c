/** schema.org description of a film's files, for a page that links to them; nothing where they are not made, or no longer say what the content says. */
import type { VideoObject } from 'schema-dts';
import type { FilmData } from '../../content/schema/filmData.ts';
import { isCurrent, type FilmEnding } from './filmCache.ts';
import { CLOSING_SECONDS, spansOf } from './timeline.ts';

export interface FilmPage {
  /** What the film is about, in a sentence or two. */
  description: string;
  /** A path inside the site → its full address. */
  addressOf: (path: string) => string;
  /** The project's folder, whose cache has the films. */
  root?: string;
}

/** ISO 8601: `PT2M5S`. @param seconds whole. */
const writeDuration = (seconds: number): string => `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;

/** There is no `uploadDate`: nobody knows when, or whether, a publisher put the files on a server. */
export function describeFilm(film: FilmData, { description, addressOf, root = '.' }: FilmPage): VideoObject[] {
  if (!isCurrent(film, root)) return [];
  const { lang, slug, title, scenes, publisher, url } = film;
  const fileOf = (ending: FilmEnding): string => addressOf(`/films/${lang}/${slug}.${ending}`);
  return [
    {
      '@type': 'VideoObject',
      '@id': `${url}#film`,
      name: title,
      description,
      inLanguage: lang,
      duration: writeDuration((spansOf(scenes).at(-1)?.end ?? 0) + CLOSING_SECONDS),
      contentUrl: fileOf('mp4'),
      encodingFormat: 'video/mp4',
      thumbnailUrl: fileOf('png'),
      transcript: scenes.map(({ heading, says }) => `${heading}. ${says}`).join(' '),
      accessibilityFeature: ['captions', 'transcript'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: publisher },
    },
  ];
}
