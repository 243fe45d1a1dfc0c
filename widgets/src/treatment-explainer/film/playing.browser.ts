import { expect, it } from 'vitest';
import type { Page } from '../../../test/browser/driver.ts';
import { describeEngines } from '../../../test/browser/engines.ts';
import { film, openFilm, type FilmElement, type FilmWish } from './testFilm.ts';

declare const explainer: () => FilmElement;
declare const inside: <E extends HTMLElement>(selector: string) => E;
declare const insideAll: (selector: string) => HTMLElement[];
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const button: (name: string) => HTMLButtonElement;
declare const now: () => HTMLElement;
declare const look: () => string[];
declare const told: string[];

describeEngines('A film', ({ engine, site }) => {
  const open = (wish?: FilmWish): Promise<Page> => openFilm(engine, site(), wish);

  it('shows its first scene, finished and still, and nothing moves until somebody says so', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const first = look();
      await pause(500);
      return {
        same: `${look()}` === `${first}`,
        animations: explainer().shadowRoot!.getAnimations().length,
        pale: first.filter((line) => !/ 1 none 0px (none|[\d.px, ]+) (visible|hidden)$/.test(line)),
        heading: textOf(now().firstElementChild),
        caption: textOf(now().querySelector('figcaption')),
        visible: insideAll('figure').filter((figure) => getComputedStyle(figure).visibility === 'visible').length,
        told: [...told],
        time: [explainer().currentTime, explainer().duration, explainer().playbackRate],
      };
    });
    expect(seen).toEqual({
      same: true,
      animations: 0,
      pale: [],
      heading: film.scenes[0]!.heading,
      caption: film.scenes[0]!.says,
      visible: 1,
      told: [],
      time: [0, 21, 1],
    });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('looks the same at the same moment, whatever was shown before', async () => {
    const page = await open();
    const { differing, distinct, pulse, needle, lead, fade } = await page.evaluate(async () => {
      const times = [0, 1.3, 2.6, 6.1, 6.25, 7.5, 9, 11, 13.7, 15.2, 20.999, 21];
      const at = async (time: number): Promise<string> => {
        explainer().currentTime = time;
        await explainer().updateComplete;
        const { innerText } = inside('.player');
        return [...look(), innerText, inside<HTMLInputElement>('input').ariaValueText].join('\n');
      };
      const first = new Map<number, string>();
      for (const time of times) first.set(time, await at(time));
      const again = [...times].reverse().concat([9, 0, 21, 6.1, 2.6]);
      const differing: number[] = [];
      for (const time of again) if ((await at(time)) !== first.get(time)) differing.push(time);
      const styleAt = async (time: number, selector: string, name: string): Promise<string> => {
        await at(time);
        return getComputedStyle(inside(`figure:nth-of-type(${time < 6 ? 1 : 2}) ${selector}`)).getPropertyValue(name);
      };
      const lowest = async (): Promise<number> => {
        let least = 1;
        for (let time = 0; time < 6; time += 0.1) least = Math.min(least, +(await styleAt(time, '.pain', 'opacity')));
        return least;
      };
      return {
        differing,
        distinct: new Set(first.values()).size,
        pulse: await lowest(),
        needle: [await styleAt(6, '.tool', 'transform'), await styleAt(14.5, '.tool', 'transform')],
        lead: [
          await styleAt(6, '.drug + .wire', 'stroke-dashoffset'),
          await styleAt(14.5, '.drug + .wire', 'stroke-dashoffset'),
        ],
        fade: [await styleAt(6.25, 'svg', 'opacity'), await styleAt(7, 'svg', 'opacity')].map(Number),
      };
    });
    expect(differing).toEqual([]);
    expect(distinct).toBe(12);
    expect(pulse).toBeGreaterThanOrEqual(0.34);
    expect(pulse).toBeLessThan(0.4);
    expect(needle).toEqual(['matrix(1, 0, 0, 1, 160, -40)', 'none']);
    expect(lead).toEqual(['230px', '0px']);
    expect(fade[0]).toBeGreaterThan(0.1);
    expect(fade[0]).toBeLessThan(0.9);
    expect(fade[1]).toBe(1);
    await page.close();
  });

  it('plays to its end, tells what it does, and begins anew', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      explainer().playbackRate = 4;
      button('Play').click();
      await pause(50);
      const playing = !!button('Pause');
      // Held in the middle, it is where it was.
      button('Pause').click();
      const held = explainer().currentTime;
      await pause(300);
      const stayed = explainer().currentTime === held;
      explainer().currentTime = 4;
      explainer().play();
      await until(() => told.includes('end'));
      await pause();
      const atEnd = [explainer().currentTime, !!button('Play'), textOf(now().firstElementChild)];
      const story = told.splice(0);
      explainer().play();
      await pause(100);
      const anew = explainer().currentTime < 3 && textOf(now().firstElementChild);
      explainer().pause();
      return { playing, stayed, atEnd, story, anew, after: [...told] };
    });
    expect(seen).toEqual({
      playing: true,
      stayed: true,
      atEnd: [21, true, 'Afterwards'],
      story: ['play', 'pause', 'play', 'scene1', 'scene2', 'pause', 'end'],
      anew: 'Why it hurts',
      after: ['scene0', 'play', 'pause'],
    });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('keeps time at every speed', async () => {
    const page = await open();
    const paces = await page.evaluate(async () => {
      // Read in a frame, after the film's own step, with the time of that frame: exact, however seldom frames come.
      const look = (): Promise<[time: number, now: number]> =>
        new Promise((resolve) => requestAnimationFrame((now) => resolve([explainer().currentTime, now])));
      const found: number[] = [];
      for (const rate of [0.5, 1.5]) {
        explainer().currentTime = 0;
        explainer().playbackRate = rate;
        explainer().play();
        await until(() => explainer().currentTime > 0.1);
        const [from, start] = await look();
        await pause(600);
        const [to, end] = await look();
        explainer().pause();
        found.push((to - from) / ((end - start) / 1000) / rate);
      }
      const select = inside<HTMLSelectElement>('select');
      select.value = '0.75';
      select.dispatchEvent(new Event('change'));
      await pause();
      return [...found, explainer().playbackRate, +select.value];
    });
    expect(paces[0]).toBeCloseTo(1);
    expect(paces[1]).toBeCloseTo(1);
    expect(paces.slice(2)).toEqual([0.75, 0.75]);
    await page.close();
  });

  it('stops when it is taken off the page, when the page is hidden or left, and when it shows something else', async () => {
    const page = await open();
    const story = await page.evaluate(async () => {
      const element = explainer();
      const playing = (): boolean => !!button('Pause');
      const states: unknown[] = [];
      const start = async (): Promise<void> => {
        element.currentTime = 0;
        element.play();
        await pause(100);
        states.push(playing());
      };
      await start();
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await pause();
      states.push(playing());
      Reflect.deleteProperty(document, 'hidden');
      await start();
      dispatchEvent(new Event('pagehide'));
      await pause();
      states.push(playing());
      await start();
      element.remove();
      await pause(200);
      document.body.append(element);
      await pause();
      states.push(playing(), !!inside('.sheet svg'));
      await start();
      element.layout = 'page';
      await pause(300);
      states.push(told.at(-1), element.duration);
      return states;
    });
    expect(story).toEqual([true, false, true, false, true, false, true, true, 'pause', 0]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('moves nothing for who wants less motion: scenes change in steps', async () => {
    const page = await open({ options: { emulate: { reducedMotion: 'reduce' } } });
    const seen = await page.evaluate(async () => {
      const calm = look();
      const looks = new Set<string>();
      for (const time of [0, 0.3, 1.3, 5.9]) {
        explainer().currentTime = time;
        await explainer().updateComplete;
        looks.add(`${look()}`);
      }
      const same = looks.size === 1 && looks.has(`${calm}`);
      explainer().playbackRate = 4;
      explainer().play();
      await until(() => told.includes('scene1'));
      const animations = explainer().shadowRoot!.getAnimations().length;
      await pause(50);
      const settled = look();
      await pause(400);
      const still = `${look()}` === `${settled}`;
      await until(() => told.includes('end'));
      return { same, animations, still, scene: textOf(now().firstElementChild) };
    });
    expect(seen).toEqual({ same: true, animations: 0, still: true, scene: 'Afterwards' });
    await page.close();
  });
});
