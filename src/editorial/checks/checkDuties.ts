/** Warnings of regulators reach the pages of their audience. */
import { dutiesOf } from '../../content/account/listDuties.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { areDataRead, isUnread, textOf } from '../../content/read/isUnread.ts';

/**
 * Treatments and conditions without `<RegulatorDuties />` are named with their other missing blocks (checkText). Here: guides without it, and
 * pages without the shared advice that says what a warning says.
 */
export const checkDuties = (library: Library): Problem[] =>
  allPages(library)
    .filter(({ sources }) => areDataRead(library) && !isUnread(library, textOf(sources.words.file)))
    .flatMap((page) => [...findMissingAdvice(library, page), ...findUnwarnedGuide(library, page)]);

function findMissingAdvice(library: Library, page: Page): Problem[] {
  const shown = [...blocksIn(page)].flatMap(({ name, id }) => (name === 'Advice' && id !== undefined ? [id] : []));
  if (page.kind === 'treatments') shown.push(...page.facts.beforeAdvice, ...page.facts.afterAdvice);
  return Object.entries(library.duties.facts.duties).flatMap(([duty, { advice, audience }]) =>
    advice === undefined || !audience[page.kind].includes(page.slug) || shown.includes(advice)
      ? []
      : [
          {
            file: page.sources[page.kind === 'treatments' ? 'facts' : 'words'].file,
            field: page.kind === 'treatments' ? 'beforeAdvice' : '<Advice />',
            problem: `The page must show the shared advice “${advice}”: a regulator’s warning (${duty}) asks for it.`,
            cure: page.kind === 'treatments' ? `Add ${advice} to beforeAdvice.` : `Write <Advice id="${advice}" />.`,
          },
        ],
  );
}

const findUnwarnedGuide = (library: Library, page: Page): Problem[] =>
  page.kind !== 'guides' ||
  dutiesOf(library, page).length === 0 ||
  [...blocksIn(page)].some(({ name }) => name === 'RegulatorDuties')
    ? []
    : [
        {
          file: page.sources.words.file,
          field: '<RegulatorDuties />',
          problem: 'The guide names medicines or devices of which a regulator warns, and does not show the warnings.',
          cure: 'Write <RegulatorDuties /> where it belongs.',
        },
      ];

function* blocksIn(page: Page) {
  for (const { nodes } of page.body) for (const flow of nodes) if (flow.type === 'block') yield flow;
}
