import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const slimEntry = fileURLToPath(new URL('../src/lit/index.ts', import.meta.url));

/** A Vite plugin that puts src/lit in the place of Lit; see src/lit/README.md. */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'lit') return slimEntry;
      if (/^(lit|lit-html|@lit\/.*)(\/|$)/.test(id)) throw new Error(`${id} is not in our Lit; see src/lit/README.md.`);
      return null;
    },
  };
}
