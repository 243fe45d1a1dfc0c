/** Brings ffmpeg and ffprobe, which make the films. */
import { spawnSync } from 'node:child_process';
import { installPackages } from './installPackages.ts';

const runs = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
export const hasFfmpeg = (): boolean => runs('ffmpeg') && runs('ffprobe');

/** @returns false where it is missing after all. @throws when Debian's installer fails. */
export function ensureFfmpeg(): boolean {
  if (!hasFfmpeg()) installPackages(['ffmpeg']);
  return hasFfmpeg();
}

export const ffmpegCure =
  'Films are made by ffmpeg, and it is not here. Install it (Debian, Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), then run this again.';
