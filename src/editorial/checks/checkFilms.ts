/** Films, content/<lang>/films: they tell their whole story, and nothing that their page does not tell. */
import { existsSync, readdirSync } from 'node:fs';
import { filmParts, overviewFilm, overviewSlug, treatmentFilm } from '../../content/schema/film.ts';
import { checkDrawnWords, problemAt } from './checkDrawnWords.ts';
import type { Library } from '../../content/read/loadLibrary.ts';
import { readPageFacts, type PageFacts } from './pageFacts.ts';
import type { Problem } from '../../content/read/problem.ts';
import { readSource, type Source } from '../../content/read/readSource.ts';
import { toProblem } from '../../content/read/schemaProblem.ts';

interface Told {
  says: string;
  shows: string;
  sources: readonly string[];
}

export function checkFilms(library: Library, lang: string): Problem[] {
  const folder = `content/${lang}/films`;
  if (!existsSync(`${library.root}/${folder}`)) return [];
  return readdirSync(`${library.root}/${folder}`)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { source, problems } = readSource(library.root, `${folder}/${file}`);
      return source ? checkFilm(source, file.replace(/\.yaml$/, ''), library) : problems;
    });
}

function checkFilm(source: Source, slug: string, library: Library): Problem[] {
  const isOverview = slug === overviewSlug;
  const entry = isOverview
    ? library.guides.find((guide) => guide.slug === slug)
    : library.treatments.find((treatment) => treatment.slug === slug);
  if (!entry)
    return [
      problemAt(
        source,
        ['scenes'],
        `There is no ${isOverview ? 'guide' : 'treatment'} “${slug}”.`,
        'Name the film as the file of its page, or remove it.',
      ),
    ];
  const page = readPageFacts(entry, library);
  if (isOverview) {
    const parsed = overviewFilm.safeParse(source.data);
    if (!parsed.success) return parsed.error.issues.map((issue) => toProblem(source, issue));
    // It tells of every page, and its sources stand on its guide because of it.
    return parsed.data.scenes.flatMap((scene, index) => checkScene(source, index, scene, library));
  }
  const parsed = treatmentFilm.safeParse(source.data);
  if (!parsed.success) return parsed.error.issues.map((issue) => toProblem(source, issue));
  const { scenes } = parsed.data;
  return [
    ...checkParts(
      source,
      scenes.map(({ part }) => part),
    ),
    ...scenes.flatMap((scene, index) => checkScene(source, index, scene, library, page)),
  ];
}

/** The schema sees to their order. */
const checkParts = (source: Source, told: readonly string[]): Problem[] =>
  filmParts
    .filter((part) => !told.includes(part))
    .map((part) =>
      problemAt(
        source,
        ['scenes'],
        `No scene tells the part “${part}”.`,
        `Tell ${filmParts.join(', ')} in this order, with one scene or more for each.`,
      ),
    );

function checkScene(source: Source, index: number, scene: Told, library: Library, page?: PageFacts): Problem[] {
  return [
    ...(['says', 'shows'] as const).flatMap((key) => checkDrawnWords(source, ['scenes', index, key], scene[key], page)),
    ...scene.sources.flatMap((id, place) => {
      const path = ['scenes', index, 'sources', place];
      if (!library.referenceIds.has(id))
        return [
          problemAt(
            source,
            path,
            `There is no reference “${id}”.`,
            'Use an id from content/references.json, or add the source there.',
          ),
        ];
      return page && !page.cited.has(id)
        ? [
            problemAt(
              source,
              path,
              `${page.file} does not cite “${id}”.`,
              'Use a source that the page cites, or cite this one there too.',
            ),
          ]
        : [];
    }),
  ];
}
