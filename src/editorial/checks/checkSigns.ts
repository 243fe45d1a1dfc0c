/** Danger signs: one sign has one wording and one act, and a place where it counts. The schema sees to words for every act. */
import type { Library } from '../../content/read/library.ts';
import { isUnread } from '../../content/read/isUnread.ts';
import { signsOf } from '../../content/account/listSigns.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';

export function checkSigns(library: Library): Problem[] {
  const [source] = library.signs.flatMap(({ id }) => library.registrySources.get(`sign:${id}`) ?? []);
  if (!source?.words) return [];
  const { facts, words } = source;
  const said = new Map<string, { id: string; act: string }>();
  const ofSigns = library.signs.flatMap((sign) => {
    const { id, facts: own } = sign;
    const problems: Problem[] = [];
    if (own.classes.length + own.treatments.length + own.conditions.length + own.medicines.length === 0)
      problems.push(
        problemAt(
          facts,
          ['signs', id],
          'No page shows this sign.',
          'Name classes, treatments, conditions or medicines, or remove it.',
        ),
      );
    const text = sign.words.text.toLowerCase().replace(/[.\s]+$/, '');
    const twin = said.get(text);
    if (twin)
      problems.push(
        problemAt(
          words,
          ['signs', id, 'text'],
          twin.act === own.act
            ? `“${twin.id}” has the same words.`
            : `“${twin.id}” has the same words, and another act: ${twin.act}, not ${own.act}.`,
          'Keep one of the two, with the more urgent act; what differs between pages stands in onlyIf.',
        ),
      );
    said.set(text, { id, act: own.act });
    return [...problems, ...checkConditions(library, sign, words)];
  });
  return [...ofSigns, ...checkBoxes(library)];
}

/** Whoever is treated must know when to call for help: every treatment and every medicine has a box, on its page and in its explainer. */
const checkBoxes = (library: Library): Problem[] =>
  [...library.treatments, ...library.medicines]
    .filter((page) => signsOf(library, page).length === 0)
    .map(({ kind, slug, sources }) =>
      problemAt(
        sources.facts,
        kind === 'treatments' ? ['classes'] : ['treats'],
        'No danger sign belongs to this page.',
        `Name “${slug}” in the ${kind} of a sign in content/facts/danger-signs.yaml${kind === 'treatments' ? ', or correct its classes' : ''}.`,
      ),
    );

/** A condition for a page that does not show the sign would be lost without a word. */
const checkConditions = (
  library: Library,
  { id, facts, words }: Library['signs'][number],
  source: Parameters<typeof problemAt>[0],
): Problem[] =>
  Object.keys(words.onlyIf)
    .filter((slug) => {
      const treatment = library.treatments.find((page) => page.slug === slug);
      const shown =
        facts.treatments.includes(slug) ||
        facts.conditions.includes(slug) ||
        facts.medicines.includes(slug) ||
        treatment?.facts.classes.some((name) => facts.classes.includes(name));
      return (
        !shown &&
        !isUnread(library, `treatments/${slug}`) &&
        !isUnread(library, `conditions/${slug}`) &&
        !isUnread(library, `medicines/${slug}`)
      );
    })
    .map((slug) =>
      problemAt(
        source,
        ['signs', id, 'onlyIf', slug],
        `The page “${slug}” does not show this sign.`,
        'Correct the name of the page, or remove the condition.',
      ),
    );
