import { expect, test } from 'vitest';
import { loadLibrary } from '../content/read/loadLibrary.ts';
import { compileCards } from './compileCards.ts';

const { library } = loadLibrary('tests/fixtures');
const file = compileCards(library, Object.keys(library.careLines.facts.places));
const card = (id: string) => file.cards.find((one) => one.id === id);

test('signs stand in the words of the registry, under their own act', () => {
  const own = card('numb');
  expect(own?.signs.map((index) => file.signs[index])).toEqual([
    { act: 'emergency', text: library.signs.find(({ id }) => id === 'numb-legs')?.words.text },
  ]);
  expect(own?.also.map((index) => file.signs[index]?.act)).toEqual(['same-day']);
  expect(file.acts).toEqual(library.signWords.acts);
});

test('numbers are those of the care lines', () => {
  const number = Object.values(library.careLines.facts.places)
    .flatMap(({ lines }) => lines)
    .find(({ kind, hold }) => kind === 'emergency' && !hold)?.number;
  expect(file.lines.emergency?.numbers[0]?.number).toBe(number);
  expect(file.lines.emergency?.when).toBe(library.careLines.words.kinds.emergency);
});

test('the page has its title', () =>
  expect(card('numb')?.page).toEqual({
    path: 'treatments/warm-needle',
    title: library.treatments.find(({ slug }) => slug === 'warm-needle')?.words.title,
  }));

test('a phrase that holds another one of its group is left out', () => {
  const cards = structuredClone(library.emergencyCards);
  const own = cards.words.cards['numb'];
  if (!own) throw new Error('The fixtures have no card “numb”.');
  own.ways = [[['@legs', 'bad leg', 'arm', 'arms', 'cold arm', 'my arm is cold', 'breath', 'breathing']]];
  own.notWhen = ['leg day', 'leg on a day', 'the leg day'];
  const compiled = compileCards({ ...library, emergencyCards: cards }, []);
  const found = compiled.cards.find(({ id }) => id === 'numb');
  // “arms” is read as “arm”; “both legs” of the set as “leg”.
  expect(found?.ways).toEqual([[[0, 'arm', 'breath', 'breathing']]]);
  expect(compiled.sets[0]).toEqual(['leg']);
  // Here nothing may stand between two words.
  expect(found?.notWhen).toEqual(['leg day', 'leg on a day']);
});

test('a card without words in the language is left out', () => {
  const { toe: _, ...cards } = library.emergencyCards.words.cards;
  const words = { ...library.emergencyCards.words, cards };
  const compiled = compileCards({ ...library, emergencyCards: { ...library.emergencyCards, words } }, []);
  expect(compiled.cards.map(({ id }) => id)).not.toContain('toe');
});
