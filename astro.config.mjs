import sitemap from '@astrojs/sitemap';
import icon from 'astro-icon';
import { defineConfig, fontProviders } from 'astro/config';
import { defaultServerConditions } from 'vite';
import { checkLanguages } from './src/editorial/checks/checkLanguages.ts';
import { readSite } from './src/content/site/readSite.ts';
import { copyFilms } from './src/outputs/films/copyFilms.ts';
import { writeTwins } from './src/outputs/twins/writeTwins.ts';
import { checkBeforeBuild } from './src/editorial/checkBeforeBuild.ts';
import { lastModified, redirects } from './src/editorial/datesOfPages.ts';
import { moveFontStyles } from './src/build/moveFontStyles.ts';
import { publishWidgets } from './src/embed/publish/publishWidgets.ts';
import { watchContent } from './src/build/watchContent.ts';
import { shareSiteSettings } from './src/build/shareSiteSettings.ts';
import { indexTexts } from './src/search/index/indexTexts.ts';
import { reportReading } from './src/editorial/reportReading.ts';
import { writeWorker } from './src/offline/writeWorker.ts';
import { writeHeaders } from './src/build/headers/writeHeaders.ts';

const settings = readSite(import.meta.dirname);
const site = process.env.SITE_OFFLINE ? { ...settings, offline: process.env.SITE_OFFLINE === 'true' } : settings;
const content = checkLanguages(import.meta.dirname, site.languages);
const { libraries } = content;
const fonts = './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  redirects: redirects(libraries),
  // No inline style or script anywhere: the Content-Security-Policy allows none.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    // What the site uses of the widgets' package is read from its source, so that it works before the widgets are built.
    environments: {
      client: { build: { modulePreload: false } },
      ssr: { resolve: { conditions: ['workspace', ...defaultServerConditions] } },
      prerender: { resolve: { conditions: ['workspace', ...defaultServerConditions] } },
    },
    build: { assetsInlineLimit: 0, cssCodeSplit: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [{ src: [`${fonts}-wght-normal.woff2`], weight: '200 800', style: 'normal', display: 'optional' }],
      },
    },
  ],
  integrations: [
    shareSiteSettings(site),
    watchContent(),
    checkBeforeBuild(content),
    reportReading(libraries[0]),
    icon(),
    sitemap({ filter: (page) => !page.endsWith('/offline/'), serialize: lastModified(libraries) }),
    publishWidgets(site, import.meta.dirname),
    moveFontStyles(),
    writeTwins(`${process.env.SITE_URL ?? site.url}${process.env.SITE_BASE ?? '/'}`.replace(/\/*$/, '/')),
    indexTexts(site),
    writeWorker(site),
    copyFilms(import.meta.dirname),
    writeHeaders(import.meta.dirname),
  ],
});
