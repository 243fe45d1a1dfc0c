import type { BaseStrings } from '../../shared/languages.ts';

/** Words of the player, beside those that the explainer has anyway. */
export interface FilmStrings extends BaseStrings {
  play: string;
  pause: string;
  previous: string;
  next: string;
  /** Name of the slider. */
  position: string;
  /** {0}: number of the scene, {1}: how many there are. */
  scene: string;
  /** {0}: minutes and seconds so far, {1}: of the whole film. */
  time: string;
  captions: string;
  speed: string;
  listen: string;
  /** The voice failed. */
  mute: string;
  fullScreen: string;
  transcript: string;
  /** {0}: the drawing in words. */
  picture: string;
  /** {0}: publisher, {1}: day of the last change. */
  from: string;
}
