/** Names of the widget itself; the words of the field come with the data (payload.ts). */

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
