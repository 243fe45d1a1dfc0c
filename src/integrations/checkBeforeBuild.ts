/** Stops the build when the content is not in order, with every problem in one message. */
import type { AstroIntegration } from 'astro';
import type { checkContent } from '../checks/checkContent.ts';
import { formatProblems } from '../checks/problem.ts';

/** @param contents one for each language of the site. */
export function checkBeforeBuild(contents: readonly ReturnType<typeof checkContent>[]): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ logger }) => {
        const problems = contents.flatMap((content) => content.problems);
        if (problems.length > 0) throw new Error(formatProblems(problems));
        for (const { library } of contents)
          logger.info(
            `${library.lang}: ${library.treatments.length} treatments, ${library.conditions.length} conditions, ${library.guides.length} guides: in order`,
          );
      },
    },
  };
}
