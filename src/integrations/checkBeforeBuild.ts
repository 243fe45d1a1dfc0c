/** Stops the build when the content is not in order, with every problem in one message. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/checkContent.ts';
import { formatProblems } from '../checks/problem.ts';

export function checkBeforeBuild(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const { problems, library } = checkContent(fileURLToPath(config.root));
        if (problems.length > 0) throw new Error(formatProblems(problems));
        logger.info(`${library.treatments.length} treatments, ${library.conditions.length} conditions, ${library.guides.length} guides: in order`);
      },
    },
  };
}
