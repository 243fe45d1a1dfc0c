/** Writes /sw.js: the worker that lets search and visited pages work without a network, or the one that removes it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { listSearchFiles } from './listSearchFiles.ts';
import type { Site } from '../content/schema/site.ts';

export function writeWorker({ offline, languages }: Site): AstroIntegration {
  let base = '/';
  return {
    name: 'write-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const search = offline
          ? Object.fromEntries(languages.map((lang) => [lang, listSearchFiles(folder, lang, base)]))
          : {};
        const hash = createHash('sha256');
        for (const file of Object.values(search).flat())
          hash.update(readFileSync(join(folder, file.endsWith('/') ? `${file}index.html` : file)));
        const version = hash.digest('hex').slice(0, 12);
        writeFileSync(join(folder, 'sw.js'), await bundle(offline ? 'worker' : 'removal', { version, search }));
        logger.info(offline ? `release ${version} can be kept on the device` : 'nothing is kept on the device');
      },
    },
  };
}

async function bundle(name: 'worker' | 'removal', offline: object): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { OFFLINE: JSON.stringify(offline) },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = output.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error('The service worker was not built.');
  return code;
}
