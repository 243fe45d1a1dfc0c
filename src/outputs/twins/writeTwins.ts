/** Writes the Markdown twin beside every page that names one. In development the twin is made when it is asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFiles } from '../../base/builtFiles.ts';
import { writeTwin } from './writeTwin.ts';

const NAMES_TWIN = /<link\b[^>]*\btype="text\/markdown"/;
const TWIN = 'index.md';

/** @param base address of the site's root, with a slash at the end. */
export function writeTwins(base: string): AstroIntegration {
  return {
    name: 'write-twins',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = findFiles(root, 'index.html').filter((file) => NAMES_TWIN.test(readFileSync(file, 'utf8')));
        for (const file of pages) {
          const folder = relative(root, join(file, '..')).replaceAll('\\', '/');
          writeFileSync(
            join(file, '..', TWIN),
            writeTwin(readFileSync(file, 'utf8'), new URL(`${folder}/`, base).href),
          );
        }
        logger.info(`${pages.length} pages as Markdown`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', base);
          if (!pathname.endsWith(`/${TWIN}`)) return next();
          const page = new URL(pathname.slice(0, -TWIN.length), `http://${request.headers.host ?? 'localhost'}`);
          fetch(page)
            .then((answer) => answer.text())
            .then((html) => {
              response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
              response.end(writeTwin(html, new URL(page.pathname, base).href));
            })
            .catch(next);
        });
      },
    },
  };
}
