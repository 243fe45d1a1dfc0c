/** The danger signs of a page, computed from the registry: those of its classes of procedure, those that name it, those of its condition or medicine. */
import type { Library, Page, SignEntry } from '../read/library.ts';
import { act } from '../schema/terms.ts';
import type { Sign, SignGroup, SignOverview } from './account.ts';

/** True when the sign counts after the treatment, or with the condition. Guides have no box of their own. */
function belongsTo({ facts: { classes, treatments, conditions, medicines } }: SignEntry, page: Page): boolean {
  if (page.kind === 'treatments')
    return treatments.includes(page.slug) || classes.some((name) => page.facts.classes.includes(name));
  if (page.kind === 'medicines') return medicines.includes(page.slug);
  return page.kind === 'conditions' && conditions.includes(page.slug);
}

export function signsOf({ signs, signWords }: Pick<Library, 'signs' | 'signWords'>, page: Page): SignGroup[] {
  const own = signs.filter((sign) => belongsTo(sign, page));
  const lead = page.kind === 'guides' ? [] : page.facts.leadSigns;
  // What is typical of this page goes first; the rest keeps the order of the registry.
  const ordered = [...lead.flatMap((id) => own.filter((sign) => sign.id === id)), ...own.filter(({ id }) => !lead.includes(id))];
  return groupByAct(
    signWords,
    ordered.map((sign) => sayOn(sign, page.slug)),
  );
}

/** All signs that count after some procedure, for guides. What can follow most procedures goes first: most readers have to know it. */
export function signsAfterProcedures({
  signs,
  signWords,
  treatments,
}: Pick<Library, 'signs' | 'signWords' | 'treatments'>): SignOverview[] {
  const after = signs.filter(({ facts }) => facts.classes.length > 0 || facts.treatments.length > 0);
  const follows = (own: readonly SignEntry[]): number =>
    treatments.filter((page) => own.some((sign) => belongsTo(sign, page))).length;
  return act.options
    .map((name) => ({
      act: name,
      heading: signWords.acts[name].heading,
      kinds: listKinds(
        signWords,
        after.filter(({ facts }) => facts.act === name),
        follows,
      ),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Signs of one act by kind of danger; kinds after which equally many procedures count keep the order of the registry. */
const listKinds = (
  { groups }: Library['signWords'],
  signs: readonly SignEntry[],
  follows: (own: readonly SignEntry[]) => number,
): SignOverview['kinds'] =>
  [...new Set(signs.map(({ facts }) => facts.group))]
    .map((id) => ({ id, own: signs.filter(({ facts }) => facts.group === id) }))
    .sort((a, b) => follows(b.own) - follows(a.own))
    .map(({ id, own }) => ({
      id,
      title: groups[id]?.title ?? id,
      signs: own.map((sign) => ({ id: sign.id, short: sign.words.short })),
      refs: [...new Set(own.flatMap(({ facts }) => facts.refs))],
    }));

/** The sign's words on one page: with the condition under which it counts there. */
function sayOn({ id, facts, words }: SignEntry, slug: string): Sign {
  const onlyIf = words.onlyIf[slug];
  return {
    id,
    text: addCondition(words.text, onlyIf),
    short: addCondition(words.short, onlyIf),
    act: facts.act,
    refs: facts.refs,
  };
}

/** “Loss of vision.” + “if it was done in the neck” → “Loss of vision, if it was done in the neck.” */
function addCondition(text: string, onlyIf: string | undefined): string {
  if (onlyIf === undefined) return text;
  const [, sentence = text, stop = ''] = /^([\s\S]*?)([.!?]?)$/.exec(text) ?? [];
  // Behind several sentences a condition would seem to belong to the last alone.
  return /[.!?:] /.test(sentence) ? `${onlyIf.charAt(0).toUpperCase()}${onlyIf.slice(1)}: ${text}` : `${sentence} (${onlyIf})${stop}`;
}

function groupByAct({ acts }: Library['signWords'], signs: readonly Sign[]): SignGroup[] {
  return act.options
    .map((name) => ({ act: name, ...acts[name], signs: signs.filter((sign) => sign.act === name) }))
    .filter((group) => group.signs.length > 0);
}
