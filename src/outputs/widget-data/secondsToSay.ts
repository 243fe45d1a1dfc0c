/** How long a caption needs to be read aloud calmly. */

const WORDS_A_MINUTE = 130;
/** Time to look at a drawing before the next one comes. */
const PAUSE = 2;
const SHORTEST = 6;

/** @returns whole seconds, at least 6. */
export const secondsToSay = (text: string): number =>
  Math.max(SHORTEST, Math.ceil((text.trim().split(/\s+/).length * 60) / WORDS_A_MINUTE + PAUSE));
