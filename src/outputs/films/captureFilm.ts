/** Takes the pictures of a film in Chromium: the player is told a time, everything that moves is put to that time, then the picture is taken. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmData } from '../../content/schema/filmData.ts';
import type { Still } from './encodeFilm.ts';
import { hash } from './filmCache.ts';
import { seekPlayer, type OpenPlayer } from './openPlayer.ts';
import { CLOSING_SECONDS, FRAME_RATE, planShots, type Shot } from './timeline.ts';

/** Called for each picture: how many are taken, of how many. */
export type Progress = (done: number, all: number) => void;

/** One picture of the film, as PNG. The same film and time always give the same bytes. */
export async function takePicture({ chrome }: OpenPlayer): Promise<Buffer> {
  const { data } = await chrome.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
}

export interface Captured {
  /** In order. The file of each is in the folder once, however often it is shown. */
  stills: Still[];
  /** The first scene with all that comes into it. */
  poster: string;
}

export async function captureFilm(
  player: OpenPlayer,
  film: FilmData,
  folder: string,
  progress: Progress,
): Promise<Captured> {
  const plans: Shot[][] = [];
  for (const [index, { seconds }] of film.scenes.entries())
    plans.push(planShots(seconds, await seekPlayer(player, index, 0)));
  const all = plans.reduce((sum, shots) => sum + new Set(shots.map(({ at }) => at)).size, 1);
  const stills: Still[] = [];
  let poster = '';
  let done = 0;
  const keep = async (): Promise<string> => {
    const picture = await takePicture(player);
    const file = `${hash(picture)}.png`;
    writeFileSync(join(folder, file), picture);
    progress((done += 1), all);
    return file;
  };
  for (const [index, shots] of plans.entries()) {
    const taken = new Map<number, string>();
    for (const { at, frames } of shots) {
      if (!taken.has(at)) {
        await seekPlayer(player, index, at);
        taken.set(at, await keep());
      }
      stills.push({ file: taken.get(at) ?? '', frames });
    }
    poster ||= stills.at(-1)?.file ?? '';
  }
  await player.page.evaluate(() => document.body.classList.add('closing'));
  stills.push({ file: await keep(), frames: CLOSING_SECONDS * FRAME_RATE });
  return { stills: joinEqual(stills), poster };
}

/** Neighbours that show the same picture become one. */
function joinEqual(stills: readonly Still[]): Still[] {
  return stills.reduce<Still[]>((joined, still) => {
    const last = joined.at(-1);
    if (last?.file === still.file) last.frames += still.frames;
    else joined.push({ ...still });
    return joined;
  }, []);
}
