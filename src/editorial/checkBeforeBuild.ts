/** Stops the build when the content is not in order, with every problem in one message. */
import type { AstroIntegration } from 'astro';
import type { checkLanguages } from './checks/checkLanguages.ts';
import { formatNotices, formatProblems } from '../content/read/problem.ts';

export function checkBeforeBuild({
  problems,
  notices,
  libraries,
}: ReturnType<typeof checkLanguages>): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ logger }) => {
        if (problems.length > 0) throw new Error(formatProblems(problems));
        if (notices.length > 0) logger.warn(formatNotices(notices));
        for (const { lang, treatments, conditions, medicines, guides } of libraries)
          logger.info(
            `${lang}: ${treatments.length} treatments, ${conditions.length} conditions, ${medicines.length} medicines, ${guides.length} guides: in order`,
          );
      },
    },
  };
}
