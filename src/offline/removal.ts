/**
 * What /sw.js holds while `offline` in content/site.yaml is false: a browser that kept an earlier worker finds this one at the
 * reader's next visit; it deletes what was kept and removes itself.
 */
import { isOurCache } from './cacheNames.ts';
import type { WorkerScope } from './workerScope.ts';

const worker = self as unknown as WorkerScope;

async function remove(): Promise<void> {
  const base = new URL(worker.registration.scope).pathname;
  for (const name of await caches.keys()) if (isOurCache(base, name)) await caches.delete(name);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));
