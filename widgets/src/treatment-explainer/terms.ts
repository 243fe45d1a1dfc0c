/** Words of the field that the data uses, each with words in every language. The same lists as in the published JSON Schema. */

/** How sure the source is, in GRADE's words (@grade-levels-table). `not-rated`: the source gives no usable grade. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated';
/** Which way a result points for the person treated. */
export type Direction = 'helps' | 'no-difference' | 'harms' | 'unclear';
export type Comparison = 'dummy-treatment' | 'usual-care' | 'another-treatment' | 'no-comparison' | 'mixed';
/** How often a harm happens: common ≥ 1 in 100, uncommon ≥ 1 in 1,000, rare ≥ 1 in 10,000, very-rare below that. */
export type Frequency = 'common' | 'uncommon' | 'rare' | 'very-rare' | 'unknown';
/** How fast a warning sign needs help. */
export type Act = 'emergency' | 'same-day';

/** The parts of an explainer. */
export type SectionName =
  | 'summary'
  | 'about'
  | 'benefits'
  | 'risks'
  | 'who-should-not'
  | 'alternatives'
  | 'before'
  | 'day'
  | 'after'
  | 'warning-signs'
  | 'questions'
  | 'sources';
/**
 * Why there is nothing to show. `unknown`: the host answers that it has no such file. `offline`: no
 * network. `unreachable`: the host did not answer, or a policy forbids asking. `unreadable`: what came
 * is not an explainer.
 */
export type Failure = 'unknown' | 'offline' | 'unreachable' | 'unreadable';
