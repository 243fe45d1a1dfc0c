import { expect, it } from 'vitest';
import type { Page } from '../../../test/browser/driver.ts';
import { describeEngines } from '../../../test/browser/engines.ts';
import { film, openFilm, type FilmElement } from './testFilm.ts';

declare const explainer: () => FilmElement;
declare const inside: <E extends Element = HTMLElement>(selector: string) => E;
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const button: (name: string) => HTMLButtonElement;
declare const now: () => HTMLElement;
declare const told: string[];
declare const spoken: { text: string; rate: number; lang: string; end: string }[];
declare const voice: { mode: '' | 'deaf' | 'mute' | 'stolen'; perCharacter: number; words: string[]; pieces: string[] };

/**
 * A stand-in for a voice, which no engine has where tests run. It tells the events that the specification of
 * speechSynthesis names, in their order: start, boundary for each word, end; an error after cancel(), late.
 */
const VOICE = `<script>
const spoken = [];
const voice = { mode: '', perCharacter: 4, words: [], pieces: [] };
(() => {
  let current;
  const tell = (utterance, type, more) => utterance['on' + type]?.({ type, ...more });
  const speech = new EventTarget();
  const finish = (record, utterance, type, more) => { if (record.end) return; record.end = type; tell(utterance, type, more); };
  const local = { lang: 'en_US', localService: true, name: 'On the device' };
  Object.assign(speech, {
    getVoices: () => [{ lang: 'en-GB', localService: false, name: 'From the network' }, { lang: 'de-DE', localService: true, name: 'Other' }, local],
    resume() {},
    cancel() {
      if (!current) return;
      const [record, utterance] = current;
      current = undefined;
      setTimeout(() => finish(record, utterance, 'error', { error: 'canceled' }), 30);
    },
    speak(utterance) {
      if (!utterance.text) return;
      const record = { text: utterance.text, rate: utterance.rate, lang: utterance.voice.name, end: '' };
      spoken.push(record);
      current = [record, utterance];
      const isOn = () => current && current[0] === record;
      if (voice.mode === 'mute') return setTimeout(() => isOn() && finish(record, utterance, 'error', { error: 'synthesis-failed' }), 20);
      if (voice.mode === 'stolen') return setTimeout(() => isOn() && finish(record, utterance, 'error', { error: 'interrupted' }), 300);
      setTimeout(() => isOn() && tell(utterance, 'start'), 10);
      for (const { index, 0: word } of utterance.text.matchAll(/\\S+/g))
        setTimeout(() => {
          if (!isOn()) return;
          tell(utterance, 'boundary', { name: 'word', charIndex: index, charLength: word.length });
          // What is shown for it, at that very moment.
          for (const range of CSS.highlights?.get('pain-reading') ?? []) voice.words.push(String(range));
          voice.pieces.push(textOf(inside('[data-read]')));
        }, 20 + index * voice.perCharacter);
      if (voice.mode === 'deaf') return;
      setTimeout(() => { if (isOn()) { current = undefined; finish(record, utterance, 'end'); } }, 40 + utterance.text.length * voice.perCharacter);
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; this.rate = 1; } };
})();
</script>`;

describeEngines('A film is read aloud', ({ engine, site }) => {
  const open = (): Promise<Page> => openFilm(engine, site(), { head: VOICE });
  const [first, second, third] = film.scenes;

  it('only where the browser has a voice for its language', async () => {
    const real = await openFilm(engine, site());
    expect(
      await real.evaluate(() => {
        const voices = (window as Partial<Window>).speechSynthesis?.getVoices() ?? [];
        return !!button('Listen') === voices.some(({ lang }) => lang.startsWith('en'));
      }),
    ).toBe(true);
    await real.close();
    const foreign = await openFilm(engine, site(), { head: VOICE.replace('en-GB', 'fr').replace('en_US', 'fr') });
    expect(
      await foreign.evaluate(async () => {
        const before = !!button('Listen');
        // Chromium’s voices come late.
        speechSynthesis.getVoices = () => [{ lang: 'en-AU' }] as SpeechSynthesisVoice[];
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
        await pause();
        return [before, !!button('Listen')];
      }),
    ).toEqual([false, true]);
    await foreign.close();
    const page = await open();
    expect(await page.evaluate(() => button('Listen').ariaPressed)).toBe('false');
    await page.close();
  });

  it('scene by scene: the scene waits for the voice and goes on at its end, by a voice on the device', async () => {
    const page = await open();
    await page.click('treatment-explainer >> .bar [aria-pressed=false]');
    const seen = await page.evaluate(async () => {
      // Faster than any voice: without waiting, the film would be over in two seconds.
      explainer().playbackRate = 4;
      // The first scene's time is up long before its words.
      await until(() => spoken.length >= 3);
      const waiting = [explainer().currentTime < 6, textOf(now().firstElementChild)];
      await until(() => told.includes('end'));
      await pause();
      return {
        waiting,
        story: [...told],
        texts: spoken.filter(({ end }) => end === 'end').map(({ text }) => text),
        rates: new Set(spoken.map(({ rate }) => rate)).size,
        voices: [...new Set(spoken.map(({ lang }) => lang))],
        last: spoken.at(-1)!.rate,
        pressed: button('Listen').ariaPressed,
      };
    });
    expect(seen.waiting).toEqual([true, first!.heading]);
    expect(seen.story).toEqual(['play', 'scene1', 'scene2', 'pause', 'end']);
    expect(seen.texts.join('')).toBe(film.scenes.map(({ heading, says }) => heading + says).join(''));
    expect(Math.max(...seen.texts.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(seen.voices).toEqual(['On the device']);
    expect(seen.last).toBe(4);
    expect(seen.pressed).toBe('true');
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('and shows the words as they are read', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      voice.perCharacter = 12;
      button('Listen').click();
      await until(() => textOf(now().firstElementChild) !== 'Why it hurts');
      button('Listen').click();
      await pause(60);
      const { highlights } = CSS as Partial<typeof CSS>;
      return {
        words: voice.words,
        pieces: [...new Set(voice.pieces)],
        has: !!highlights,
        left: [
          explainer().shadowRoot!.querySelectorAll('[data-read]').length,
          highlights?.has('pain-reading') ?? false,
        ],
      };
    });
    const said = `${first!.heading} ${first!.says}`.split(' ');
    expect(seen.words.slice(0, said.length)).toEqual(seen.has ? said : []);
    expect(seen.pieces.slice(0, 3)).toEqual([
      first!.heading,
      'A small nerve by a joint can carry pain.',
      'This test asks whether that nerve is the one.',
    ]);
    expect(seen.left).toEqual([0, false]);
    await page.close();
  });

  it('and is silent at once on pause, on the button, when the page is hidden and when it is taken away', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      voice.perCharacter = 30;
      const results: unknown[] = [];
      const stopped = async (act: () => void): Promise<void> => {
        const before = spoken.length;
        act();
        await pause(500);
        results.push([spoken.length === before, spoken.at(-1)!.end, !!button('Pause')]);
      };
      const speaking = (): Promise<boolean> =>
        until(
          () =>
            spoken.at(-1)?.end === '' &&
            document.querySelector('treatment-explainer')!.shadowRoot!.querySelector('[data-read]'),
        );
      button('Listen').click();
      await speaking();
      await stopped(() => button('Pause').click());
      // Play reads on from the sentence where it stopped, not from the beginning.
      const texts = spoken.length;
      button('Play').click();
      await speaking();
      results.push(spoken[texts]!.text);
      await stopped(() => button('Listen').click());
      button('Listen').click();
      await speaking();
      await stopped(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      Reflect.deleteProperty(document, 'hidden');
      button('Play').click();
      await speaking();
      const element = explainer();
      const before = spoken.length;
      element.remove();
      await pause(500);
      results.push(spoken.length === before, spoken.at(-1)!.end);
      return results;
    });
    const quiet = [true, 'error', false];
    expect(seen).toEqual([quiet, first!.heading, quiet, quiet, true, 'error']);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('from where the person goes, and at the speed that the person sets', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      voice.perCharacter = 30;
      button('Listen').click();
      await until(() => spoken.length);
      const status = inside('article > [role=status]').textContent;
      button('Next scene').click();
      await until(() => spoken.some(({ text }) => text.startsWith('Where')));
      // Scrubbing tells many moments; one reading comes of it.
      const before = spoken.length;
      const slider = inside<HTMLInputElement>('input');
      for (const second of ['16', '17', '18', '19']) {
        slider.value = second;
        slider.dispatchEvent(new Event('input'));
        await pause(20);
      }
      await until(() => spoken.length > before);
      await pause(100);
      const scrubbed = spoken.slice(before).map(({ text }) => text);
      explainer().playbackRate = 0.5;
      await until(() => spoken.at(-1)!.rate === 0.5);
      return { scrubbed, again: spoken.at(-1)!.text, status, silent: inside('article > [role=status]').textContent };
    });
    expect(seen).toEqual({ scrubbed: [third!.heading], again: third!.heading, status: '', silent: '' });
    expect(second!.heading).toContain('Where');
    await page.close();
  });

  it('or not: a voice that fails is said, one that another script takes is not, and one that forgets its end does not hold the film', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const status = (): string => inside('article > [role=status]').textContent!;
      voice.mode = 'mute';
      button('Listen').click();
      await until(status);
      const broken = [status(), button('Listen').ariaPressed, !!button('Play')];
      voice.mode = 'stolen';
      button('Listen').click();
      await until(() => button('Listen').ariaPressed === 'true');
      await until(() => button('Listen').ariaPressed === 'false');
      const stolen = [status(), !!button('Play')];
      voice.mode = 'deaf';
      explainer().playbackRate = 4;
      button('Listen').click();
      const count = spoken.length;
      // Twelve characters: its patience with them ends after 4.5 seconds.
      await until(() => spoken.length > count + 1);
      return { broken, stolen, forgot: spoken.slice(count).map(({ text }) => text) };
    });
    expect(seen).toEqual({
      broken: ['Reading aloud does not work here just now.', 'false', true],
      stolen: ['', true],
      forgot: [first!.heading, 'A small nerve by a joint can carry pain. '],
    });
    await page.close();
  });
});
