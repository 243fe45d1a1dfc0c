import { fillText } from '../../shared/languages.ts';
import type { View } from '../view.ts';
import type { Film } from './film.ts';
import type { FilmActs, FilmState } from './filmState.ts';
import type { FilmTools } from './filmTools.ts';
import { icons } from './icons.ts';
import type { FilmStrings } from './strings.ts';

const RATES = [0.5, 0.75, 1, 1.25, 1.5];

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;

export function renderFilm(
  view: View,
  film: Film,
  state: FilmState,
  words: FilmStrings,
  acts: FilmActs,
  tools: FilmTools,
): unknown {
  const { html, heading } = tools;
  const { scenes, lang } = film;
  const { index, second, total } = state;
  const { toggle, go, listen, seek, setRate, update } = acts;
  const icon = (shape: string): unknown =>
    html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${shape}></path></svg>`;
  const button = (shape: string, name: string, act: () => void): unknown =>
    html`<button class="icon" aria-label=${name} title=${name} @click=${act}>${icon(shape)}</button>`;
  const spans = (text: string): unknown =>
    tools.scenes.splitText(text, lang).map((piece) => html`<span>${piece}</span>`);
  const keys = (event: KeyboardEvent): void => {
    // Buttons and lists have their own use for the space bar.
    if (event.key !== ' ' || (event.target as Element).closest('button,select')) return;
    event.preventDefault();
    toggle();
  };
  const fill = ({ currentTarget }: Event): void => {
    const player = (currentTarget as Element).closest('.player')!;
    void (state.isFull ? document.exitFullscreen() : player.requestFullscreen()).catch(update);
  };
  const turnCaptions = (): void => {
    state.hasCaptions = !state.hasCaptions;
    update();
  };
  const value = (event: Event): number => +(event.target as HTMLInputElement).value;
  const [now, all] = [minutes(second), minutes(total)];
  const place = `${fillText(words.scene, index + 1, scenes.length)}, ${fillText(words.time, now, all)}`;
  const { review } = film;
  const day = (date: string): string =>
    new Date(date).toLocaleDateString(view.language, { dateStyle: 'long', timeZone: 'UTC' });

  return html`<article class="film" lang=${lang} dir=${lang.startsWith(view.language) ? view.words.dir : 'auto'}>
    <header part="title">${heading(view, 0, film.title)}</header>
    <p class=${review ? 'note' : 'warning'}>
      ${review ? fillText(view.words.reviewed, review.reviewer, review.credentials, day(review.reviewed)) : view.words.notReviewed}
    </p>
    ${view.note}
    <div
      part="player"
      class="player"
      role="group"
      aria-label=${film.title}
      tabindex="-1"
      @keydown=${keys}
      @fullscreenchange=${update}
    >
      <div class="scenes">
        ${scenes.map(
          (scene, number) =>
            html`<figure part="scene" class=${number === index ? 'now' : ''}>
              ${heading(view, 1, spans(scene.heading))}
              <div class="sheet" @click=${toggle}></div>
              <figcaption part="caption" ?hidden=${!state.hasCaptions}>${spans(scene.says)}</figcaption>
            </figure>`,
        )}
      </div>
      <div class="bar" part="controls">
        <input
          type="range"
          min="0"
          step="1"
          max=${total}
          .value=${`${second}`}
          aria-label=${words.position}
          aria-valuetext=${place}
          @input=${(event: Event) => seek(value(event) * 1000)}
        />
        <span class="time">${now} / ${all}</span>
        ${button(icons.previous, words.previous, () => go(index - 1, true))}
        <button class="primary play" @click=${toggle}>
          ${icon(state.isPlaying ? icons.pause : icons.play)}<b>${state.isPlaying ? words.pause : words.play}</b>
        </button>
        ${button(icons.next, words.next, () => go(index + 1, true))}
        <button
          class="icon push"
          aria-pressed=${state.hasCaptions}
          aria-label=${words.captions}
          title=${words.captions}
          @click=${turnCaptions}
        >
          ${icon(icons.captions)}
        </button>
        <select aria-label=${words.speed} @change=${(event: Event) => setRate(value(event))}>
          ${RATES.map((rate) => html`<option value=${rate} .selected=${rate === state.rate}>${rate.toLocaleString(view.language)}×</option>`)}
        </select>
        ${state.canListen ? html`<button aria-pressed=${!!state.isListening} @click=${listen}>${words.listen}</button>` : ''}
        ${
          document.fullscreenEnabled
            ? html`<button
                class="icon"
                aria-pressed=${!!state.isFull}
                aria-label=${words.fullScreen}
                title=${words.fullScreen}
                @click=${fill}
              >
                ${icon(icons.full)}
              </button>`
            : ''
        }
      </div>
    </div>
    <p role="status" class="hidden">${state.status}</p>
    ${tools.scenes.renderTranscript(view, film, state, words, acts, tools)}
    <footer part="footer">
      <p class="bar">
        <a href=${film.url} target="_blank" rel="noopener noreferrer">${view.words.fullPage}</a>
        <button @click=${() => view.print('article')}>${view.words.print}</button>
      </p>
      <p class="note">${fillText(words.from, film.publisher, day(film.updated))} ${film.rights} ${view.words.newTab}</p>
    </footer>
  </article>`;
}
