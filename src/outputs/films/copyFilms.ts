/** Brings films that `npm run film` has made into the build, as long as they still say what the content says. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyFilm, isCurrent } from './filmCache.ts';
import { filmData } from '../../content/schema/filmData.ts';

export function copyFilms(root: string): AstroIntegration {
  return {
    name: 'copy-films',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const data = fileURLToPath(new URL('widgets/v1/data/', dir));
        if (!existsSync(data)) return;
        for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('-film.json')) continue;
          const film = filmData.parse(JSON.parse(readFileSync(`${data}${name}`, 'utf8')));
          if (isCurrent(film, root)) copyFilm(film, fileURLToPath(dir), root);
        }
      },
    },
  };
}
