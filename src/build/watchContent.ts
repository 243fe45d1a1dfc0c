/** In development a change of a content file reloads the page: the content is no module, so that Vite does not watch it by itself. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

export const watchContent = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ config }) => {
        folder = fileURLToPath(new URL('content/', config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
};
