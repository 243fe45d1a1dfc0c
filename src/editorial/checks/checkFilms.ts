/** Films: they tell their whole story, and cite nothing that their page does not cite. */
import { buildAccount } from '../../content/account/buildAccount.ts';
import type { FilmEntry, Library } from '../../content/read/library.ts';
import { pageOfFilm, scenesOf } from '../../content/read/films.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { filmParts, overviewSlug } from '../../content/schema/film.ts';
import { checkDrawnWords } from './checkDrawnWords.ts';
import { checkIdsOf } from './checkIds.ts';
import { areDataRead, isUnread } from '../../content/read/isUnread.ts';

export const checkFilms = (library: Library): Problem[] =>
  [...library.films.values()].flatMap((film) => checkFilm(film, library));

function checkFilm({ slug, sources: { facts, words }, data }: FilmEntry, library: Library): Problem[] {
  const isOverview = slug === overviewSlug;
  const page = pageOfFilm(library, slug);
  if (!page)
    return isUnread(library, `${isOverview ? 'guides' : 'treatments'}/${slug}`)
      ? []
      : [
          problemAt(
            facts,
            ['scenes'],
            `There is no ${isOverview ? 'guide' : 'treatment'} “${slug}”.`,
            'Name the film as the file of its page, or remove it.',
          ),
        ];
  const cited = new Set(buildAccount(library, page).sources);
  // The ending is told afterwards.
  const told = [...data.scenes.flatMap((scene) => ('part' in scene ? [scene.part] : [])), 'after'];
  return [
    ...(isOverview ? [] : filmParts)
      .filter((part) => !told.includes(part))
      .map((part) =>
        problemAt(
          facts,
          ['scenes'],
          `No scene tells the part “${part}”.`,
          `Tell ${filmParts.join(', ')} in this order, with one scene or more for each.`,
        ),
      ),
    ...scenesOf(data).flatMap(({ words: path, refs, scene }) => [
      ...(['says', 'shows'] as const).flatMap((key) => checkDrawnWords(words, [...path, key], scene[key] ?? '')),
      ...checkIdsOf(library, facts, refs, scene.sources),
      ...scene.sources.flatMap((id, index) =>
        cited.has(id) || !library.references.has(id) || !areDataRead(library)
          ? []
          : [
              problemAt(
                facts,
                [...refs, index],
                `The page of the film does not cite “${id}”.`,
                'Use a source that the page cites, or cite this one there too.',
              ),
            ],
      ),
    ]),
  ];
}
