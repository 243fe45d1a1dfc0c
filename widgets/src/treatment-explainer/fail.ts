import type { Failure } from './terms.ts';

/** Throws an error whose `cause` is the kind of failure, so that the reader gets its sentence, and whose message is for a developer. */
export const fail = (cause: Failure, what: string): never => {
  throw new Error(`${cause}: ${what}`, { cause });
};

/** Nothing came back: the reader's line, or the host's fault. */
export const failWithoutAnswer = (what: string): never => fail(navigator.onLine ? 'unreachable' : 'offline', what);
