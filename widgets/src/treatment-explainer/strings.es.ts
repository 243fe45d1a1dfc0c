import type { ExplainerStrings } from './strings.ts';

const es: ExplainerStrings = {
  dir: 'ltr',
  loading: 'Cargando…',
  failures: {
    unknown: 'No hay información con este nombre.',
    offline: 'Parece que no tiene conexión.',
    broken: 'No se pudo cargar la información.',
  },
  retry: 'Reintentar',
  fullPage: 'Ver la página completa',
  onlyEnglish: 'Esta información solo está en inglés.',
  sections: {
    summary: 'En resumen',
    about: 'Qué es y cómo funciona',
    benefits: '¿Ayuda?',
    risks: 'Qué puede salir mal',
    'who-should-not': 'Para quién no es',
    alternatives: 'Otras opciones',
    before: 'Antes',
    day: 'Ese día',
    after: 'Después',
    'warning-signs': 'Señales de alarma',
    questions: 'Preguntas',
    sources: 'Fuentes',
  },
  whoFor: 'Para quién es',
  mainRisk: 'Riesgo principal',
  next: 'Siguiente: {0}',
  onePage: 'Todo en una página',
  asTable: 'Ver como tabla',
  people: '{0} personas',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Seleccione el texto para copiarlo.',
  print: 'Imprimir',
  newTab: 'Los enlaces se abren en otra pestaña.',
  notReviewed: 'Aún no revisado por un profesional clínico',
  reviewed: 'Revisado por {0}, {1}, el {2}',
  from: 'De {0}. Actualizado el {1}. Próxima revisión: {2}.',
};

export default es;
