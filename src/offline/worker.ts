/**
 * The service worker, while `offline` in content/site.yaml is true. It is installed when a reader first uses the search, and
 * keeps two things on the device: all that search needs, and the last pages that were opened.
 *
 * The network always comes first, since a medical page may have been corrected; what is kept stands in when there is no network
 * or no answer within three seconds. Only files whose name holds a hash of their content are taken from the device at once.
 * Addresses are kept without what follows the `?`, so no search is ever stored. Frames for other sites are left alone.
 */
import { isOurCache, pagesCache, searchCache } from './cacheNames.ts';
import type { FetchEvent, KeepRequest, WorkerScope } from './workerScope.ts';

/** Put in by src/offline/writeWorker.ts: the release, and per language what search needs, as paths below the scope. */
declare const OFFLINE: { version: string; search: Readonly<Record<string, readonly string[]>> };

const { version, search } = OFFLINE;
const worker = self as unknown as WorkerScope;
const scope = new URL(worker.registration.scope);
const SEARCH = searchCache(scope.pathname, version);
const PAGES = pagesCache(scope.pathname);
/** Milliseconds that the network has before the kept copy is shown. */
const PATIENCE = 3000;
const MOST_PAGES = 60;
const MOST_FILES = 200;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(keepAll(event.data)));
worker.addEventListener('fetch', (event) => {
  const key = keyOf(event.request);
  if (key) event.respondWith(answer(event, key));
});

const pathOf = (key: string): string => new URL(key).pathname.slice(scope.pathname.length);
const addressOf = (path: string): string => new URL(path, scope).href;
const find = async (key: string): Promise<Response | undefined> =>
  (await caches.match(key, { cacheName: SEARCH })) ?? (await caches.match(key, { cacheName: PAGES }));

/** The address under which a request is kept, or nothing when it is none of the worker's business. */
function keyOf({ url, method, mode, destination, headers }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || headers.has('range') || origin !== scope.origin || !pathname.startsWith(scope.pathname))
    return undefined;
  const path = pathname.slice(scope.pathname.length);
  if (path === 'sw.js' || /^(api\/|embed\/[^/]+\/.)/.test(path)) return undefined;
  // A download is none of the worker's business.
  if (mode === 'navigate' && /\.\w+$/.test(path)) return undefined;
  const shown = mode === 'navigate' || ['style', 'script', 'font', 'image'].includes(destination);
  return shown || /^(search|pagefind|widgets)\//.test(path) ? origin + pathname : undefined;
}

async function answer(event: FetchEvent, key: string): Promise<Response> {
  const { request } = event;
  const kept = await find(key);
  if (kept && pathOf(key).startsWith('_astro/')) return kept;
  let storing = Promise.resolve();
  const fresh = fetch(request).then((response) => {
    storing = keep(key, response.clone()).catch(() => undefined);
    return response.status >= 500 && kept ? kept : response;
  });
  event.waitUntil(
    fresh.then(
      () => storing,
      () => undefined,
    ),
  );
  if (!kept)
    return fresh.catch((error: unknown) =>
      request.mode === 'navigate' ? showOffline(key) : Promise.reject(error as Error),
    );
  return Promise.race([
    fresh.catch(() => kept),
    new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE)),
  ]);
}

/** The page that says what can still be read. */
async function showOffline(key: string): Promise<Response> {
  const lang = Object.keys(search).find((tag) => pathOf(key).startsWith(`${tag}/`));
  const page =
    (await find(addressOf(`${lang ? `${lang}/` : ''}offline/`))) ??
    (await find(addressOf('offline/'))) ??
    Response.error();
  return page.ok ? new Response(page.body, { status: 503, headers: page.headers }) : page;
}

/** Keeps a whole answer of this site, and forgets the oldest pages and files beyond the limits. */
async function keep(key: string, response: Response): Promise<void> {
  const { ok, type, redirected, headers } = response;
  if (!ok || type !== 'basic' || redirected || headers.get('cache-control')?.includes('no-store')) return;
  const path = pathOf(key);
  const isPage = isHtml(response);
  if (path.endsWith('/') !== isPage) return;
  const forSearch = !isPage && /^(search|pagefind)\//.test(path);
  // Nothing of the search is kept before the reader has used it.
  if (forSearch && !(await caches.has(SEARCH))) return;
  const cache = await caches.open(forSearch ? SEARCH : PAGES);
  await cache.delete(key);
  await cache.put(key, response);
  if (forSearch) return;
  const same = (await cache.keys()).filter(({ url }) => url.endsWith('/') === isPage);
  for (const old of same.slice(0, -(isPage ? MOST_PAGES : MOST_FILES))) await cache.delete(old);
}

const isHtml = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** All that search needs, whole or not at all, and the page on which it was first used. */
async function keepAll({ lang, addresses }: KeepRequest): Promise<void> {
  await keepSearch(lang);
  for (const address of addresses) {
    const key = keyOf(new Request(address, { mode: 'same-origin' })) ?? address;
    if (!key.startsWith(scope.href) || pathOf(key) === 'sw.js' || (await find(key))) continue;
    await fetch(key).then(
      (response) => keep(key, response),
      () => undefined,
    );
  }
}

async function keepSearch(lang: string): Promise<void> {
  const wanted = (search[lang] ?? []).map(addressOf);
  const first = wanted[0];
  if (!first || (await caches.match(first, { cacheName: SEARCH }))) return;
  await (await caches.open(SEARCH)).addAll(wanted);
}

/** Caches of earlier releases go; a reader who could search without a network still can. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => isOurCache(scope.pathname, name) && name !== SEARCH && name !== PAGES,
  );
  for (const [lang, [first = '']] of Object.entries(search))
    for (const name of old)
      if (await caches.match(addressOf(first), { cacheName: name })) await keepSearch(lang).catch(() => undefined);
  for (const name of old) await caches.delete(name);
  await worker.clients.claim();
}
