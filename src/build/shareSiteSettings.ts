/** Hands content/site.yaml to pages and styles as virtual modules: the settings, and the colour tokens as CSS. */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { renderTokens } from '../content/site/tokens.ts';
import type { Site } from '../content/schema/site.ts';

export const shareSiteSettings = (site: Site): AstroIntegration => ({
  name: 'share-site-settings',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [siteModules(site)] } }),
  },
});

/** The virtual modules alone, for tests that run without Astro. */
export function siteModules(site: Site): Plugin {
  const modules = new Map([
    ['virtual:pain-reference/site', `export const site = ${JSON.stringify(site)};`],
    ['virtual:pain-reference/tokens.css', renderTokens(site)],
  ]);
  return {
    name: 'pain-reference-site',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.slice(1)),
  };
}
