/** Which emergency numbers are shown: those of the places that content/site.yaml names, from content/facts/care-lines.yaml. */
import { groupBy } from '../../base/groupBy.ts';
import type { Library } from '../read/library.ts';
import type { Site } from '../schema/site.ts';

export interface EmergencyNumber {
  /** Where it is right, in the words of the language: “US and Canada”. */
  place: string;
  /** As it is dialled: “911”. */
  number: string;
}

type CareLines = Library['careLines'];

/** The emergency number of a place. None where it has no line, or one that is held back. @param place slug */
export const emergencyNumberOf = ({ places }: CareLines['facts'], place: string): string | undefined =>
  places[place]?.lines.find(({ kind, hold, number }) => kind === 'emergency' && !hold && number !== undefined)?.number;

/** @param places slugs, in the order in which they are shown. Places with one number stand together. */
export function listEmergencyNumbers(
  { careLines: { facts, words }, lang }: Pick<Library, 'careLines' | 'lang'>,
  places: Site['emergency'],
): EmergencyNumber[] {
  const known = places.flatMap((place) => {
    const number = emergencyNumberOf(facts, place);
    return number === undefined ? [] : [{ name: words.short[place] ?? words.places[place] ?? place, number }];
  });
  const and = new Intl.ListFormat(lang);
  const numbers = [...new Set(known.map(({ number }) => number))];
  return groupBy(known, numbers, ({ number }) => [number]).map(({ key, items }) => ({
    place: and.format(items.map(({ name }) => name)),
    number: key,
  }));
}
