import type { PickerStrings } from './strings.en.ts';

/**
 * Spanish. Our own translation: the wording has not been tested with patients in Spanish, so answers are
 * stored with their language and are not to be mixed with others in one chart (@eremenco-2018-translation).
 */
const es: PickerStrings = {
  dir: 'ltr',
  now: '¿Qué tan fuerte es su dolor en este momento?',
  'past-24-hours': '¿Qué tan fuerte fue su dolor, en promedio, en las últimas 24 horas?',
  'past-week': '¿Qué tan fuerte fue su dolor, en promedio, en la última semana?',
  change: 'Desde que comenzó el tratamiento, ¿cómo ha cambiado su dolor?',
  peg: [
    '¿Qué número describe mejor su dolor, en promedio, durante la última semana?',
    '¿Qué número describe mejor cuánto ha afectado el dolor, durante la última semana, a su disfrute de la vida?',
    '¿Qué número describe mejor cuánto ha afectado el dolor, durante la última semana, a su actividad general?',
  ],
  low: 'Sin dolor',
  high: 'El peor dolor que pueda imaginar',
  pegLow: 'No afecta',
  pegMost: 'Afecta por completo',
  words: ['Ninguno', 'Leve', 'Moderado', 'Intenso'],
  changes: [
    'Muchísimo mejor',
    'Mucho mejor',
    'Un poco mejor',
    'Más o menos igual',
    'Un poco peor',
    'Mucho peor',
    'Muchísimo peor',
  ],
  faces: 'Las caras no se han puesto a prueba. Guíese por el número.',
  line: 'Toque la línea o escriba de 0 a 100.',
  less: 'Menos',
  more: 'Más',
  outOf: '{0} de {1}',
  mean: '{0} (media {1})',
  answer: 'Su respuesta: {0}.',
  clear: 'Borrar respuesta',
  decline: 'Prefiero no responder',
  required: 'Elija una respuesta, por favor.',
  where: '¿Dónde le duele?',
  front: 'Delante',
  back: 'Detrás',
  left: '{0}, lado izquierdo',
  right: '{0}, lado derecho',
  sites: [
    'Cabeza',
    'Cuello',
    'Pecho',
    'Vientre',
    'Hombro',
    'Parte alta de la espalda',
    'Brazo',
    'Parte baja de la espalda',
    'Mano',
    'Cadera',
    'Muslo',
    'Rodilla',
    'Parte inferior de la pierna',
    'Pie',
  ],
};

export default es;
