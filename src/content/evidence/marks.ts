/** Signs for direction and certainty where there is no room for words. The words stand beside them for assistive technology, and in the key. */
import type { Strings } from '../../i18n/strings.ts';
import type { Certainty, Direction } from '../schema/terms.ts';

export const directionMark: Record<Direction, string> = { helps: '▲', 'no-difference': '=', harms: '▼', unclear: '?' };
export const certaintyMark: Record<Certainty, string> = {
  high: '●●●●',
  moderate: '●●●',
  low: '●●',
  'very-low': '●',
  'not-rated': '–',
};

/** The sign of one finding: in brackets where it holds for some people only. */
export const markFinding = ({
  direction,
  appliesTo,
}: {
  direction: Direction;
  appliesTo?: string | null | undefined;
}): string => (appliesTo ? `(${directionMark[direction]})` : directionMark[direction]);

/** “Helps (chronic migraine)”: the words for the sign. */
export const nameFinding = (
  { direction, appliesTo }: { direction: Direction; appliesTo?: string | null | undefined },
  strings: Strings,
): string => strings.direction[direction] + (appliesTo ? ` (${appliesTo})` : '');
