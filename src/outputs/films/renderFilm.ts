/** One film → its files in the cache: WebM, MP4, captions, transcript, poster. Nothing is rendered that would come out the same. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { FilmData } from '../../content/schema/filmData.ts';
import type { Site } from '../../content/schema/site.ts';
import { captureFilm, type Progress } from './captureFilm.ts';
import { encodeFilm, filmFormats } from './encodeFilm.ts';
import { cacheFolder, contentKey, filmEndings, readRendering, type Rendering } from './filmCache.ts';
import { openPlayer } from './openPlayer.ts';
import { writeCaptions } from './writeCaptions.ts';
import { writeTranscript } from './writeTranscript.ts';

/** Bytes that a film may have, in either format: it is sent by mail and played from a stick. */
export const MOST_BYTES = 4_000_000;

export interface FilmJob {
  film: FilmData;
  browser: Browser;
  /** Address of the served site, without a slash at the end. */
  origin: string;
  colors: Site['colors'];
  /** Of all that a picture depends on but the film itself. */
  key: string;
  /** The project's folder. */
  root?: string;
}

/** @returns false when the cache held it. @throws when a file is over its size. */
export async function renderFilm(job: FilmJob, progress: Progress): Promise<boolean> {
  const { film, key, root = '.' } = job;
  const folder = cacheFolder(film.lang, film.slug, root);
  const content = contentKey(film);
  const held = readRendering(folder);
  if (held?.content === content && held.key === key) return false;
  const work = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    await drawFilm(job, work, progress);
    writeFileSync(join(work, 'film.vtt'), writeCaptions(film));
    writeFileSync(join(work, 'film.txt'), writeTranscript(film));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const rendering: Rendering = { content, key };
    writeFileSync(join(work, 'rendering.json'), JSON.stringify(rendering));
    // Last the note that says it is finished.
    for (const name of [...filmEndings.map((ending) => `film.${ending}`), 'rendering.json'])
      cpSync(join(work, name), join(folder, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return true;
}

async function drawFilm({ film, browser, origin, colors }: FilmJob, work: string, progress: Progress): Promise<void> {
  const pictures = join(work, 'pictures');
  mkdirSync(pictures);
  const player = await openPlayer(browser, origin, film, colors);
  try {
    const { stills, poster } = await captureFilm(player, film, pictures, progress);
    cpSync(join(pictures, poster), join(work, 'film.png'));
    for (const format of filmFormats) {
      const file = join(work, `film.${format}`);
      await encodeFilm(stills, pictures, file, format, film);
      const { size } = statSync(file);
      if (size > MOST_BYTES)
        throw new Error(
          `${film.slug}.${format} has ${size} bytes, and at most ${MOST_BYTES} are meant: see src/outputs/films/encodeFilm.ts.`,
        );
    }
  } finally {
    await player.page.context().close();
  }
}
