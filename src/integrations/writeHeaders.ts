/** Writes dist/_headers for Netlify and Cloudflare Pages from the one list of headers. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../config/headers.ts';

export function renderHeadersFile(): string {
  return headerRules.map(({ path, headers }) => `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('\n');
}

export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: { 'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), renderHeadersFile()) },
  };
}
