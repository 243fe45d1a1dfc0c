/** Addresses inside the site. Every link goes through here, so that the site works under a sub-path and in every language. */
import { defaultLanguage, languageFolder } from './languageFolder.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `/sources/` → `/sub/es/sources/`: adds the sub-path and, for other languages than English, the language. */
export function localPath(lang: string, path: string): string {
  return `${base}/${languageFolder(lang)}${path.slice(1)}`;
}

/** A file that is the same in every language, like /search.js. */
export const filePath = (path: string): string => `${base}${path}`;

/** The full address, for canonical links, structured data and feeds. `path` comes from `localPath` or `filePath`. */
export const fullAddress = (path: string): string => new URL(path, import.meta.env.SITE).href;

export type PageKind = 'treatments' | 'conditions' | 'medicines' | 'guides';
export const pagePath = (lang: string, kind: PageKind, slug: string): string => localPath(lang, `/${kind}/${slug}/`);
export const glossaryPath = (lang: string, term: string): string => localPath(lang, `/glossary/#${term}`);

/** The file of a page's code to scan: `/sub/es/treatments/discography/` → `/sub/qr/es/treatments/discography.svg` */
export const qrPath = (href: string): string =>
  filePath(`/qr/${href.slice(filePath('/').length).replace(/\/$/, '')}.svg`);

/** Anchor of a change in a page's list of them, for links from the feed. `number` counts from the first version, so that it never moves. */
export const changeId = (number: number): string => `change-${number}`;

/** The language of an address inside the site: its first folder if that is a language tag, else English. */
export function languageOf(pathname: string): string {
  return /^\/([a-z]{2})\//.exec(pathname.slice(base.length))?.[1] ?? defaultLanguage;
}
