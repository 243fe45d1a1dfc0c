/** Tests of what is made of the content, without building a page: they see the publisher's settings as the site does. */
import { defineConfig } from 'vitest/config';
import { siteModules } from './src/build/shareSiteSettings.ts';
import { readSite } from './src/content/site/readSite.ts';

const site = readSite(import.meta.dirname);

export default defineConfig({
  plugins: [siteModules(site)],
  ssr: { resolve: { conditions: ['workspace', 'module', 'node', 'import', 'default'] } },
  test: {
    name: 'library',
    include: ['tests/library/**/*.test.ts'],
    environment: 'node',
    env: { SITE: site.url, BASE_URL: '/' },
  },
});
