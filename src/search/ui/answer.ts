/** The short answer above the results, when the question is about one page and that page has the fact. */
import { drawElement } from '../../base/drawElement.ts';
import { filePath } from '../../base/paths.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import type { Answer, Answers } from '../index/listAnswers.ts';
import { NAMED } from '../thresholds.ts';
import { fetchJson, pageLanguage } from './loadIndex.ts';
import type { FoundPage } from './findPhrase.ts';

export async function drawAnswer(
  engine: SearchEngine,
  understanding: Understanding,
  ranked: readonly RankedPage[],
  strings: SearchStrings,
): Promise<HTMLElement | undefined> {
  const { intent } = understanding;
  const rule = intent ? engine.intents[intent] : undefined;
  if (rule?.note && understanding.outside.length === 0) return drawCard(rule.title, { text: rule.note }, strings);
  const word = findWord(engine, understanding);
  const [first] = ranked;
  const named = first && first.named >= NAMED.certain ? engine.names.pages[first.page] : undefined;
  // A word of the glossary is explained as such, unless it is the name of a page.
  if (named && /^(treatments|conditions)\//.test(named.path) && !(word && first?.hidden)) {
    const answer = intent && (await fetchAnswers(named.path))?.[intent];
    return answer ? drawCard(`${named.title}: ${rule?.title ?? ''}`, answer, strings) : undefined;
  }
  const answer = word && (await fetchAnswers(`glossary/${word.id}`))?.['what-is'];
  return answer && drawCard(word.term, answer, strings);
}

/** A word of the glossary that no page says is a result of its own: it has an address. */
export async function findEntry(engine: SearchEngine, understanding: Understanding): Promise<FoundPage | undefined> {
  const word = findWord(engine, understanding);
  const answer = word && (await fetchAnswers(`glossary/${word.id}`))?.['what-is'];
  return answer && { href: answer.href, title: word.term, excerpt: answer.text };
}

/** A glossary term that is the whole query, question words apart. */
function findWord(engine: SearchEngine, { words, intent }: Understanding): { id: string; term: string } | undefined {
  if (intent !== undefined && intent !== 'what-is') return undefined;
  return engine.findEntry(words.filter(({ kind, asking }) => kind !== 'stop' && !asking).map(({ term }) => term));
}

const files = new Map<string, Promise<Answers | undefined>>();

/** A file that cannot be had is asked for again the next time. */
function fetchAnswers(path: string): Promise<Answers | undefined> {
  const file =
    files.get(path) ??
    fetchJson<Answers>(filePath(`/search/${pageLanguage()}/answers/${path}.json`)).catch(() => {
      files.delete(path);
      return undefined;
    });
  files.set(path, file);
  return file;
}

function drawCard(
  title: string,
  { text, href, sources = [] }: Pick<Answer, 'text'> & Partial<Answer>,
  strings: SearchStrings,
): HTMLElement {
  const items = sources.map(({ title: name, href: source }) =>
    drawElement('li', {}, source ? drawElement('a', { href: source, rel: 'noopener noreferrer' }, name) : name),
  );
  return drawElement(
    'section',
    { class: 'search-answer', 'aria-label': strings.shortAnswer },
    drawElement('h2', {}, title),
    drawElement('p', {}, text),
    href !== undefined && drawElement('p', {}, drawElement('a', { href }, strings.readMore)),
    items.length > 0 &&
      drawElement(
        'details',
        {},
        drawElement('summary', {}, `${strings.sources} (${items.length})`),
        drawElement('ul', {}, ...items),
      ),
  );
}
