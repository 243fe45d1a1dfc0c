/** Stops the build when the content is not in order, with every problem in one message. */
import type { AstroIntegration } from 'astro';
import type { checkLanguages } from './checks/checkLanguages.ts';
import { formatProblems } from '../content/read/problem.ts';

export function checkBeforeBuild({ problems, libraries }: ReturnType<typeof checkLanguages>): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ logger }) => {
        if (problems.length > 0) throw new Error(formatProblems(problems));
        for (const { lang, treatments, conditions, guides } of libraries)
          logger.info(
            `${lang}: ${treatments.length} treatments, ${conditions.length} conditions, ${guides.length} guides: in order`,
          );
      },
    },
  };
}
