/** What a frame or a snippet says itself, in the languages of the widgets. The widgets bring their own words. */
import type { Scale, WidgetName } from '../base/listWidgets.ts';

export interface FrameWords {
  dir: 'ltr' | 'rtl';
  titles: Record<Exclude<WidgetName, 'treatment-explainer'>, string>;
  scales: Record<Scale, string>;
  /** Before and without the widget. */
  fallback: Record<WidgetName, string>;
  open: (site: string) => string;
  /** The sheets to print. */
  sheet: {
    question: string;
    low: string;
    high: string;
    circle: string;
    name: string;
    date: string;
    pain: string;
    notes: string;
    diary: string;
    advice: string;
  };
}

const en: FrameWords = {
  dir: 'ltr',
  titles: { 'pain-scale-picker': 'Pain scale', 'pain-diary': 'Pain diary' },
  scales: {
    nrs: 'Pain from 0 to 10',
    verbal: 'Pain in words',
    vas: 'Pain on a line',
    faces: 'Pain with faces',
    peg: 'Pain and daily life (PEG)',
    change: 'Change in your pain',
  },
  fallback: {
    'pain-scale-picker': 'On paper: write a number from 0 to 10. 0 is no pain. 10 is the worst pain you can imagine.',
    'treatment-explainer': 'What it is, how likely it is to help, and what can go wrong:',
    'pain-diary':
      'On paper: each day, write the date, your pain from 0 to 10, what you did, and any treatment you had.',
  },
  open: (site) => `Read more at ${site}`,
  sheet: {
    question: 'How strong is your pain right now?',
    low: '0 = No pain',
    high: '10 = Worst pain you can imagine',
    circle: 'Circle one number. If you would rather not say, leave it empty.',
    name: 'Name',
    date: 'Date and time',
    pain: 'Pain, 0 to 10',
    notes: 'What you did, treatment, sleep',
    diary:
      'One line a day. Write your pain on average in the past 24 hours: 0 is no pain, 10 is the worst pain you can imagine.',
    advice: 'This is information, not medical advice.',
  },
};

const es: FrameWords = {
  dir: 'ltr',
  titles: { 'pain-scale-picker': 'Escala de dolor', 'pain-diary': 'Diario del dolor' },
  scales: {
    nrs: 'Dolor de 0 a 10',
    verbal: 'Dolor en palabras',
    vas: 'Dolor en una línea',
    faces: 'Dolor con caras',
    peg: 'Dolor y vida diaria (PEG)',
    change: 'Cambio en su dolor',
  },
  fallback: {
    'pain-scale-picker':
      'En papel: escriba un número del 0 al 10. 0 es ningún dolor. 10 es el peor dolor que pueda imaginar.',
    'treatment-explainer': 'Qué es, qué probabilidad tiene de ayudar y qué puede salir mal:',
    'pain-diary':
      'En papel: escriba cada día la fecha, su dolor del 0 al 10, lo que hizo y el tratamiento que recibió.',
  },
  open: (site) => `Más información en ${site}`,
  sheet: {
    question: '¿Qué tan fuerte es su dolor en este momento?',
    low: '0 = Sin dolor',
    high: '10 = El peor dolor que pueda imaginar',
    circle: 'Marque un número con un círculo. Si prefiere no responder, déjelo en blanco.',
    name: 'Nombre',
    date: 'Fecha y hora',
    pain: 'Dolor, 0 a 10',
    notes: 'Lo que hizo, tratamiento, sueño',
    diary:
      'Una línea por día. Escriba su dolor en promedio en las últimas 24 horas: 0 es ningún dolor, 10 es el peor dolor que pueda imaginar.',
    advice: 'Esto es información, no es consejo médico.',
  },
};

const words: Record<string, FrameWords> = { en, es };

export function getFrameWords(lang: string): FrameWords {
  const found = words[lang];
  if (!found) throw new Error(`There are no frame texts for “${lang}”: add them to src/embed/frameWords.ts.`);
  return found;
}

/** Title of what is embedded: for the frame, its link and the blockquote. */
export function titleOf(lang: string, widget: WidgetName, treatment: string, scale: string | undefined): string {
  const { titles, scales } = getFrameWords(lang);
  if (widget === 'treatment-explainer') return treatment;
  return widget === 'pain-scale-picker' && scale && scale in scales ? scales[scale as Scale] : titles[widget];
}
