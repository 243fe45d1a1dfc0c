/** On the page shown without a network: links to the pages that this device has kept. */
import { filePath } from '../base/paths.ts';
import { pagesCache } from './cacheNames.ts';
import { drawElement } from '../base/drawElement.ts';

const section = document.querySelector<HTMLElement>('#kept-pages');
const list = section?.querySelector('ul');

async function showKept(): Promise<void> {
  const name = pagesCache(filePath('/'));
  if (!('caches' in window) || !(await caches.has(name)) || !section || !list) return;
  const cache = await caches.open(name);
  const pages = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => /\/$/.test(url) && !/\/(search|offline)\/$/.test(url));
  for (const url of pages.reverse()) {
    const html = (await (await cache.match(url))?.text()) ?? '';
    const title = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim();
    if (title) list.append(drawElement('li', {}, drawElement('a', { href: url }, title)));
  }
  section.hidden = list.children.length === 0;
}

void showKept();
