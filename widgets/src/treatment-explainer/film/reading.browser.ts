import { expect, it } from 'vitest';
import type { Page } from '../../../test/browser/driver.ts';
import { describeEngines } from '../../../test/browser/engines.ts';
import { arabicStrings } from '../arabicStrings.ts';
import { arabicFilmStrings } from './arabicStrings.ts';
import { film, openFilm, type FilmElement, type FilmWish } from './testFilm.ts';

declare const explainer: () => FilmElement;
declare const inside: <E extends Element = HTMLElement>(selector: string) => E;
declare const insideAll: <E extends Element = HTMLElement>(selector: string) => E[];
declare const textOf: (element: Element | null) => string;
declare const pause: (milliseconds?: number) => Promise<void>;
declare const until: (holds: () => unknown) => Promise<boolean>;
declare const button: (name: string) => HTMLButtonElement;
declare const now: () => HTMLElement;

/** In the page: what has the focus, by its name. */
const focused = (): string => {
  const active = explainer().shadowRoot!.activeElement ?? document.activeElement!;
  return active.ariaLabel ?? textOf(active);
};

describeEngines('A film is read', ({ engine, site }) => {
  const open = (wish?: FilmWish): Promise<Page> => openFilm(engine, site(), wish);
  const [first, second, third] = film.scenes;

  it('by keyboard alone, with the focus where the person left it', async () => {
    const page = await open({ before: '<button id="before">Before</button>' });
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
    const names: string[] = [];
    const tab = async (): Promise<void> => {
      await page.press('Tab');
      names.push(await page.evaluate(focused));
    };
    await tab();
    // The arrows belong to the slider: a second each.
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    expect(
      await page.evaluate(async () => {
        await pause();
        return [explainer().currentTime, inside('input').ariaValueText, textOf(inside('.time'))];
      }),
    ).toEqual([2, 'Scene 1 of 3, 0:02 of 0:21', '0:02 / 0:21']);
    await page.press('End');
    expect(
      await page.evaluate(async () => [
        await until(() => textOf(now().firstElementChild) === 'Afterwards'),
        explainer().currentTime,
      ]),
    ).toEqual([true, 21]);
    await page.press('Home');
    await tab();
    await tab();
    // The space bar presses the button that has the focus, and nothing else.
    await page.press('Space');
    expect(await page.evaluate(async () => (await pause(), textOf(explainer().shadowRoot!.activeElement)))).toBe(
      'Pause',
    );
    await page.press('Enter');
    expect(await page.evaluate(async () => (await pause(), textOf(explainer().shadowRoot!.activeElement)))).toBe(
      'Play',
    );
    await tab();
    for (const scene of [second!, third!]) {
      await page.press('Enter');
      expect(await page.evaluate(async () => (await pause(), textOf(now().firstElementChild)))).toBe(scene.heading);
      expect(await page.evaluate(focused)).toBe('Next scene');
    }
    // Once more at the last scene: the end, and still here.
    await page.press('Enter');
    expect(await page.evaluate(async () => (await pause(), explainer().currentTime))).toBe(21);
    while (names.at(-1) !== 'Print' && names.length < 20) await tab();
    expect(names.filter((name) => name !== 'Listen' && name !== 'Full screen')).toEqual([
      'Place in the film',
      'Previous scene',
      'Play',
      'Next scene',
      'Captions',
      'Speed',
      'All words of the film',
      'Read the full page',
      'Print',
    ]);
    // On the picture, the space bar plays and pauses; letters do nothing.
    await page.click('treatment-explainer >> .now .sheet');
    expect(await page.evaluate(async () => (await pause(), !!button('Pause')))).toBe(true);
    await page.press('Space');
    expect(await page.evaluate(async () => (await pause(), !!button('Pause')))).toBe(false);
    const place = await page.evaluate(() => [explainer().currentTime, scrollY]);
    for (const key of ['k', 'f', 'm', 'ArrowRight']) await page.press(key);
    expect(await page.evaluate(() => [explainer().currentTime, scrollY])).toEqual(place);
    expect(await page.evaluate(() => [!!button('Pause'), explainer().shadowRoot!.activeElement?.className])).toEqual([
      false,
      'player',
    ]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('in captions under the picture, which can be turned off, and said to screen readers when the person moves on', async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const caption = now().querySelector('figcaption')!;
      const isUnder = caption.getBoundingClientRect().top >= now().querySelector('svg')!.getBoundingClientRect().bottom;
      const status = inside('article > [role=status]');
      const statuses = [status.textContent];
      button('Captions').click();
      await pause();
      const off = [caption.getBoundingClientRect().height, button('Captions').ariaPressed];
      button('Captions').click();
      await pause();
      const on = [caption.getBoundingClientRect().height > 20, button('Captions').ariaPressed];
      button('Next scene').click();
      await pause();
      statuses.push(status.textContent);
      // What changes by itself is not shouted.
      explainer().currentTime = 14.9;
      explainer().playbackRate = 4;
      explainer().play();
      await until(() => textOf(now().firstElementChild) === 'Afterwards');
      await pause();
      statuses.push(status.textContent);
      explainer().pause();
      return { isUnder, off, on, statuses };
    });
    expect(seen).toEqual({
      isUnder: true,
      off: [0, 'false'],
      on: [true, 'true'],
      statuses: ['', `Scene 2 of 3. ${second!.heading}. ${second!.says}`, ''],
    });
    await page.close();
  });

  it('as a transcript that tells all of it, shows the place and leads there', async () => {
    const page = await open();
    await page.click('treatment-explainer >> [part=transcript] button');
    const seen = await page.evaluate(async () => {
      await pause();
      const items = (): string[] =>
        insideAll('.said > li').map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
      const current = (): number => insideAll('.said button').findIndex(({ ariaCurrent }) => ariaCurrent === 'true');
      const before = [items(), current()] as const;
      insideAll('.said button')[2]!.focus();
      insideAll('.said button')[2]!.click();
      await pause();
      return {
        items: before[0],
        places: [before[1], current()],
        heading: textOf(now().firstElementChild),
        focus: textOf(explainer().shadowRoot!.activeElement),
        marks: insideAll<HTMLAnchorElement>('.said sup a').map((link) => [link.href, link.rel, link.ariaLabel]),
        sources: insideAll('.sources > li').map((item) => textOf(item)),
        footer: textOf(inside('footer .note')),
        review: textOf(inside('.warning')),
      };
    });
    expect(seen).toEqual({
      items: film.scenes.map(
        ({ heading, says, shows, sources }) =>
          `${heading} ${says} ${sources[0] ? `[${sources.join(', ')}] ` : ''}Picture: ${shows}`,
      ),
      places: [0, 2],
      heading: third!.heading,
      focus: third!.heading,
      marks: Array(2).fill(['https://example.org/guideline', 'noopener noreferrer', 'Sources: 1']),
      sources: film.sources.map(({ text }) => text),
      footer: 'From Example Clinic. Updated February 3, 2026. © Example Clinic, CC BY 4.0 Links open in a new tab.',
      review: 'Not yet reviewed by a clinician',
    });
    await page.close();
  });

  it('as a picture with a name, a description and real words, on sheets of one size', async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      insideAll<SVGElement>('svg[role=img]').map((svg) => [
        svg.querySelector('title')?.textContent,
        svg.querySelector('desc')?.textContent,
        svg.getAttribute('viewBox'),
        [...svg.querySelectorAll('text')].map((text) => text.textContent),
      ]),
    );
    expect(seen).toEqual([
      [first!.heading, first!.shows, '0 -40 720 560', ['Joint']],
      [second!.heading, second!.shows, '0 0 720 560', ['A small', 'nerve', 'Needle']],
      [third!.heading, third!.shows, '0 -70 720 560', ['Rest']],
    ]);
    await page.close();
  });

  it('at 320 px without scrolling sideways, with targets of 44 px, words of 14 px, and no jump from scene to scene', async () => {
    const page = await open({ options: { width: 320 }, head: '<style>body { margin: 8px }</style>' });
    const seen = await page.evaluate(async () => {
      button('All words of the film').click();
      await pause();
      const targets = insideAll('.player button, .player select, .player input, article button')
        .map((one) => one.getBoundingClientRect())
        .filter(({ height }) => height);
      const tops = new Set<number>();
      for (const time of [0, 7, 16]) {
        explainer().currentTime = time;
        await pause();
        tops.add(Math.round(inside('.play').getBoundingClientRect().top));
        tops.add(Math.round(inside('.now svg').getBoundingClientRect().top) + 10_000);
      }
      const label = inside<SVGTextElement>('.now text').getBoundingClientRect();
      return [
        document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        Math.min(...targets.map(({ height }) => height)) >= 43.9,
        Math.min(...targets.map(({ width }) => width)) >= 43.9,
        tops.size,
        label.height >= 14,
      ];
    });
    expect(seen).toEqual([true, true, true, 2, true]);
    await page.close();
  });

  it('in Spanish, whose words come with it', async () => {
    const before = site().requests.length;
    const page = await open({ changes: { lang: 'es' }, lang: 'es' });
    const names = await page.evaluate(async () => {
      await until(() => button('Reproducir'));
      return [
        textOf(inside('.play')),
        inside('input').ariaValueText,
        textOf(inside('[part=transcript] button')),
        textOf(inside('footer a')),
      ];
    });
    expect(names).toEqual([
      'Reproducir',
      'Escena 1 de 3, 0:00 de 0:21',
      'Todo el texto del video',
      'Ver la página completa',
    ]);
    expect(
      site()
        .requests.slice(before)
        .filter((path) => path.includes('/treatment-explainer.film'))
        .sort(),
    ).toEqual([
      'parts/treatment-explainer.film.createFilm.js',
      'parts/treatment-explainer.film.scenes.js',
      'strings/treatment-explainer.film.es.js',
    ]);
    await page.close();
  });

  it('from right to left: the controls are mirrored, the body is not', async () => {
    const page = await open();
    const seen = await page.evaluate(
      async (words, payload) => {
        const { languages } = explainer().constructor as unknown as { languages: Record<string, object> };
        languages['ar'] = words;
        explainer().lang = 'ar';
        explainer().src = URL.createObjectURL(new Blob([JSON.stringify(payload)], { type: 'application/json' }));
        await until(() => explainer().shadowRoot!.querySelector('article[dir=rtl] .sheet svg'));
        const box = (selector: string): DOMRect => inside(selector).getBoundingClientRect();
        const [previous, next] = [...insideAll('.player .icon')].map((one) => one.getBoundingClientRect());
        const word = [...insideAll<SVGTextElement>('.sheet text')][1]!;
        return {
          play: textOf(inside('.play')),
          mirrored: previous!.left > next!.left && box('.time').left < box('input').left,
          icon: getComputedStyle(inside('.player .icon svg')).transform,
          picture: getComputedStyle(inside('.sheet svg')).transform,
          // The label that starts at 60 of 720 still runs to the right from there.
          word: Math.round(word.getBBox().x / 20),
          fits: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        };
      },
      { ...arabicStrings, film: arabicFilmStrings },
      { ...film, lang: 'ar' },
    );
    expect(seen).toEqual({
      play: arabicFilmStrings.play,
      mirrored: true,
      icon: 'matrix(-1, 0, 0, 1, 0, 0)',
      picture: 'none',
      word: 3,
      fits: true,
    });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('in English for a reader from right to left: the controls point as they stand, from left to right', async () => {
    const page = await open();
    const seen = await page.evaluate(
      async (words) => {
        const { languages } = explainer().constructor as unknown as { languages: Record<string, object> };
        languages['ar'] = words;
        explainer().lang = 'ar';
        await until(() => inside('.root').dir === 'rtl' && inside('.player .icon svg'));
        const [previous, next] = [...insideAll('.player .icon')].map((one) => one.getBoundingClientRect());
        return [previous!.left < next!.left, getComputedStyle(inside('.player .icon svg')).transform];
      },
      { ...arabicStrings, film: arabicFilmStrings },
    );
    expect(seen).toEqual([true, 'none']);
    await page.close();
  });
});
