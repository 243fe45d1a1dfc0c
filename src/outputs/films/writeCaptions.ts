/** A film’s captions as WebVTT: one cue for each scene, and nothing that the film does not say. */
import type { FilmData } from '../../content/schema/filmData.ts';
import { spansOf } from './timeline.ts';

/** @param seconds from the beginning of the film. */
export function writeTime(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(rest)}.000`;
}

/** “-->” would end a cue’s text and “<” begin a tag (https://www.w3.org/TR/webvtt1/#cue-text). */
const escapeCue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\s+/g, ' ').trim();

export function writeCaptions({ lang, scenes }: Pick<FilmData, 'lang' | 'scenes'>): string {
  const cues = spansOf(scenes).map(
    ({ start, end }, index) =>
      `${index + 1}\n${writeTime(start)} --> ${writeTime(end)}\n${escapeCue(scenes[index]?.says ?? '')}\n`,
  );
  return `WEBVTT\nKind: captions\nLanguage: ${lang}\n\n${cues.join('\n')}`;
}
