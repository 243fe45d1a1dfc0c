import type { Failure } from './terms.ts';

/** Throws an error whose `cause` tells the kind of failure and whose message tells a developer what is wrong. */
export const fail = (cause: Failure, message: string): never => {
  throw new Error(message, { cause });
};
