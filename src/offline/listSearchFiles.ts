/** What search needs without a network: its page with styles, scripts and font, the index, and the page for what is not kept. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFolder } from '../base/languageFolder.ts';

/**
 * @param folder the built site
 * @param base the sub-path with a slash at both ends
 * @returns paths below the site's root; the first is the names of all pages
 */
export function listSearchFiles(folder: string, lang: string, base: string): string[] {
  const home = languageFolder(lang);
  const pages = [`${home}search/`, `${home}offline/`];
  const files = new Set([
    `search/${lang}/names.json`,
    `search/${lang}/words.json`,
    `pagefind/pages.${lang}.json`,
    ...pages,
  ]);
  for (const page of pages)
    for (const [, href = ''] of readFileSync(join(folder, page, 'index.html'), 'utf8').matchAll(
      /\s(?:src|href)="([^"]+)"/g,
    ))
      if (href.startsWith(`${base}_astro/`) || href === `${base}icon.svg`)
        addFile(folder, href.slice(base.length), files);
  return [...files].filter((file) => file.endsWith('/') || existsSync(join(folder, file)));
}

/** A file and what it imports, now or later, or shows. */
function addFile(folder: string, file: string, files: Set<string>): void {
  if (files.has(file) || !existsSync(join(folder, file))) return;
  files.add(file);
  if (!/\.(js|css)$/.test(file)) return;
  for (const [name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/[\w.-]+\.(?:js|css|woff2)(?=["'`)])/g))
    for (const parent of ['_astro', '_astro/fonts']) addFile(folder, `${parent}/${name}`, files);
}
