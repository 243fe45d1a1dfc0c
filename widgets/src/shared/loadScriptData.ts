import { trustScriptUrl } from './trustedScriptUrl.ts';

/** The event by which a data script hands over what it holds. */
export const DATA_EVENT = 'pain-reference-data';

/**
 * Loads data that comes as a classic script and resolves with it.
 *
 * Why a script and not `fetch`: it needs no CORS header from the static host, no `connect-src` in
 * the embedder's Content-Security-Policy, and works in sandboxed frames whose origin is `null`.
 * Why an event: the script leaves no global name behind. It runs
 * `dispatchEvent(new CustomEvent('pain-reference-data', { detail: [key, data] }))`.
 *
 * @param url Address of the script, below our own folder or the embedder's `data-base`.
 * @param key What the script calls its data, so that two loads at once are not mixed up.
 * @param signal Aborts the wait. The script tag is removed in every case.
 * @throws TypeError (as a rejection) when the script cannot be loaded or holds something else.
 */
export function loadScriptData(url: string, key: string, signal?: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const done = new AbortController();
    const finish = (settle: () => void): void => {
      done.abort();
      script.remove();
      settle();
    };
    const fail = (): void => finish(() => reject(new TypeError(`Could not load ${url}`)));
    const { signal: until } = done;
    addEventListener(
      DATA_EVENT,
      (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : null;
        if (Array.isArray(detail) && detail[0] === key) finish(() => resolve(detail[1]));
      },
      { signal: until },
    );
    // `load` comes after the script has run: had it spoken, the promise would be settled by now.
    script.addEventListener('load', fail, { signal: until });
    script.addEventListener('error', fail, { signal: until });
    signal?.addEventListener('abort', fail, { signal: until });
    if (signal?.aborted) return fail();
    script.src = trustScriptUrl(url);
    document.head.append(script);
  });
}
