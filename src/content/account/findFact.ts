/** The statement of a page that answers an exact question, by its name: `summary.chance`, `practical.onset`, `procedure.anesthesia`. */
import type { Account, Block, Statement, TimeOfSigns } from './account.ts';
import { answeredByAdvice } from './practicalBlocks.ts';
import { sayPractical, type SayMinutes } from './sayPractical.ts';

/** Words that facts without language need. */
export interface FactWords {
  minutes: SayMinutes;
  times: Readonly<Record<TimeOfSigns['time'], string>>;
}

/** Names that content/<lang>/search.yaml may ask for. */
const groups = ['summary', 'practical', 'procedure', 'timeline', 'situations'] as const;

/** @returns undefined where the page does not tell. */
export function findFact(account: Account, name: string, words: FactWords): Statement | undefined {
  const [group = '', id = ''] = name.split('.');
  if (!(groups as readonly string[]).includes(group)) throw new Error(`No page has a fact “${name}”: use ${groups.join(', ')}.`);
  if (group === 'summary') return account.summary.find((line) => line.id === id);
  const blocks = account.sections.flatMap((section) => section.blocks);
  if (group === 'practical') {
    const row = blocks.flatMap((block) => (block.kind === 'practical' ? block.rows : [])).find((other) => other.id === id);
    return row ? { id, refs: row.refs, text: sayPractical(row, words.minutes) } : findAdvice(blocks, id);
  }
  if (group === 'situations') return listSituation(blocks, id);
  return group === 'timeline' ? listNormal(blocks, id, words.times) : findStep(blocks, id);
}

/** What shared advice answers for the pages that show it. */
function findAdvice(blocks: readonly Block[], topic: string): Statement | undefined {
  const statements = blocks
    .flatMap((block) => (block.kind === 'advice' ? block.advice : []))
    .filter(({ id }) => id === answeredByAdvice[topic])
    .flatMap((advice) => advice.statements);
  return statements.length === 0
    ? undefined
    : {
        id: topic,
        text: statements.map(({ text }) => text).join(' '),
        refs: [...new Set(statements.flatMap(({ refs }) => refs))],
      };
}

/** What is normal after the procedure, by time, in one text. */
function listNormal(blocks: readonly Block[], id: string, words: FactWords['times']): Statement | undefined {
  const times = blocks.flatMap((block) => (block.kind === 'timeline' ? block.times : [])).filter(({ normal }) => normal.length > 0);
  return times.length === 0 || id !== 'normal'
    ? undefined
    : {
        id,
        text: times.map(({ time, normal }) => `${words[time]}: ${normal.map(({ text }) => text).join(' ')}`).join(' '),
        refs: [...new Set(times.flatMap(({ normal }) => normal.flatMap(({ refs }) => refs)))],
      };
}

/** What the page says to people in one situation, in one text. */
function listSituation(blocks: readonly Block[], id: string): Statement | undefined {
  const rows = blocks.flatMap((block) => (block.kind === 'situations' ? block.rows : []));
  const lines = rows.find((row) => row.situation === id)?.lines ?? [];
  return lines.length === 0
    ? undefined
    : {
        id,
        text: lines.map(({ text }) => text).join(' '),
        refs: [...new Set(lines.flatMap(({ refs }) => refs))],
      };
}

function findStep(blocks: readonly Block[], id: string): Statement | undefined {
  const block = blocks.find((other) => other.kind === 'steps');
  if (block?.kind !== 'steps') return undefined;
  return id === 'setting' || id === 'imaging' || id === 'anesthesia' ? { id, refs: block.refs, text: block[id] } : undefined;
}
