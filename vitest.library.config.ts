/** Tests of code that is written against Astro's modules: they run in Astro's own Vite, with the site's settings. */
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { name: 'library', include: ['tests/library/**/*.test.ts'], environment: 'node' },
});
