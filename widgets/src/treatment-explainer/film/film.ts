/**
 * The data of one film, version 1, as the provider publishes it at data/<lang>/<slug>-film.json (JSON
 * Schema: schema/film.json). Words are plain text and drawings are path data in named inks: nothing
 * here is ever read as HTML or SVG.
 */

/**
 * How a layer comes into its scene. `enter`: slides into its place. `grow`: the line is drawn from its
 * start. `appear`: fades in. `pulse`: its opacity swings slowly. What is drawn is the finished state.
 */
export type Motion = 'enter' | 'grow' | 'appear' | 'pulse';

export interface FilmLayer {
  /** Colour, width and dashes; the names are in `filmInks.ts`. */
  ink: string;
  /** Path data in units of the sheet, which is 720 wide. */
  d: string;
  motion?: Motion | undefined;
  /** For `enter`: how far off it starts, in units of the sheet. */
  from?: [dx: number, dy: number] | undefined;
}

export interface FilmLabel {
  /** The middle of the edge that `align` names. */
  x: number;
  y: number;
  align: 'start' | 'middle' | 'end';
  lines: string[];
}

export interface FilmScene {
  heading: string;
  /** The caption, which is also read aloud and stands in the transcript. */
  says: string;
  /** The drawing in words. */
  shows: string;
  /** Running time, whole seconds, 6 or more. */
  seconds: number;
  /** Of the sheet, in its units. */
  height: number;
  layers: FilmLayer[];
  labels: FilmLabel[];
  /** Numbers of entries in `Film.sources`, counted from 1. */
  sources: number[];
}

export interface Film {
  /** Tag of the language of all texts. */
  lang: string;
  slug: string;
  title: string;
  /** The full page. */
  url: string;
  publisher: string;
  /** YYYY-MM-DD. */
  updated: string;
  /** Null: not yet reviewed by a clinician. */
  review: { reviewer: string; credentials: string; reviewed: string } | null;
  /** Licence and attribution in one line. */
  rights: string;
  scenes: FilmScene[];
  sources: { text: string; url?: string | undefined }[];
}
