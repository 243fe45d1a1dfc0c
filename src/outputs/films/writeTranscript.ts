/** A film in words: what it says, what its pictures show, where that comes from, and who answers for it. */
import { getStrings } from '../../i18n/strings.ts';
import type { FilmData } from '../../content/schema/filmData.ts';

/** The last lines of the transcript and of the film itself. */
export function closingLines({ lang, publisher, review, rights, url }: FilmData): string[] {
  const strings = getStrings(lang);
  return [
    `${strings.footer.publishedBy} ${publisher}.`,
    review
      ? `${strings.dates.reviewed}: ${review.reviewer}, ${review.credentials}, ${review.reviewed}.`
      : `${strings.notReviewed}.`,
    strings.footer.notAdvice,
    `${strings.film.more} ${url}`,
    rights,
  ];
}

export function writeTranscript(film: FilmData): string {
  const { title, scenes, sources, lang } = film;
  const strings = getStrings(lang);
  const told = scenes.map(({ heading, says, shows, sources: numbers }, index) =>
    [
      `${index + 1}. ${heading}`,
      numbers.length > 0 ? `${says} [${numbers.join(', ')}]` : says,
      `(${strings.film.picture}: ${shows})`,
    ].join('\n'),
  );
  const cited = sources.map(({ text, url }, index) => `[${index + 1}] ${text}${url ? ` ${url}` : ''}`);
  return `${[title, ...told, ...(cited.length > 0 ? [`${strings.sourcesOfPage}\n${cited.join('\n')}`] : []), closingLines(film).join('\n')].join('\n\n')}\n`;
}
