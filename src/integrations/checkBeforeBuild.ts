/** Stops the build when the content is not in order, with every problem in one message. */
import type { AstroIntegration } from 'astro';
import type { checkContent } from '../checks/checkContent.ts';
import { formatProblems } from '../checks/problem.ts';

export function checkBeforeBuild({ problems, library }: ReturnType<typeof checkContent>): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ logger }) => {
        if (problems.length > 0) throw new Error(formatProblems(problems));
        logger.info(
          `${library.treatments.length} treatments, ${library.conditions.length} conditions, ${library.guides.length} guides: in order`,
        );
      },
    },
  };
}
