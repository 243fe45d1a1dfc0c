/** The data of one film, version 1, as the provider publishes it at data/<lang>/<slug>-film.json (JSON Schema: schema/film.json). Words are plain text and drawings are path data in named inks: nothing here is ever read as HTML or SVG. Made from src/content/schema/filmData.ts by `npm run widget:types`; change the schema instead. */
export interface Film {
  /**
   * Language tag of all texts, like en or es.
   */
  lang: string;
  /**
   * Short name of the page, as in its address.
   */
  slug: string;
  title: string;
  /**
   * The full page about this.
   */
  url: string;
  /**
   * Who answers for the content; shown under the film.
   */
  publisher: string;
  /**
   * Last change to the content, as YYYY-MM-DD.
   */
  updated: string;
  /**
   * Null when no clinician has reviewed it: the player then says so.
   */
  review: {
    reviewer: string;
    credentials: string;
    reviewed: string;
  } | null;
  /**
   * Who made it and what may be done with it, in one line.
   */
  rights: string;
  /**
   * @minItems 1
   */
  scenes: FilmScene[];
  sources: {
    text: string;
    url?: string;
  }[];
}
export interface FilmScene {
  heading: string;
  /**
   * The caption, which is also what is read aloud and the transcript.
   */
  says: string;
  /**
   * The drawing in words, for readers who cannot see it.
   */
  shows: string;
  /**
   * How long the scene stays.
   */
  seconds: number;
  /**
   * Height of the sheet, which is 720 wide.
   */
  height: number;
  /**
   * Back to front.
   *
   * @minItems 1
   */
  layers: FilmLayer[];
  labels: FilmLabel[];
  /**
   * Numbers of the entries in the list “sources”, counted from 1.
   */
  sources: number[];
}
export interface FilmLayer {
  /**
   * How it is drawn: colour, width and dashes belong to the ink. Later versions may add names.
   */
  ink: string;
  /**
   * SVG path data in units of the sheet, which is 720 wide.
   */
  d: string;
  /**
   * enter: slides into its place; grow: the line is drawn from its start; appear: fades in; pulse: its opacity swings slowly. Left out: it is there from the start. What is drawn is always the finished state.
   */
  motion?: 'enter' | 'grow' | 'appear' | 'pulse';
  /**
   * For enter: how far off it starts, in units of the sheet.
   *
   * @minItems 2
   * @maxItems 2
   */
  from?: [number, number];
}
export interface FilmLabel {
  /**
   * Where the text stands, in units of the sheet: the middle of the edge that “align” names.
   */
  x: number;
  y: number;
  align: 'start' | 'middle' | 'end';
  /**
   * @minItems 1
   */
  lines: string[];
}
