/** Installs the service worker when the search is first used, and lets it keep the search and this page. */
import { filePath } from '../base/paths.ts';
import type { KeepRequest } from './workerScope.ts';

/** @param lang language of the search that was used */
export async function keepOffline(lang: string): Promise<void> {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // A reader who saves data has not asked for 100 kB more.
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  await serviceWorker.register(filePath('/sw.js'), { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  const shown = performance.getEntriesByType('resource').map(({ name }) => name);
  const addresses = [location.href, ...shown]
    .filter((address) => address.startsWith(location.origin))
    .map((address) => address.replace(/[?#].*$/, ''));
  const message: KeepRequest = { lang, addresses: [...new Set(addresses)] };
  active?.postMessage(message);
}
