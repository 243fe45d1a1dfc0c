/** The words of figures, content/<lang>/figures.yaml: one set for each treatment and condition, which tells no more than its page. */
import { existsSync } from 'node:fs';
import { figureWords } from '../../content/schema/figureWords.ts';
import { checkDrawnWords, problemAt } from './checkDrawnWords.ts';
import type { Library } from '../../content/read/loadLibrary.ts';
import { readPageFacts } from './pageFacts.ts';
import type { Problem } from '../../content/read/problem.ts';
import { readSource } from '../../content/read/readSource.ts';
import { toProblem } from '../../content/read/schemaProblem.ts';

export function checkFigureWords(library: Library, lang: string): Problem[] {
  const file = `content/${lang}/figures.yaml`;
  if (!existsSync(`${library.root}/${file}`)) return [];
  const { source, problems } = readSource(library.root, file);
  if (!source) return problems;
  const parsed = figureWords.safeParse(source.data);
  if (!parsed.success) return parsed.error.issues.map((issue) => toProblem(source, issue));
  const { figures } = parsed.data;
  const pages = [...library.treatments, ...library.conditions];
  return [
    ...pages
      .filter(({ slug }) => !Object.hasOwn(figures, slug))
      .map((page) =>
        problemAt(
          source,
          ['figures'],
          `“${page.slug}” has no words for its figure.`,
          `Add figures.${page.slug} with title, shows and caption, and draw src/illustrations/scenes/${page.slug}.ts.`,
        ),
      ),
    ...Object.entries(figures).flatMap(([slug, words]) => {
      const page = pages.find((entry) => entry.slug === slug);
      if (!page)
        return [
          problemAt(
            source,
            ['figures', slug],
            `There is no treatment or condition “${slug}”.`,
            'Use the name of a file in content/<lang>/treatments or conditions, or remove it.',
          ),
        ];
      const facts = readPageFacts(page, library);
      return (['shows', 'caption'] as const).flatMap((key) =>
        checkDrawnWords(source, ['figures', slug, key], words[key], facts),
      );
    }),
  ];
}
