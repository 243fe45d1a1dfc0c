/** The real player, in a page of its own, as large as the film’s picture allows. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { writeDataScript } from '../widget-data/writeDataScript.ts';
import type { FilmData } from '../../content/schema/filmData.ts';
import type { Site } from '../../content/schema/site.ts';
import { spansOf, type SceneMotion } from './timeline.ts';
import { DRAWING, FONT_PATH, PICTURE, writeFramePage } from './writeFramePage.ts';

export interface OpenPlayer {
  page: Page;
  /** Chromium’s own protocol: it takes pictures twice as fast. */
  chrome: CDPSession;
  film: FilmData;
}
/** What the player’s element offers: see its README. */
interface Explainer extends HTMLElement {
  /** Seconds. Setting it shows that very moment, always in the same way. */
  currentTime: number;
  /** Seconds; 0 until the film is there. */
  readonly duration: number;
  readonly updateComplete: Promise<unknown>;
}

/** Milliseconds. */
const LONGEST_WAIT = 60_000;
const font =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/**
 * @param origin of the served site, whose player it is. The film is handed to it as given.
 * @throws when the player does not show the film within a minute.
 */
export async function openPlayer(
  browser: Browser,
  origin: string,
  film: FilmData,
  colors: Site['colors'],
): Promise<OpenPlayer> {
  const context = await browser.newContext({
    viewport: PICTURE,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    locale: film.lang,
  });
  const page = await context.newPage();
  const answers: Record<string, { contentType: string; body: string | Buffer }> = {
    '/film.html': { contentType: 'text/html', body: writeFramePage(film, colors, '/widgets/v1/embed.js') },
    [FONT_PATH]: { contentType: 'font/woff2', body: readFileSync(font) },
    [`/widgets/v1/data/${film.lang}/${film.slug}-film.js`]: {
      contentType: 'text/javascript',
      body: writeDataScript(film, `${film.slug}-film`),
    },
  };
  for (const [path, answer] of Object.entries(answers))
    await page.route(`${origin}${path}*`, (route) => route.fulfill(answer));
  await page.goto(`${origin}/film.html`);
  await page
    .waitForFunction(() => document.querySelector<Explainer>('treatment-explainer')?.duration, undefined, {
      timeout: LONGEST_WAIT,
    })
    .catch(async (error: unknown) => {
      const shown = await page.locator('treatment-explainer .root').innerText();
      throw new Error(`The player did not show ${film.lang}/${film.slug}. It shows: “${shown.trim()}”`, {
        cause: error,
      });
    });
  await page.evaluate(() => Promise.all([document.fonts.load('36px film'), document.fonts.ready]));
  await page.evaluate(fitStage, DRAWING);
  await page.evaluate(fitWords, film.scenes);
  return { page, chrome: await context.newCDPSession(page), film };
}

/** Makes the drawing as large as its place and puts it there; the player’s other parts lie beyond the picture or under the caption. */
function fitStage({ width, height, top }: typeof DRAWING): void {
  const host = document.querySelector<HTMLElement>('treatment-explainer');
  // Icons are drawings, too; a scene’s sheet is 720 wide.
  const drawing = [...(host?.shadowRoot?.querySelectorAll('svg') ?? [])].find(
    ({ viewBox }) => viewBox.baseVal.width === 720,
  );
  if (!host || !drawing) return;
  host.style.cssText = 'display: block; position: absolute; inline-size: 720px; margin: 0; transform-origin: 0 0;';
  const drawn = drawing.getBoundingClientRect();
  const scale = Math.min(width / drawn.width, height / drawn.height);
  host.style.transform = `scale(${scale})`;
  const { x, y } = drawing.getBoundingClientRect();
  host.style.left = `${(innerWidth - drawn.width * scale) / 2 - x}px`;
  host.style.top = `${top - y}px`;
}

/** The largest letters in which every caption of the film has room. All are of one size, so that nothing jumps. */
function fitWords(scenes: readonly { heading: string; says: string }[]): void {
  const words = document.querySelector<HTMLElement>('#words');
  const fits = ({ heading, says }: (typeof scenes)[number]): boolean => {
    words?.querySelector('b')?.replaceChildren(heading);
    words?.querySelector('p')?.replaceChildren(says);
    return !words || words.scrollHeight <= words.clientHeight;
  };
  for (let size = 42; size >= 20; size -= 2) {
    if (words) words.style.fontSize = `${size}px`;
    if (scenes.every(fits)) return;
  }
}

/** The player at a time of a scene, and that scene’s words below. @returns how the scene moves. */
export async function seekPlayer({ page, film }: OpenPlayer, index: number, at: number): Promise<SceneMotion> {
  const { heading, says } = film.scenes[index] ?? { heading: '', says: '' };
  const start = spansOf(film.scenes)[index]?.start ?? 0;
  return page.evaluate(
    async ([seconds, title, text]) => {
      const host = document.querySelector<Explainer>('treatment-explainer');
      if (!host?.shadowRoot) throw new Error('The player is gone.');
      host.currentTime = seconds;
      await host.updateComplete;
      document.querySelector('#words b')?.replaceChildren(title);
      document.querySelector('#words p')?.replaceChildren(text);
      const times = host.shadowRoot.getAnimations().flatMap(({ effect }) => effect?.getComputedTiming() ?? []);
      const swings = ({ iterations = 1 }: ComputedEffectTiming): boolean => iterations > 1;
      const once = times.map((time) => Number((swings(time) ? time.delay : time.endTime) ?? 0));
      const again = times.filter(swings).map(({ duration }) => Number(duration ?? 0));
      return { entrance: Math.max(0, ...once), cycle: Math.max(0, ...again) };
    },
    [start + at / 1000, heading, says] as const,
  );
}
