/** Links, anchors, scripts, styles and images that lead nowhere, in any folder that a site was built into. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './builtSite.ts';

const ORIGIN = 'https://site.test';

export class LinkCheck {
  readonly #folder: string;
  readonly #ids = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is wrong with a link on a page or in a file, or nothing. */
  faultOf(page: string, href: string): string | undefined {
    const url = new URL(href.replaceAll('&amp;', '&'), ORIGIN + page);
    if (url.origin !== ORIGIN) return undefined;
    const path = decodeURIComponent(url.pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(this.#folder, file))) return `${page} → ${href}: there is no ${file}`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && file.endsWith('.html') && !this.#idsOf(file).has(anchor))
      return `${page} → ${href}: there is no such anchor on the page`;
    return undefined;
  }

  faultsOfPages(): string[] {
    return listPages(this.#folder).flatMap((page) =>
      [...this.#read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(
        (match) => this.faultOf(page, match[1] ?? '') ?? [],
      ),
    );
  }

  #read(page: string): string {
    return readFileSync(join(this.#folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
  }

  #idsOf(file: string): Set<string> {
    const known = this.#ids.get(file);
    if (known) return known;
    const found = new Set([...this.#read(file).matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? ''));
    this.#ids.set(file, found);
    return found;
  }
}
