import { trustedPolicy } from './trustedPolicy.ts';

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
 * @param integrity Hash that the script must have. It then comes by CORS, as browsers demand for such a check.
 * @throws TypeError (as a rejection) when the script cannot be loaded or holds something else.
 */
export function loadScriptData(url: string, key: string, signal?: AbortSignal, integrity?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const hear = (event: Event): void => {
      const { detail } = event as CustomEvent<readonly unknown[] | null>;
      if (detail?.[0] === key) resolve(detail[1]);
    };
    // `load` comes after the script has run: had it spoken, the promise is settled and stays so.
    const end = (): void => {
      removeEventListener(DATA_EVENT, hear);
      script.remove();
      reject(new TypeError(`Could not load ${url}`));
    };
    script.onload = script.onerror = end;
    signal?.addEventListener('abort', end);
    if (signal?.aborted) return end();
    addEventListener(DATA_EVENT, hear);
    if (integrity) {
      script.integrity = integrity;
      script.crossOrigin = '';
    }
    // Else it is read in the page's encoding, which on an old site is not UTF-8.
    script.charset = 'utf-8';
    // On a page that enforces Trusted Types, `src` takes our policy's objects only.
    script.src = ((trustedPolicy?.createScriptURL(url) as unknown) ?? url) as string;
    document.head.append(script);
  });
}
