/** Hands the small search index to the pages as a virtual module, in the build and in dev alike. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Site } from '../content/schema/site.ts';
import { buildIndexes } from '../search/build/buildIndexes.ts';

const ID = 'virtual:pain-reference/search';

export function shareSearchIndex(site: Site): AstroIntegration {
  return {
    name: 'share-search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root).replace(/\/$/, '');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'pain-reference-search',
                // In dev, the passages of the last build; before the first build the summaries stand in.
                configureServer: (server) => {
                  server.middlewares.use(
                    '/pagefind',
                    sirv(fileURLToPath(new URL('pagefind', config.outDir)), { dev: true }),
                  );
                  server.middlewares.use(
                    '/search/shards',
                    sirv(fileURLToPath(new URL('search/shards', config.outDir)), { dev: true }),
                  );
                  server.middlewares.use(
                    '/pagefind',
                    (_request, response) =>
                      void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
                  );
                },
                resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
                load(id) {
                  if (id !== `\0${ID}`) return undefined;
                  for (const lang of site.languages)
                    for (const file of listContent(root, lang)) this.addWatchFile(file);
                  const indexes = Object.fromEntries(
                    site.languages.map((lang) => {
                      const { names, words } = buildIndexes(root, lang, site.emergency);
                      return [lang, { names, words }];
                    }),
                  );
                  return `export const indexes = ${JSON.stringify(indexes)};`;
                },
              },
            ],
          },
        });
      },
    },
  };
}

function listContent(root: string, lang: string): string[] {
  const folder = `${root}/content/${lang}`;
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`)
    : [];
}
