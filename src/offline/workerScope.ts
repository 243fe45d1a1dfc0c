/** What this site uses of a service worker's surroundings. The DOM's own types do not hold them. */

export interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
/** What a page tells the worker once its reader has used the search. */
export interface KeepRequest {
  lang: string;
  /** The page and the files that it shows, as full addresses. */
  addresses: readonly string[];
}
export interface KeepEvent extends LastingEvent {
  readonly data: KeepRequest;
}
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: KeepEvent) => void): void;
}
