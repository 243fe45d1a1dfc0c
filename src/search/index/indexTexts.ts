/**
 * Lets Pagefind read the finished pages: it keeps the text of each for the passages of the results, and finds phrases. What this
 * site does not use of Pagefind is left out.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { findFiles } from '../../base/builtFiles.ts';
import { languageFolder } from '../../base/languageFolder.ts';
import type { Site } from '../../content/schema/site.ts';

const UNUSED = `pagefind-ui.js pagefind-ui.css pagefind-modular-ui.js pagefind-modular-ui.css pagefind-component-ui.js
  pagefind-component-ui.css pagefind-highlight.js pagefind-worker.js`.split(/\s+/);
const FILE_MARK = 'pagefind_dcd';

export function indexTexts({ languages }: Site): AstroIntegration {
  let texts = '';
  return {
    name: 'index-texts',
    hooks: {
      // In development, the passages of the last build; before the first build the summaries stand in.
      'astro:config:done': ({ config }) => {
        texts = fileURLToPath(new URL('pagefind', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(texts, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const output = join(folder, 'pagefind');
        const pages = findFiles(folder, '.html')
          .map((file) => ({
            url: `/${relative(folder, file).replace(/index\.html$/, '')}`,
            content: partWords(readFileSync(file, 'utf8')),
          }))
          .filter(({ content }) => content.includes('data-pagefind-body'));
        await writePagefind(pages, output);
        for (const lang of languages)
          writeFileSync(join(output, `pages.${lang}.json`), JSON.stringify(listTexts(join(output, 'fragment'), lang)));
        for (const file of UNUSED) rmSync(join(output, file), { force: true });
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}

async function writePagefind(pages: readonly { url: string; content: string }[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  const report = (what: string, found: readonly string[]): void => {
    if (found.length > 0) throw new Error(`Pagefind could not ${what}: ${found.join('; ')}`);
  };
  report('start', errors);
  for (const page of pages) report(`read ${page.url}`, (await index?.addHTMLFile(page))?.errors ?? []);
  report('write its index', (await index?.writeFiles({ outputPath }))?.errors ?? []);
  await pagefind.close();
}

/** Puts a full stop or a space where only the layout parts a label from its text. */
export const partWords = (html: string): string =>
  html
    .replaceAll('</dt>', ':</dt> ')
    .replaceAll('</summary>', ' </summary>')
    .replaceAll('<details', ' <details')
    .replaceAll('<small', ' <small')
    .replace(/([\p{L}\p{N})%])(<\/(?:small|t[hd])>|<\/b>(?=[\p{L}\p{N}<]))/gu, '$1.$2 ');

/** Address of a page → name of the file with its text, so that the browser can fetch passages without Pagefind's engine. */
function listTexts(folder: string, lang: string): Record<string, string> {
  const names = findFiles(folder, '.pf_fragment')
    .map((file) => relative(folder, file).replace(/\.pf_fragment$/, ''))
    .filter((name) => name.startsWith(`${lang}_`));
  return Object.fromEntries(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(folder, `${name}.pf_fragment`))).toString('utf8');
      const { url } = JSON.parse(text.replace(FILE_MARK, '')) as { url: string };
      return [url.slice(1 + languageFolder(lang).length).replace(/\/$/, ''), name];
    }),
  );
}
