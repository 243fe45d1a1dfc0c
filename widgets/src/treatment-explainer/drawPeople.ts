/**
 * Geometry of an icon array of 100: ten tens, two in a row with a gap between them, so that they can
 * be counted; each person has 10 × 16 units. The path only runs along the rows: dashes of the style
 * sheet make the people out of it (a dot for the head, a dash for the body), so that 100 people are
 * two nodes, and a person who counts in part is drawn in part.
 */
export function drawPeople(end: number): string {
  let path = '';
  for (let ten = 0; ten * 10 < end; ten++)
    path += `M${(ten % 2) * 104} ${(ten >> 1) * 16}h${Math.min(100, end * 10 - ten * 100)}`;
  return path;
}

/** The view box of all people; rows run through the middle of the bodies. */
export const PEOPLE_BOX = '0 -10 204 80';
