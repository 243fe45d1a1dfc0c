/** The short answer above the results, when the question is about one page and that page has the fact. */
import { html, nothing } from 'lit-html';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import type { Answer, Answers } from '../index/listAnswers.ts';
import { NAMED } from '../thresholds.ts';
import { fetchJson, loadOnce, pageLanguage } from './loadIndex.ts';
import type { FoundPage } from './findPhrase.ts';
import type { Drawn } from './addresses.ts';

export interface TitledAnswer extends Partial<Answer> {
  title: string;
  text: string;
}

const fetchAnswers = loadOnce((path) => fetchJson<Answers>(`/search/${pageLanguage()}/answers/${path}.json`));

export async function findAnswer(
  engine: SearchEngine,
  understanding: Understanding,
  [first]: readonly RankedPage[],
): Promise<TitledAnswer | undefined> {
  const { intent = '', outside } = understanding;
  const rule = engine.words.rules.intents[intent];
  if (rule?.note && outside.length === 0) return { title: rule.title, text: rule.note };
  const word = findWord(engine, understanding);
  const named = first && first.named >= NAMED.certain ? engine.names.pages[first.page] : undefined;
  // A word of the glossary is explained as such, unless it is the name of a page.
  if (!named || !/^(treatments|conditions)\//.test(named.path) || (word && first?.hidden)) return word && explain(word);
  const answer = rule && (await fetchAnswers(named.path))[intent];
  return answer && { ...answer, title: `${named.title}: ${rule.title}` };
}

/** A word of the glossary that no page says is a result of its own: it has an address. */
export async function findEntry(engine: SearchEngine, understanding: Understanding): Promise<FoundPage | undefined> {
  const word = findWord(engine, understanding);
  const answer = word && (await explain(word));
  return answer?.href === undefined ? undefined : { href: answer.href, title: answer.title, excerpt: answer.text };
}

/** A glossary term that is the whole query, question words apart. */
function findWord(engine: SearchEngine, { words, intent }: Understanding): { id: string; term: string } | undefined {
  if (intent !== undefined && intent !== 'what-is') return undefined;
  return engine.findEntry(words.filter(({ kind, asking }) => kind !== 'stop' && !asking).map(({ term }) => term));
}

async function explain({ id, term }: { id: string; term: string }): Promise<TitledAnswer | undefined> {
  const answer = (await fetchAnswers(`glossary/${id}`))['what-is'];
  return answer && { ...answer, title: term };
}

export function drawAnswer({ title, text, href, sources = [] }: TitledAnswer, strings: SearchStrings): Drawn {
  const items = sources.map(
    ({ title: name, href: source }) =>
      html`<li>${source ? html`<a href=${source} rel="noopener noreferrer">${name}</a>` : name}</li>`,
  );
  return html`<section class="search-answer" aria-label=${strings.shortAnswer}>
    <h2>${title}</h2>
    <p>${text}</p>
    ${href === undefined ? nothing : html`<p><a href=${href}>${strings.readMore}</a></p>`}
    ${
      items.length === 0
        ? nothing
        : html`<details>
            <summary>${strings.sources} (${items.length})</summary>
            <ul>
              ${items}
            </ul>
          </details>`
    }
  </section>`;
}
