/** Which numbers are shown: lines of one kind of the places that content/site.yaml names, from content/facts/care-lines.yaml. */
import { groupBy } from '../../base/groupBy.ts';
import type { Library } from '../read/library.ts';
import type { CareLineKind } from '../schema/careLine.ts';
import type { Site } from '../schema/site.ts';

export interface CareLine {
  /** Where it is right, in the words of the language: “US and Canada”. */
  place: string;
  /** As it is shown: “116 123”. */
  number: string;
  /** As it is dialled, digits alone. */
  dial: string;
  /** True where it takes text messages. */
  text: boolean;
}

/** The emergency number of a place. None where it has no line, or one that is held back. @param place slug */
export const emergencyNumberOf = (
  { places }: Library['careLines']['facts'],
  place: string,
): string | undefined =>
  places[place]?.lines.find(({ kind, hold, number }) => kind === 'emergency' && !hold && number !== undefined)?.number;

/** @param places slugs, in the order in which they are shown. Places with one number stand together; a line that is held back is left out. */
export function listCareLines(
  { careLines: { facts, words }, lang }: Pick<Library, 'careLines' | 'lang'>,
  places: Site['emergency'],
  kind: CareLineKind,
): CareLine[] {
  const known = places.flatMap((place) =>
    (facts.places[place]?.lines ?? []).flatMap((line) =>
      line.kind === kind && !line.hold && line.number !== undefined
        ? [
            {
              name: words.lines[line.id]?.where ?? words.short[place] ?? words.places[place] ?? place,
              number: line.number,
              dial: line.number.replace(/\D/g, ''),
              text: line.text?.replace(/\D/g, '') === line.number.replace(/\D/g, ''),
            },
          ]
        : [],
    ),
  );
  const and = new Intl.ListFormat(lang);
  const dials = [...new Set(known.map(({ dial }) => dial))];
  return groupBy(known, dials, ({ dial }) => [dial]).map(({ key: dial, items }) => ({
    place: and.format([...new Set(items.map(({ name }) => name))]),
    number: items[0]?.number ?? dial,
    dial,
    text: items.every(({ text }) => text),
  }));
}
