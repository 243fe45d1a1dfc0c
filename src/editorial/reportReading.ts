/** Says at build which pages miss a reading bar. It warns; `npm run check` fails, so that an editor can look at a draft first. */
import type { AstroIntegration } from 'astro';
import type { Library } from '../content/read/loadLibrary.ts';
import { measurePage } from './reading/measurePage.ts';

export function reportReading(library: Library): AstroIntegration {
  return {
    name: 'check-reading',
    hooks: {
      'astro:build:start': ({ logger }) => {
        let missed = 0;
        for (const kind of ['treatments', 'conditions', 'guides'] as const) {
          for (const entry of library[kind]) {
            for (const fault of measurePage(kind, entry, library).faults) {
              missed += 1;
              logger.warn(`${entry.source.file}: ${fault}`);
            }
          }
        }
        logger.info(
          missed === 0 ? 'every page is within the reading bars' : `${missed} reading bars missed: see docs/quality/`,
        );
      },
    },
  };
}
