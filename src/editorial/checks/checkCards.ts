/** Emergency cards: signs, page and sets exist; the act is that of the most urgent sign; every sign of an emergency has a card. */
import { allPages } from '../../content/read/allPages.ts';
import { isUnread } from '../../content/read/isUnread.ts';
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { act as acts } from '../../content/schema/terms.ts';

export function checkCards(library: Library): Problem[] {
  const source = library.registrySources.get('emergency-cards');
  if (!source?.words || library.unread.has('danger-signs')) return [];
  const { facts: factsFile, words: wordsFile } = source;
  const { facts, words } = library.emergencyCards;
  const actOf = new Map(library.signs.map(({ id, facts: sign }) => [id, sign.act]));
  const pages = new Set(allPages(library).map(({ kind, slug }) => `${kind}/${slug}`));
  const ofFacts = Object.entries(facts.cards).flatMap(([id, { act, signs, also, page }]) => {
    const at = (key: string, problem: string, cure: string): Problem =>
      problemAt(factsFile, ['cards', id, key], problem, cure);
    const unknown = [...signs, ...also].filter((sign) => !actOf.has(sign));
    const most = acts.options.find((one) => signs.some((sign) => actOf.get(sign) === one));
    return [
      ...unknown.map((sign) =>
        at(
          signs.includes(sign) ? 'signs' : 'also',
          `There is no danger sign “${sign}”.`,
          'Use an id of content/facts/danger-signs.yaml.',
        ),
      ),
      ...(unknown.length === 0 && most !== undefined && most !== act
        ? [at('act', `Its most urgent sign is “${most}”, and the card “${act}”.`, 'Correct one of the two.')]
        : []),
      ...(pages.has(page) || isUnread(library, page)
        ? []
        : [at('page', `There is no page “${page}”.`, 'Use the name of a file, like conditions/sciatica.')]),
    ];
  });
  const ofWords = Object.entries(words.cards).flatMap(([id, { ways, names }]) =>
    [...ways.flat(2), ...names]
      .filter((phrase) => phrase.startsWith('@') && words.sets[phrase.slice(1)] === undefined)
      .map((phrase) =>
        problemAt(
          wordsFile,
          ['cards', id],
          `There is no set of words “${phrase.slice(1)}”.`,
          `Use one of: ${Object.keys(words.sets).join(', ')}.`,
        ),
      ),
  );
  const shown = new Set(Object.values(facts.cards).flatMap(({ signs, also }) => [...signs, ...also]));
  const silent = library.signs
    .filter(({ id, facts: sign }) => sign.act === 'emergency' && !shown.has(id))
    .map(({ id }) =>
      problemAt(
        library.registrySources.get(`sign:${id}`)?.facts ?? factsFile,
        ['signs', id],
        'Who types this into the search gets no card.',
        'Name it in the signs of a card in content/facts/emergency-cards.yaml.',
      ),
    );
  return [...ofFacts, ...ofWords, ...silent];
}
