import type { Explainer } from './payload.ts';
import { readShape, type Shape } from './readShape.ts';
import en from './strings.en.ts';

/** The allowed words are those that we can say. */
const wordOf = (words: object): RegExp => new RegExp(`^(${Object.keys(words).join('|')})$`);

const sources = [0] as const;
/** Only web addresses: a `javascript:` address must never reach a link. */
const webAddress = /^https?:\/\//;
const source = { text: '', 'url?': webAddress };
const point = { ...source, 'sources?': sources };
const points = [point] as const;
const outOf = /^10{1,6}$/;
const figures: Record<string, Shape> = {
  people: { outOf, with: 0, 'without?': 0 },
  'extra-people': { outOf, more: 0 },
  'people-range': { outOf, from: 0, to: 0 },
  points: { scale: 0, 'difference?': 0, 'with?': 0, 'without?': 0 },
  days: { fewer: 0 },
};
const isKind = wordOf(figures);
const figure = (value: unknown, at: string): unknown => {
  const { kind } = readShape({ kind: isKind }, value, at) as { kind: string };
  return { ...(readShape(figures[kind] ?? '', value, at) as object), kind };
};
const day = /^\d{4}-\d\d-\d\d$/;
const certainty = wordOf(en.certainty);
const result = { says: '', 'figure?': figure, 'sources?': sources };

const shape = {
  version: /^1$/,
  lang: '',
  slug: '',
  title: '',
  url: webAddress,
  publisher: '',
  updated: day,
  nextReview: day,
  // It may be null but not left out: the reader is always told whether a clinician has reviewed this.
  review: (value: unknown, at: string): unknown =>
    value === null ? value : readShape({ reviewer: '', credentials: '', reviewed: day }, value, at),
  summary: { whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point },
  about: [point, 1],
  before: points,
  steps: ['', 1],
  'onTheDay?': points,
  after: points,
  benefits: [
    {
      ...result,
      outcome: '',
      direction: wordOf(en.direction),
      'timePoint?': '',
      certainty,
      comparedWith: wordOf(en.comparedWith),
      design: '',
      'people?': 0,
    },
  ],
  risks: [{ ...result, harm: '', frequency: wordOf(en.frequency), serious: true, 'certainty?': certainty }],
  whoShouldNot: points,
  warningSigns: [{ ...point, act: wordOf(en.act) }, 1],
  alternatives: points,
  questions: [''],
  sources: [source],
} as const;

/** Checks data that came over the network. Throws an error that names the wrong field. */
export const readPayload = (value: unknown): Explainer => readShape(shape, value, 'data') as Explainer;
