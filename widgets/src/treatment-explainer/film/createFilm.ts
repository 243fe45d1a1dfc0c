import { adoptStyles } from '../../shared/adoptStyles.ts';
import { fillText, resolveLanguage, type Languages } from '../../shared/languages.ts';
import type { View } from '../view.ts';
import type { Film } from './film.ts';
import { createClock, startsOf } from './filmClock.ts';
import type { FilmActs, FilmState } from './filmState.ts';
import { filmStyles } from './filmStyles.ts';
import type { FilmTools } from './filmTools.ts';
import { awaitVoices, findVoice } from './findVoice.ts';
import type { Voice } from './readAloud.ts';
import { renderFilm } from './renderFilm.ts';
import type { FilmStrings } from './strings.ts';
import en from './strings.en.ts';

/** What the explainer does with a film. */
export interface FilmPlayer {
  render(view: View): unknown;
  play(): void;
  pause(): void;
  /** Lets go of all that a page would keep: it leaves the page, or something else takes its place. */
  end(): void;
  currentTime: number;
  readonly duration: number;
  playbackRate: number;
}

const languages: Languages<FilmStrings> = { en };
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The player of one film. A part: it comes when an explainer shows a film. */
export function createFilm(film: Film, tools: FilmTools): FilmPlayer {
  const { element, update, es } = tools;
  const { scenes, lang } = film;
  const root = element.shadowRoot!;
  const starts = startsOf(scenes);
  const end = starts.at(-1)!;
  const pictures = tools.scenes.createPictures(root, scenes);
  const state: FilmState = { index: 0, second: 0, total: end / 1000, rate: 1, hasCaptions: true, status: '' };
  /** As it is when one looks at a scene without having played it: finished. */
  let isStill = true;
  let words: FilmStrings = en;
  let voice: Voice | undefined;
  /** The voice has more to say in this scene. */
  let isReading = false;
  languages['es'] ??= es;

  const tell = (name: string, detail?: object): boolean =>
    element.dispatchEvent(new CustomEvent(`film-${name}`, { bubbles: true, composed: true, detail }));

  const read = (isFresh: boolean): void => {
    if (!voice || !clock.isRunning || !state.isListening) return;
    isReading = true;
    voice.read([...root.querySelectorAll(`.now span`)], clock.rate, isFresh);
  };
  const mute = (isBroken: boolean): void => {
    state.isListening = isReading = false;
    if (isBroken) state.status = words.mute;
    clock.stop();
    update();
  };

  /** Brings everything to where the clock is. */
  const show = (): void => {
    const index = Math.min(
      starts.findLastIndex((start) => start <= clock.time),
      scenes.length - 1,
    );
    pictures.show(index, isStill || calm.matches ? undefined : clock.time - starts[index]!);
    const second = Math.floor(clock.time / 1000);
    const isNew = index !== state.index;
    if (isNew || second !== state.second) update();
    Object.assign(state, { index, second });
    if (!isNew) return;
    tell('scene', { index });
    // The scene is on the page after the next turn.
    if (clock.isRunning) isReading = !!state.isListening;
    void element.updateComplete.then(() => read(true));
  };

  const clock = createClock({
    isSeen: () => pictures.isThere,
    limit: () => (isReading ? starts[state.index + 1]! - 1 : end),
    turn(isRunning) {
      state.isPlaying = isRunning;
      if (!isRunning) {
        voice?.stop();
        isReading = false;
      }
      update();
      tell(isRunning ? 'play' : 'pause');
      read(false);
    },
    tick() {
      const { index } = state;
      // The voice is done before the scene's time is up: on with it, once all is drawn.
      if (state.isListening && voice && !isReading && clock.time - starts[index]! > pictures.settledAt(index))
        clock.time = starts[index + 1]!;
      show();
      if (clock.time < end) return;
      clock.stop();
      tell('end');
    },
  });

  const seek = (time: number): void => {
    isStill = false;
    clock.time = Math.max(0, Math.min(time, end)) || 0;
    show();
    read(true);
  };
  const play = (): void => {
    if (clock.time >= end) clock.time = 0;
    isStill = false;
    state.status = '';
    show();
    clock.run();
  };
  const setRate = (rate: number): void => {
    // What media elements take.
    state.rate = clock.rate = Math.max(0.25, Math.min(rate, 4)) || 1;
    update();
    read(false);
  };

  const acts: FilmActs = {
    seek,
    setRate,
    update,
    toggle: () => (clock.isRunning ? clock.stop() : play()),
    go(index, isTold) {
      const to = Math.max(0, index);
      isStill = !clock.isRunning;
      clock.time = starts[to] ?? end;
      if (to >= scenes.length) clock.stop();
      show();
      read(true);
      const { heading, says } = scenes[state.index]!;
      // While it is read aloud or plays by itself, nobody else may talk.
      if (isTold && !isReading)
        state.status = `${fillText(words.scene, state.index + 1, scenes.length)}. ${heading}. ${says}`;
      update();
    },
    listen() {
      const found = findVoice(lang);
      if (state.isListening || !found) return mute(!found);
      state.isListening = true;
      // Safari speaks only if it was first asked to within the press itself.
      speechSynthesis.speak(new SpeechSynthesisUtterance(''));
      voice = tools.scenes.createVoice(found, () => (isReading = false), mute);
      if (clock.isRunning) read(true);
      else play();
      update();
    },
  };

  const draw = (): void => {
    if (pictures.draw([...root.querySelectorAll('.sheet')])) show();
  };

  adoptStyles(root, `${filmStyles}`);
  awaitVoices(update);

  return {
    render(view) {
      words = view.words.film ?? resolveLanguage(languages, lang.toLowerCase(), update)[1];
      // When this has been put on the page.
      queueMicrotask(draw);
      state.canListen = !!findVoice(lang);
      state.isFull = !!root.fullscreenElement;
      return renderFilm(view, film, state, words, acts, tools);
    },
    play,
    pause: clock.stop,
    end() {
      clock.stop();
      // Browsers keep animations that stand still, and what they belong to.
      isStill = true;
      show();
    },
    duration: state.total,
    get currentTime() {
      return clock.time / 1000;
    },
    set currentTime(seconds) {
      seek(seconds * 1000);
    },
    get playbackRate() {
      return clock.rate;
    },
    set playbackRate(rate) {
      setRate(rate);
    },
  };
}
