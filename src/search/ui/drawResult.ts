/** One result: its title, a passage of its text with the words of the query marked, and links to the places where they stand. */
import { html, nothing } from 'lit-html';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Passage } from './findPassages.ts';
import type { FoundPage } from './findPhrase.ts';
import { pageAddress, type Drawn } from './addresses.ts';
import { drawKind } from './notes.ts';

export interface Listed {
  entry: RankedPage | FoundPage;
  /** The best first; none until its text is there. */
  passages: readonly Passage[];
  /** True when the best passage says more than the summary. */
  isExcerpted?: boolean;
}

export function drawResult(
  engine: SearchEngine,
  { entry, passages, isExcerpted }: Listed,
  strings: SearchStrings,
): Drawn {
  const [passage] = passages;
  if (!('page' in entry))
    return html`<li>
      <h2><a href=${entry.href}>${entry.title}</a></h2>
      <p class="excerpt">${entry.excerpt}</p>
    </li>`;
  const page = engine.names.pages[entry.page];
  const href = pageAddress(page?.path ?? '');
  const places = passages.filter(({ heading }) => heading.id);
  return html`<li>
    <p class="kind">${drawKind(engine, entry, strings)}</p>
    <h2><a href=${href}>${page?.title}</a></h2>
    <p class="excerpt">${passage && isExcerpted ? drawPassage(passage) : engine.words.pages[entry.page]?.summary}</p>
    ${
      places.length === 0
        ? nothing
        : html`<ul class="sections" aria-label=${strings.onPage}>
            ${places.map((place) => html`<li><a href=${href + writeFragment(place)}>${place.heading.text}</a></li>`)}
          </ul>`
    }
  </li>`;
}

function drawPassage({ words, whole, ended }: Passage): Drawn {
  const marked = words.map(({ text, found }) => (found ? markWord(text) : `${text} `));
  return html`${whole ? '' : '… '}${marked}${ended ? '' : '…'}`;
}

/** The signs before and after a word stay outside the mark: the text knows words only as far as the next space. */
function markWord(text: string): Drawn {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return html`${before}<mark>${word}</mark>${after} `;
}

/** Jumps to the heading and highlights the passage (`#risks:~:text=…`), without any script on the page. */
const writeFragment = ({ heading, quote }: Passage): string =>
  `#${heading.id}${quote && `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`}`;
