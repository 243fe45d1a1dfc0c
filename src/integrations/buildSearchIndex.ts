/** Builds the Pagefind index of the finished site, and drops Pagefind's own interfaces, which this site does not use. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

const UNUSED = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

export function buildSearchIndex(): AstroIntegration {
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: root });
        if (added.errors.length > 0) throw new Error(`Pagefind could not read the site: ${added.errors.join('; ')}`);
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        await pagefind.close();
        for (const file of UNUSED) rmSync(join(root, 'pagefind', file), { force: true });
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
