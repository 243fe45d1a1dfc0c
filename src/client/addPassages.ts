/** Passages of the text under each result, with the words of the query marked and links to the places where they stand. */
import type { SearchStrings } from '../i18n/search/strings.ts';
import { filePath } from '../base/paths.ts';
import type { Engine } from '../search/createEngine.ts';
import { weighTerms, type RankedPage } from '../search/rankPages.ts';
import type { Understanding } from '../search/understandQuery.ts';
import { drawElement } from '../base/drawElement.ts';
import { fetchJson, pageLanguage } from './loadSearch.ts';
import { findFragment } from './loadShards.ts';
import { pageAddress } from './searchCards.ts';
import { fetchText, findPassages, jumpTo, type Passage } from './searchExcerpts.ts';
import type { TailPage } from './searchTail.ts';

/** Passages of these are fetched at once; those further down when they come into view. */
const AT_ONCE = 3;
/** From this share of the query on, the first page is what was asked for. */
const SURE = 0.8;
/** Places on that page to jump to. Every other result has one, that of its passage: the next page is then one line away, and one key. */
const PLACES = 3;
/** From this share on nothing but the page is asked for: then its own summary says more than a passage with its name in it. */
const NAME_ALONE = 0.95;

let fragmentIds: Promise<Record<string, string>> | undefined;

/** Fetches passages for the first results now and for the others when they come into view. Without them the summary stays. */
export function addPassages(
  list: HTMLElement,
  engine: Engine,
  understanding: Understanding,
  entries: readonly (RankedPage | TailPage)[],
  strings: SearchStrings,
  signal: AbortSignal,
  from = 0,
): void {
  const weights = weighTerms(engine, understanding);
  const add = async (item: Element, place: number): Promise<void> => {
    const entry = entries[place];
    const path = entry && 'page' in entry ? (engine.names.pages[entry.page]?.path ?? '') : '';
    const id = entry && 'page' in entry ? await findText(engine, entry.page, path) : undefined;
    if (!id || signal.aborted) return;
    const kind = path.startsWith('treatments/') ? 'treatments' : 'conditions';
    const asked = understanding.intent ? engine.rules.intents[understanding.intent]?.section[kind] : undefined;
    const named = entry && 'page' in entry ? entry.named : 0;
    const most = place === 0 && named >= SURE ? PLACES : 1;
    const passages = findPassages(await fetchText(id, engine.stem, signal), weights, most, asked);
    if (signal.aborted) return;
    if (asked || named < NAME_ALONE) showPassage(item, passages[0]);
    showPlaces(item, pageAddress(engine, path), passages, strings);
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      void add(target, [...list.children].indexOf(target)).catch(() => undefined);
    }
  });
  signal.addEventListener('abort', () => seen.disconnect());
  [...list.children].forEach(
    (item, place) =>
      place >= from && (place < AT_ONCE ? void add(item, place).catch(() => undefined) : seen.observe(item)),
  );
}

/** The name of the file with the page's text. */
async function findText(engine: Engine, page: number, path: string): Promise<string | undefined> {
  if (engine.names.shards) return findFragment(engine, page);
  fragmentIds ??= fetchJson<Record<string, string>>(filePath(`/pagefind/pages.${pageLanguage()}.json`));
  fragmentIds.catch(() => {
    fragmentIds = undefined;
  });
  return (await fragmentIds)[path];
}

/** The signs before and after the words stay outside the mark: the text knows words only as far as the next space. */
function markWords(text: string): (string | Element)[] {
  const [, before = '', words = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [before, drawElement('mark', {}, words), after];
}

function showPassage(item: Element, passage: Passage | undefined): void {
  if (!passage) return;
  const marked = passage.parts.flatMap(({ text, found }) => (found ? markWords(text) : text));
  item.querySelector('.excerpt')?.replaceChildren(passage.whole ? '' : '… ', ...marked, passage.ended ? '' : ' …');
}

function showPlaces(item: Element, href: string, passages: readonly Passage[], strings: SearchStrings): void {
  const jumps = passages.flatMap(({ heading, quote }) =>
    heading
      ? [drawElement('li', {}, drawElement('a', { href: `${href}${jumpTo(heading.id, quote)}` }, heading.text))]
      : [],
  );
  if (jumps.length > 0) item.append(drawElement('ul', { class: 'sections', 'aria-label': strings.onPage }, ...jumps));
}
