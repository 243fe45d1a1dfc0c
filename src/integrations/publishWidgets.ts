/** Copies the built widgets into the site. They are used here as any embedder uses them: by script tag. */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const built = new URL('../../widgets/dist/pain-widgets.js', import.meta.url);

export function publishWidgets(): AstroIntegration {
  return {
    name: 'publish-widgets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!existsSync(built)) throw new Error('widgets/dist/pain-widgets.js is missing: run `npm run build -w widgets` first.');
        cpSync(fileURLToPath(built), fileURLToPath(new URL('widgets/v1/embed.js', dir)));
      },
    },
  };
}
