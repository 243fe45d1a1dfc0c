/** The built site as the tests see it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export const dist = process.env['SITE_DIST'] ?? 'dist';

/** All files of the built site with this ending, as paths from its root. */
export function listFiles(ending: string, folder = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every page's address, like /treatments/discography/. A page that only leads on from an old address is none. */
export const listPages = (folder = dist): string[] =>
  listFiles('.html', folder)
    .filter((file) => !leadsOn(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

/** Pages that hold the reference itself. */
export const listArticles = (): string[] =>
  listPages().filter((page) => /^\/(treatments|conditions|guides)\/[^/]+\/$/.test(page));

/** One page of every template. */
export const templates = [
  '/',
  '/treatments/',
  '/treatments/epidural-steroid-injection/',
  '/conditions/',
  '/conditions/back-pain/',
  '/guides/',
  '/guides/pain-scales/',
  '/guides/about-interventional-pain-management/',
  '/guides/monitoring-your-pain/',
  '/body/lower-back/',
  '/a-z/',
  '/glossary/',
  '/sources/',
  '/sources/rct/',
  '/evidence/',
  '/gallery/',
  '/gallery/discography/',
  '/compare/',
  '/is-this-me/',
  '/search/',
  '/embed/',
  '/embed/pain-scale-picker/en/',
  '/embed/treatment-explainer/en/discography/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/404.html',
];

export const readPage = (page: string): string =>
  readFileSync(join(dist, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
