/** Writes dist/_headers for Netlify and Cloudflare Pages from the one list of headers. */
import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { listHeaderRules } from '../../base/headers.ts';
import { renderHeadersFile } from './headersFile.ts';
import { readWidgetVersions } from '../../embed/publish/widgetVersions.ts';

export function writeHeaders(root: string): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const list = (folder: string): string[] =>
          readdirSync(new URL(folder, dir), { withFileTypes: true })
            .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
            .filter((name) => name !== '_headers')
            .sort();
        writeFileSync(new URL('_headers', dir), renderHeadersFile(listHeaderRules(readWidgetVersions(root).all), list));
      },
    },
  };
}
