/** Hands the index to the pages as a virtual module, in the build and in dev alike. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import type { Site } from '../../content/schema/site.ts';
import { readIndex } from './buildIndex.ts';

const ID = 'virtual:pain-reference/search';

export function shareIndex(site: Site): AstroIntegration {
  return {
    name: 'share-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root).replace(/\/$/, '');
        const texts = fileURLToPath(new URL('pagefind', config.outDir));
        updateConfig({ vite: { plugins: [createPlugin(site, root, texts)] } });
      },
    },
  };
}

/** @param texts the folder in which the last build left the texts of the pages */
function createPlugin({ languages, emergency }: Site, root: string, texts: string): Plugin {
  return {
    name: 'pain-reference-search',
    // In dev, the passages of the last build; before the first build the summaries stand in.
    configureServer: ({ middlewares }) => {
      middlewares.use('/pagefind', sirv(texts, { dev: true }));
      middlewares.use('/pagefind', (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      });
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const file of globSync(languages.map((lang) => `${root}/content/${lang}/**/*.{mdx,yaml}`)))
        this.addWatchFile(file);
      const indexes = languages.map((lang) => [lang, readIndex(root, lang, emergency)]);
      return `export const indexes = ${JSON.stringify(Object.fromEntries(indexes))};`;
    },
  };
}
