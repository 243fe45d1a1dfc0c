/**
 * Astro's <Font> writes its @font-face rules as an inline <style>, which the Content-Security-Policy forbids.
 * This moves them into the one stylesheet and gives that file a new hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFiles } from '../base/builtFiles.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

export function moveFontStyles(): AstroIntegration {
  return {
    name: 'move-font-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = findFiles(root, '.html').map((file) => ({ file, html: readFileSync(file, 'utf8') }));
        const styles = new Set(pages.flatMap(({ html }) => [...html.matchAll(STYLE)].map((match) => match[1] ?? '')));
        // Only the bundle of main.css: print, tools and frames have sheets of their own.
        const sheets = new Set(
          pages.flatMap(({ html }) =>
            [...html.matchAll(/<link rel="stylesheet" href="([^"]*\/_astro\/style\.[^"]+)"/g)].map(
              (match) => match[1] ?? '',
            ),
          ),
        );
        const [sheet] = sheets;
        if (sheets.size !== 1 || !sheet)
          throw new Error(
            `Expected one stylesheet for all pages, found ${sheets.size}: ${[...sheets].join(', ')}. Import styles in src/shell/styles/main.css.`,
          );
        const file = join(root, '_astro', basename(sheet));
        const css = [...styles].join('\n') + readFileSync(file, 'utf8');
        const name = `site.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
        writeFileSync(join(dirname(file), name), css);
        rmSync(file);
        for (const page of pages)
          writeFileSync(
            page.file,
            page.html.replace(STYLE, '').replaceAll(sheet, sheet.replace(basename(sheet), name)),
          );
      },
    },
  };
}
