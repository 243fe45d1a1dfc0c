/** Signs for direction and certainty where there is no room for words. The words stand beside them for assistive technology, and in the key. */
import type { Certainty, Direction } from '../../schema/terms.ts';

export const directionMark: Record<Direction, string> = { helps: '▲', 'no-difference': '=', harms: '▼', unclear: '?' };
export const certaintyMark: Record<Certainty, string> = {
  high: '●●●●',
  moderate: '●●●',
  low: '●●',
  'very-low': '●',
  'not-rated': '–',
};
