interface Request<T> {
  promise: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/**
 * One request per key for everybody on the page who asks. It is aborted when the last one has stopped
 * waiting. An answer is kept as long as the page lives; a failure is forgotten, so that a retry asks again.
 */
export class SharedRequests<T> {
  readonly #requests = new Map<string, Request<T>>();

  /**
   * @param start begins the request; called only when none is under way or answered
   * @param signal ends the wait of this caller: its promise rejects at once
   */
  get(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const request = this.#requests.get(key) ?? this.#begin(key, start);
    request.waiting++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason);
        if (--request.waiting) return;
        this.#forget(key, request);
        request.controller.abort();
      };
      const stay = (settle: () => void): void => {
        signal.removeEventListener('abort', leave);
        settle();
      };
      signal.addEventListener('abort', leave, { once: true });
      request.promise.then(
        (value) => stay(() => resolve(value)),
        (error) => stay(() => reject(error)),
      );
      if (signal.aborted) leave();
    });
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<T>): Request<T> {
    const controller = new AbortController();
    const request = { promise: start(controller.signal), controller, waiting: 0 };
    this.#requests.set(key, request);
    request.promise.catch(() => this.#forget(key, request));
    return request;
  }

  #forget(key: string, request: Request<T>): void {
    if (this.#requests.get(key) === request) this.#requests.delete(key);
  }
}
