/** Passages of the text under each result, with the words of the query marked and links to the places where they stand. */
import { drawElement } from '../../base/drawElement.ts';
import { filePath } from '../../base/paths.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { weighTerms, type RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import { NAMED, PASSAGE } from '../thresholds.ts';
import { fetchText, findPassages, type Passage } from './findPassages.ts';
import type { FoundPage } from './findPhrase.ts';
import { fetchJson, pageLanguage } from './loadIndex.ts';
import { pageAddress } from './notes.ts';

/** Address of a page → name of the file with its text. */
let textFiles: Promise<Record<string, string>> | undefined;

/**
 * Fetches the passages of a result when it comes near to the window. Without them the summary stays.
 * @param from index of the first result that has none yet
 */
export function addPassages(
  list: HTMLElement,
  engine: SearchEngine,
  understanding: Understanding,
  entries: readonly (RankedPage | FoundPage)[],
  strings: SearchStrings,
  signal: AbortSignal,
  from = 0,
): void {
  const weights = weighTerms(engine, understanding);
  const add = async (item: Element, index: number): Promise<void> => {
    const entry = entries[index];
    if (!entry || !('page' in entry)) return;
    const path = engine.names.pages[entry.page]?.path ?? '';
    const id = (await loadTextFiles())[path];
    if (!id || signal.aborted) return;
    const kind = path.startsWith('treatments/') ? 'treatments' : 'conditions';
    const asked = engine.intents[understanding.intent ?? '']?.section[kind];
    const most = index === 0 && entry.named >= NAMED.certain ? PASSAGE.places : 1;
    const text = await fetchText(id, engine.language.stem, signal);
    if (signal.aborted) return;
    const passages = findPassages(text, weights, most, asked);
    if (asked || entry.named < NAMED.alone) showPassage(item, passages[0]);
    showPlaces(item, pageAddress(path), passages, strings);
  };
  const watch = (changes: readonly IntersectionObserverEntry[]): void => {
    for (const { target } of changes.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      void add(target, [...list.children].indexOf(target)).catch(() => undefined);
    }
  };
  const near = new IntersectionObserver(watch, { rootMargin: PASSAGE.near });
  signal.addEventListener('abort', () => near.disconnect());
  for (const item of [...list.children].slice(from)) near.observe(item);
}

/** After a failure the next call tries again. */
function loadTextFiles(): Promise<Record<string, string>> {
  textFiles ??= fetchJson<Record<string, string>>(filePath(`/pagefind/pages.${pageLanguage()}.json`)).catch(
    (error: unknown) => {
      textFiles = undefined;
      throw error;
    },
  );
  return textFiles;
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

/** Links that jump to the heading and highlight the passage (`#risks:~:text=…`), without any script on the page. */
function showPlaces(item: Element, href: string, passages: readonly Passage[], strings: SearchStrings): void {
  const links = passages.flatMap(({ heading, quote }) => {
    if (!heading) return [];
    const text = quote && `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
    return drawElement('li', {}, drawElement('a', { href: `${href}#${heading.id}${text}` }, heading.text));
  });
  if (links.length > 0) item.append(drawElement('ul', { class: 'sections', 'aria-label': strings.onPage }, ...links));
}
