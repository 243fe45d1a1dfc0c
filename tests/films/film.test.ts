/** A short film, rendered for real: by the built site's player in Chromium, and by ffmpeg. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasFfmpeg } from '../../scripts/ensurePrograms.ts';
import { readSite } from '../../src/content/site/readSite.ts';
import { takePicture } from '../../src/outputs/films/captureFilm.ts';
import { describeFilm } from '../../src/outputs/films/describeFilm.ts';
import { probeFilm } from '../../src/outputs/films/encodeFilm.ts';
import { cacheFolder, copyFilm, filmEndings, hash, isCurrent } from '../../src/outputs/films/filmCache.ts';
import { openPlayer, seekPlayer } from '../../src/outputs/films/openPlayer.ts';
import { MOST_BYTES, renderFilm, type FilmJob } from '../../src/outputs/films/renderFilm.ts';
import { CLOSING_SECONDS, FRAME_RATE, spansOf } from '../../src/outputs/films/timeline.ts';
import { filmData } from '../../src/content/schema/filmData.ts';
import { dist } from '../harness/builtSite.ts';
import { openBrowser } from '../../scripts/browser/openBrowser.ts';
import { serveFolder, type ServedFolder } from '../../scripts/browser/serveFolder.ts';

const film = filmData.parse(JSON.parse(readFileSync(new URL('./fixture.json', import.meta.url), 'utf8')));
const seconds = spansOf(film.scenes).at(-1)!.end + CLOSING_SECONDS;
const root = mkdtempSync(join(tmpdir(), 'film-test-'));
const counts: [number, number][] = [];
let site: ServedFolder;
let browser: Browser;
let job: FilmJob;

beforeAll(async () => {
  site = await serveFolder(dist);
  browser = await openBrowser();
  job = { film, browser, origin: site.origin, colors: readSite('.').colors, key: 'one', root };
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

test('the same film at the same time is the same picture, in whatever order it is asked for', async () => {
  const times: [scene: number, at: number][] = [
    [0, 0],
    [0, 1400],
    [0, 5960],
    [1, 1240],
    [1, 3000],
  ];
  const take = async (order: typeof times): Promise<Map<string, string>> => {
    const player = await openPlayer(browser, site.origin, film, job.colors);
    const pictures = new Map<string, string>();
    for (const [scene, at] of order) {
      await seekPlayer(player, scene, at);
      pictures.set(`${scene} ${at}`, hash(await takePicture(player)));
    }
    await player.page.context().close();
    return pictures;
  };
  const first = await take(times);
  const second = await take([...times].reverse());
  expect(new Set(first.values()).size).toBe(times.length);
  for (const [time, picture] of first) expect.soft(second.get(time), time).toBe(picture);
});

test('a picture holds the drawing in the upper part and the caption under it, and nothing of the player’s controls', async () => {
  const player = await openPlayer(browser, site.origin, film, job.colors);
  await seekPlayer(player, 0, 5000);
  const seen = await player.page.evaluate(() => {
    const at = (x: number, y: number): string => document.elementsFromPoint(x, y)[0]?.id ?? '';
    const svg = document.querySelector('treatment-explainer')?.shadowRoot?.querySelector('svg[viewBox$=" 720 480"]');
    const { top, bottom, left, right } = svg?.getBoundingClientRect() ?? new DOMRect();
    const words = document.querySelector('#words');
    return {
      box: [top, bottom, left, right].map(Math.round),
      under: [at(640, 560), at(60, 700)],
      fits: words !== null && words.scrollHeight <= words.clientHeight,
    };
  });
  const [top = 0, bottom = 0, left = 0, right = 0] = seen.box;
  expect(top).toBe(18);
  expect(bottom - top).toBe(512);
  expect(left + right).toBe(1280);
  expect(seen.under.every((id) => id !== 'stage')).toBe(true);
  expect(seen.fits).toBe(true);
  await player.page.context().close();
});

describe.runIf(hasFfmpeg())('rendered', () => {
  const file = (ending: string): string => join(cacheFolder(film.lang, film.slug, root), `film.${ending}`);

  test('progress counts every picture, to the last', async () => {
    expect(await renderFilm(job, (done, all) => counts.push([done, all]))).toBe(true);
    expect(counts.map(([done]) => done)).toEqual(Array.from({ length: counts.length }, (_, index) => index + 1));
    expect(counts.every(([, all]) => all === counts.length)).toBe(true);
    // Still pictures are held: far fewer are drawn than the film has frames.
    expect(counts.length).toBeLessThan((seconds * FRAME_RATE) / 2);
  });

  test.each([
    ['webm', 'vp9'],
    ['mp4', 'h264'],
  ])('%s: %s, 1280 × 720, to the frame as long as its scenes, at most 4 MB', async (ending, codec) => {
    const facts = await probeFilm(file(ending));
    expect(facts).toMatchObject({ codec, width: 1280, height: 720, pixels: 'yuv420p', frames: seconds * FRAME_RATE });
    expect(Math.abs(facts.seconds - seconds)).toBeLessThanOrEqual(1 / FRAME_RATE);
    expect(statSync(file(ending)).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('the MP4 can start before it has all arrived', () => {
    const bytes = readFileSync(file('mp4')).toString('latin1');
    expect(bytes.indexOf('moov')).toBeGreaterThan(0);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('captions: the browser reads one cue for each scene, with its times and words', async () => {
    const page = await browser.newPage();
    await page.route(`${site.origin}/film.vtt`, (route) =>
      route.fulfill({ contentType: 'text/vtt', body: readFileSync(file('vtt')) }),
    );
    await page.route(`${site.origin}/watch.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<video><track default src="/film.vtt"></video>' }),
    );
    await page.goto(`${site.origin}/watch.html`);
    await page.waitForFunction(() => (document.querySelector('track')?.track.cues?.length ?? 0) > 0);
    const cues = await page.evaluate(() =>
      [...(document.querySelector('track')?.track.cues ?? [])].map((cue) => {
        const { startTime, endTime } = cue;
        return { start: startTime, end: endTime, says: (cue as VTTCue).getCueAsHTML().textContent };
      }),
    );
    expect(cues).toEqual(spansOf(film.scenes).map((span, index) => ({ ...span, says: film.scenes[index]!.says })));
    await page.close();
  });

  test('the transcript tells what is said, what is shown, by whom, and from where', () => {
    const text = readFileSync(file('txt'), 'utf8');
    for (const { says, shows } of film.scenes) expect(text).toContain(`${says} [1]\n(Picture: ${shows})`);
    for (const said of [film.title, film.publisher, film.rights, 'Not yet reviewed', film.sources[0]!.text, film.url])
      expect(text).toContain(said);
  });

  test('the poster is the first scene, finished', async () => {
    const { width, height, format } = await sharp(readFileSync(file('png'))).metadata();
    expect([width, height, format]).toEqual([1280, 720, 'png']);
  });

  test('nothing is rendered twice, and the same film comes out the same to the byte', async () => {
    const [{ layers, ...scene }] = film.scenes as [(typeof film.scenes)[number]];
    const still = { ...film, slug: 'a-still-film', scenes: [{ ...scene, layers: layers.slice(0, 1) }] };
    const run = (key: string): Promise<boolean> => renderFilm({ ...job, film: still, key }, () => undefined);
    const read = (): string =>
      hash(...filmEndings.map((ending) => readFileSync(join(cacheFolder('en', still.slug, root), `film.${ending}`))));
    expect(await run('one')).toBe(true);
    const before = read();
    expect(await run('one')).toBe(false);
    expect(await run('another player')).toBe(true);
    expect(read()).toBe(before);
  });

  test('a page knows whether its film still says what it says', () => {
    expect(isCurrent(film, root)).toBe(true);
    expect(isCurrent({ ...film, title: 'Another' }, root)).toBe(false);
  });

  test('search engines are told of its files as they are, and of none that are not there', async () => {
    const page = { description: 'What it is.', addressOf: (path: string) => `https://example.org${path}`, root };
    const [video] = describeFilm(film, page) as unknown as Record<string, unknown>[];
    const whole = Math.round((await probeFilm(file('mp4'))).seconds);
    expect(video).toMatchObject({
      '@type': 'VideoObject',
      name: film.title,
      description: 'What it is.',
      inLanguage: film.lang,
      duration: `PT${Math.floor(whole / 60)}M${whole % 60}S`,
      contentUrl: `https://example.org/films/${film.lang}/${film.slug}.mp4`,
      thumbnailUrl: `https://example.org/films/${film.lang}/${film.slug}.png`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    for (const { says } of film.scenes) expect(video?.['transcript']).toContain(says);
    expect(describeFilm({ ...film, title: 'Another' }, page)).toEqual([]);
    expect(describeFilm({ ...film, slug: 'never-rendered' }, page)).toEqual([]);
  });

  test('its five files go where a page looks for them', () => {
    const to = join(root, 'site');
    expect(copyFilm(film, to, root).every(existsSync)).toBe(true);
    expect(readdirSync(join(to, 'films', film.lang)).sort()).toEqual(
      ['mp4', 'png', 'txt', 'vtt', 'webm'].map((ending) => `${film.slug}.${ending}`),
    );
  });
});
