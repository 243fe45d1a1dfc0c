import type { html } from 'lit';
import { fillText } from '../../shared/languages.ts';
import type { heading, View } from '../view.ts';
import type { Film, FilmScene } from './film.ts';
import type { FilmActs, FilmState } from './filmState.ts';
import type { FilmStrings } from './strings.ts';

interface Tools {
  readonly html: typeof html;
  readonly heading: typeof heading;
}

/** All words of the film, and the drawings in words: the film for who cannot or will not watch it. */
export function renderTranscript(
  view: View,
  { scenes, sources }: Film,
  state: FilmState,
  words: FilmStrings,
  { go, update }: FilmActs,
  { html, heading }: Tools,
): unknown {
  const open = (): void => {
    state.isOpen = !state.isOpen;
    update();
  };
  const out = (url: string | undefined, text: unknown, label?: string): unknown =>
    url ? html`<a href=${url} target="_blank" rel="noopener noreferrer" aria-label=${label}>${text}</a>` : text;
  const marks = (scene: FilmScene): unknown[] =>
    scene.sources
      .filter((number) => sources[number - 1])
      .map((number, index) => [
        index ? ', ' : '',
        out(sources[number - 1]!.url, number, `${view.words.sections.sources}: ${number}`),
      ]);
  const jump = (index: number, { currentTarget }: Event): void => {
    go(index, true);
    (currentTarget as Element).closest('.film')!.querySelector('.player')!.scrollIntoView({ block: 'nearest' });
  };
  return html`<section part="transcript">
    ${heading(view, 1, html`<button aria-expanded=${!!state.isOpen} @click=${open}>${words.transcript}</button>`)}
    <div ?hidden=${!state.isOpen}>
      <ol class="said">
        ${scenes.map(
          (scene, index) =>
            html`<li>
              <button aria-current=${index === state.index} @click=${(event: Event) => jump(index, event)}>
                ${scene.heading}
              </button>
              <p>${scene.says} ${scene.sources[0] ? html`<sup>[${marks(scene)}]</sup>` : ''}</p>
              <p class="note">${fillText(words.picture, scene.shows)}</p>
            </li>`,
        )}
      </ol>
      ${
        sources[0]
          ? [
              heading(view, 2, view.words.sections.sources),
              html`<ol class="sources">
                ${sources.map(({ text, url }) => html`<li>${out(url, text)}</li>`)}
              </ol>`,
            ]
          : ''
      }
    </div>
  </section>`;
}
