/** The statement of a page that answers an exact question, by its name: `summary.chance`, `recovery.onset`, `procedure.anesthesia`. */
import type { Account, Block, Statement } from './account.ts';

/** Names that content/<lang>/search.yaml may ask for. */
const groups = ['summary', 'recovery', 'procedure'] as const;

/** @param sayMinutes words for a duration, like “15–30 minutes”. @returns undefined where the page does not tell. */
export function findFact(account: Account, name: string, sayMinutes: (minutes: string) => string): Statement | undefined {
  const [group = '', id = ''] = name.split('.');
  if (!(groups as readonly string[]).includes(group)) throw new Error(`No page has a fact “${name}”: use ${groups.join(', ')}.`);
  if (group === 'summary') return account.summary.find((line) => line.id === id);
  const blocks = account.sections.flatMap((section) => section.blocks);
  if (group === 'recovery')
    return blocks.flatMap((block) => (block.kind === 'recovery' ? block.rows : [])).find((row) => row.id === id);
  return findStep(blocks, id, sayMinutes);
}

function findStep(blocks: readonly Block[], id: string, sayMinutes: (minutes: string) => string): Statement | undefined {
  const block = blocks.find((other) => other.kind === 'steps');
  if (block?.kind !== 'steps') return undefined;
  const { refs, minutes } = block;
  if (id === 'durationMinutes')
    return minutes === undefined
      ? undefined
      : { id, refs, text: sayMinutes(typeof minutes === 'number' ? String(minutes) : `${minutes.from}–${minutes.to}`) };
  if (id === 'setting' || id === 'imaging' || id === 'anesthesia') return { id, refs, text: block[id] };
  return undefined;
}
