import type { FilmStrings } from './strings.ts';

const es: FilmStrings = {
  dir: 'ltr',
  play: 'Reproducir',
  pause: 'Pausa',
  previous: 'Escena anterior',
  next: 'Escena siguiente',
  position: 'Momento del video',
  scene: 'Escena {0} de {1}',
  time: '{0} de {1}',
  captions: 'Subtítulos',
  speed: 'Velocidad',
  listen: 'Escuchar',
  mute: 'La lectura en voz alta no funciona aquí en este momento.',
  fullScreen: 'Pantalla completa',
  transcript: 'Todo el texto del video',
  picture: 'Imagen: {0}',
  from: 'De {0}. Actualizado el {1}.',
};

export default es;
