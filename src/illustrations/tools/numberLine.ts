/** The line of the numeric rating scale: eleven marks, for 0 to 10, with a dot on the number that somebody gave. It starts at 0,0. */
import { stroke, type Part } from '../part.ts';

/** @param step from one mark to the next, in units of the sheet. @param given 0–10. */
export const numberLine = (step: number, given: number): Part => [
  stroke(
    'wire',
    [
      '0,0! ' + `${10 * step},0!`,
      ...Array.from({ length: 11 }, (_, mark) => `${mark * step},-14! ${mark * step},14!`),
    ].join(' / '),
  ),
  stroke('metal', `o${given * step},0,13`),
];
