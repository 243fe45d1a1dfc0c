/** Pictures → a film, by ffmpeg. The same pictures give the same film: no dates, no version in the file, one thread where order matters. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FRAME_RATE } from './timeline.ts';

const run = promisify(execFile);

/** A picture’s file and for how many frames it stays. */
export interface Still {
  file: string;
  frames: number;
}

export interface FilmTags {
  title: string;
  /** Who made it and what may be done with it. */
  rights: string;
  lang: string;
}

/** ffmpeg’s list of pictures. The last stands twice, because a length counts only until the next picture. */
function listStills(stills: readonly Still[]): string {
  const lines = stills.map(({ file, frames }) => `file '${file}'\nduration ${(frames / FRAME_RATE).toFixed(5)}`);
  return `ffconcat version 1.0\n${lines.join('\n')}\nfile '${stills.at(-1)?.file ?? ''}'\n`;
}

/** Every browser plays one of the two; signage players and slide programs mostly want the second. */
const formats = {
  webm: '-c:v libvpx-vp9 -crf 36 -b:v 0 -deadline realtime -cpu-used 7 -row-mt 1',
  mp4: '-c:v libx264 -crf 24 -preset medium -tune animation -profile:v high -level 4.0',
};
export type FilmFormat = keyof typeof formats;
export const filmFormats = Object.keys(formats) as FilmFormat[];

/**
 * @param folder of the pictures; their names are taken from there.
 * @throws with ffmpeg’s own words when it fails.
 */
export async function encodeFilm(
  stills: readonly Still[],
  folder: string,
  file: string,
  format: FilmFormat,
  { title, rights, lang }: FilmTags,
): Promise<void> {
  const list = join(folder, 'stills.ffconcat');
  writeFileSync(list, listStills(stills));
  const frames = stills.reduce((sum, still) => sum + still.frames, 0);
  await run('ffmpeg', [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'concat', '-i', list],
    ...['-vf', `fps=${FRAME_RATE},scale=out_color_matrix=bt709:out_range=tv,format=yuv420p`, '-frames:v', `${frames}`],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ...formats[format].split(' '),
    ...['-g', `${10 * FRAME_RATE}`, '-an', '-movflags', '+faststart'],
    ...['-map_metadata', '-1', '-metadata', `title=${title}`, '-metadata', `copyright=${rights}`],
    ...['-metadata:s:v:0', `language=${lang}`, '-fflags', '+bitexact', '-flags:v', '+bitexact'],
    file,
  ]);
}

export interface FilmFacts {
  codec: string;
  width: number;
  height: number;
  /** Of the pixels, like yuv420p. */
  pixels: string;
  seconds: number;
  frames: number;
}

/** What a film’s file really holds. */
export async function probeFilm(file: string): Promise<FilmFacts> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v:0', '-count_frames', '-of', 'json'],
    ...['-show_entries', 'stream=codec_name,width,height,pix_fmt,nb_read_frames:format=duration', file],
  ]);
  const { streams, format } = JSON.parse(stdout) as {
    streams: { codec_name: string; width: number; height: number; pix_fmt: string; nb_read_frames: string }[];
    format: { duration: string };
  };
  const [stream] = streams;
  if (!stream) throw new Error(`${file} holds no picture.`);
  return {
    codec: stream.codec_name,
    width: stream.width,
    height: stream.height,
    pixels: stream.pix_fmt,
    seconds: Number(format.duration),
    frames: Number(stream.nb_read_frames),
  };
}
