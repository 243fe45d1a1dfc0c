interface Shared<T> {
  promise: Promise<T>;
  stop: AbortController;
  /** How many wait or waited to the end. */
  waiting: number;
}
export type SharedRequests<T> = Map<string, Shared<T>>;

/**
 * One request per key for everybody on the page who asks. It is aborted when the last one has stopped
 * waiting. An answer is kept as long as the page lives; a failure is forgotten, so that a retry asks again.
 *
 * @param requests the requests so far
 * @param start begins the request; called only when none is under way or answered
 * @param signal tells that this caller no longer waits; not to be aborted after the answer
 */
export function shareRequest<T>(
  requests: SharedRequests<T>,
  key: string,
  start: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  let request = requests.get(key);
  if (!request) {
    const stop = new AbortController();
    const made: Shared<T> = { promise: start(stop.signal), stop, waiting: 0 };
    made.promise.catch(() => requests.get(key) === made && requests.delete(key));
    requests.set(key, (request = made));
  }
  const { promise, stop } = request;
  request.waiting++;
  signal.addEventListener('abort', () => {
    if (--request.waiting) return;
    stop.abort();
    requests.delete(key);
  });
  return promise;
}
