/** The short answer above the results, when the question is about one page and that page has the fact. */
import type { SearchStrings } from '../i18n/search/strings.ts';
import { filePath } from '../base/paths.ts';
import type { Answers } from '../search/build/listAnswers.ts';
import type { Engine } from '../search/createEngine.ts';
import type { RankedPage } from '../search/rankPages.ts';
import type { Understanding } from '../search/understandQuery.ts';
import { drawElement } from '../base/drawElement.ts';
import { fetchJson } from './loadSearch.ts';
import type { TailPage } from './searchTail.ts';

/** From this share of the query on, the first page is what was asked for. */
const SURE = 0.75;

export async function drawAnswer(
  engine: Engine,
  understanding: Understanding,
  ranked: readonly RankedPage[],
  strings: SearchStrings,
): Promise<HTMLElement | undefined> {
  const { intent } = understanding;
  const rule = intent ? engine.rules.intents[intent] : undefined;
  const word = findWord(engine, understanding);
  const [first] = ranked;
  const named = first && first.named >= SURE ? engine.names.pages[first.page] : undefined;
  // A word of the glossary is explained as such, unless it is the name of a page.
  const page = named && /^(treatments|conditions)\//.test(named.path) && !(word && first?.hidden) ? named : undefined;
  if (rule?.note && understanding.outside.length === 0) return drawCard(rule.title, rule.note, undefined, strings);
  if (intent && page) {
    const answer = (await fetchAnswers(engine, page.path))?.[intent];
    if (answer) return drawCard(`${page.title}: ${rule?.title ?? ''}`, answer.text, answer, strings);
  }
  if (word && !page) {
    const answer = (await fetchAnswers(engine, `glossary/${word.id}`))?.['what-is'];
    if (answer) return drawCard(word.term, answer.text, answer, strings);
  }
  return undefined;
}

/** A word of the glossary that no page says is a result of its own: it has an address. */
export async function findEntry(engine: Engine, understanding: Understanding): Promise<TailPage | undefined> {
  const word = findWord(engine, understanding);
  const answer = word && (await fetchAnswers(engine, `glossary/${word.id}`))?.['what-is'];
  return answer && { href: answer.href, title: word.term, excerpt: answer.text };
}

/** A glossary term that is the whole query, question words apart. */
function findWord(engine: Engine, { words, intent }: Understanding): { id: string; term: string } | undefined {
  if (intent !== undefined && intent !== 'what-is') return undefined;
  const terms = words.filter(({ kind, asking }) => kind !== 'stop' && !asking).map(({ term }) => term);
  return engine.glossaryByName.get([...new Set(terms)].join(' '));
}

const files = new Map<string, Promise<Answers | undefined>>();
const MOST_FILES = 50;

function fetchAnswers(engine: Engine, path: string): Promise<Answers | undefined> {
  const file =
    files.get(path) ??
    fetchJson<Answers>(filePath(`/search/${engine.names.lang}/answers/${path}.json`)).catch(() => {
      files.delete(path);
      return undefined;
    });
  if (files.size < MOST_FILES) files.set(path, file);
  return file;
}

function drawCard(
  title: string,
  text: string,
  answer: Answers[string] | undefined,
  strings: SearchStrings,
): HTMLElement {
  const sources = answer?.sources ?? [];
  return drawElement(
    'section',
    { class: 'search-answer', 'aria-label': strings.shortAnswer },
    drawElement('h2', {}, title),
    drawElement('p', {}, text),
    answer && drawElement('p', {}, drawElement('a', { href: answer.href }, strings.readMore)),
    sources.length > 0 &&
      drawElement(
        'details',
        {},
        drawElement('summary', {}, `${strings.sources} (${sources.length})`),
        drawElement(
          'ul',
          {},
          ...sources.map(({ title: name, href }) =>
            drawElement('li', {}, href ? drawElement('a', { href, rel: 'noopener noreferrer' }, name) : name),
          ),
        ),
      ),
  );
}
