import type { FilmStrings } from './strings.ts';

const en: FilmStrings = {
  dir: 'ltr',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous scene',
  next: 'Next scene',
  position: 'Place in the film',
  scene: 'Scene {0} of {1}',
  time: '{0} of {1}',
  captions: 'Captions',
  speed: 'Speed',
  listen: 'Listen',
  mute: 'Reading aloud does not work here just now.',
  fullScreen: 'Full screen',
  transcript: 'All words of the film',
  picture: 'Picture: {0}',
  from: 'From {0}. Updated {1}.',
};

export default en;
