/** Says at build which pages miss a reading bar. It warns; `npm run check` fails, so that an editor can look at a draft first. */
import type { AstroIntegration } from 'astro';
import { buildAccount } from '../content/account/buildAccount.ts';
import { allPages } from '../content/read/allPages.ts';
import type { Library } from '../content/read/library.ts';
import { measurePage } from './reading/measurePage.ts';

export function reportReading(library: Library | undefined): AstroIntegration {
  return {
    name: 'check-reading',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!library) return;
        let missed = 0;
        for (const page of allPages(library)) {
          for (const fault of measurePage(buildAccount(library, page)).faults) {
            missed += 1;
            logger.warn(`${page.sources.words.file}: ${fault}`);
          }
        }
        logger.info(
          missed === 0
            ? 'every page is within the reading bars'
            : `${missed} reading bars missed: see \`npm run check:reading\``,
        );
      },
    },
  };
}
