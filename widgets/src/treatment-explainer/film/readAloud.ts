/** Reads texts aloud, one after the other, and shows where it is. */
export interface Voice {
  /**
   * @param pieces elements that hold one text each, short enough for every engine: see `splitText.ts`
   * @param rate 1 is the voice's own speed
   * @param isFresh from the first piece, though it was broken off in a later one of the same
   */
  read(pieces: readonly Element[], rate: number, isFresh: boolean): void;
  stop(): void;
}

/** Name in the page's registry of highlights. */
const HIGHLIGHT = 'pain-reading';
/** Chromium drops what is said in the same turn as `cancel()`, on Linux for longer (votingworks/bmd#1106, p5.js-speech#12). */
const PAUSE = 250;
/** The slowest voice says 7 characters a second; one that takes longer has forgotten to tell its end (phetsims/scenery#1315). */
const PER_CHARACTER = 150;
const PATIENCE = 4000;

/**
 * `speechSynthesis` belongs to the page, so nothing of it is changed but what is being said; `pause()` is not
 * used, because on Android it ends the utterance.
 *
 * @param ended called when all has been read
 * @param failed called when it could not be read; with true, unless another script took the voice away
 */
export function createVoice(
  voice: SpeechSynthesisVoice,
  ended: () => void,
  failed: (isBroken: boolean) => void,
): Voice {
  let pieces: readonly Element[] = [];
  let at = 0;
  let rate = 1;
  /** Kept, because Chromium forgets the events of what was collected. Events of any other one come too late and do not count. */
  let spoken: SpeechSynthesisUtterance | undefined;
  let hasSpoken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { highlights } = CSS as Partial<typeof CSS>;

  const mark = (piece?: Element): void => {
    highlights?.delete(HIGHLIGHT);
    for (const other of pieces) other.toggleAttribute('data-read', other === piece);
  };
  const markWord = (piece: Element, from: number, length = 0): void => {
    const text = piece.lastChild as Text;
    const range = new Range();
    range.setStart(text, Math.min(from, text.length));
    range.setEnd(text, Math.min(from + (length || /^\S*/.exec(text.data.slice(from))![0].length), text.length));
    highlights?.set(HIGHLIGHT, new Highlight(range));
  };
  const stop = (): void => {
    clearTimeout(timer);
    mark();
    // Only what is ours: the page may be speaking itself.
    if (spoken) speechSynthesis.cancel();
    spoken = undefined;
  };
  const fail = (isBroken: boolean): void => {
    stop();
    failed(isBroken);
  };
  const goOn = (): void => {
    const piece = pieces[at];
    if (!piece) {
      spoken = undefined;
      stop();
      return ended();
    }
    const text = piece.textContent!;
    const utterance = (spoken = new SpeechSynthesisUtterance(text));
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    const when = (act: (event: SpeechSynthesisEvent) => void) => (event: SpeechSynthesisEvent) => {
      if (utterance === spoken) act(event);
    };
    utterance.onstart = when(() => {
      hasSpoken = true;
      mark(piece);
    });
    utterance.onboundary = when(({ name, charIndex, charLength }) => {
      if (name !== 'sentence') markWord(piece, charIndex, charLength);
    });
    utterance.onend = when(() => {
      clearTimeout(timer);
      at++;
      goOn();
    });
    utterance.onerror = when((event) =>
      fail(!/interrupted|canceled/.test((event as SpeechSynthesisErrorEvent).error)),
    ) as typeof utterance.onerror;
    // A page that was left while it paused would wait for ever.
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    timer = setTimeout(
      () => {
        if (!hasSpoken) return fail(true);
        stop();
        at++;
        timer = setTimeout(goOn, PAUSE);
      },
      PATIENCE + (text.length * PER_CHARACTER) / rate,
    );
  };
  return {
    read(next, speed, isFresh) {
      stop();
      if (isFresh || next[0] !== pieces[0]) at = 0;
      pieces = next;
      rate = speed;
      timer = setTimeout(goOn, PAUSE);
    },
    stop,
  };
}
