/**
 * The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json
 * (JSON Schema: schema/treatment.json). Everything is plain text; nothing here is ever read as HTML.
 */
import { amount, count, day, flag, list, matching, oneOf, or, record, text, type Read, type Reader } from './readShape.ts';

/** Numbers of entries in `sources`, counted from 1. */
const sources = or(list(count), []);
const point = record({ text, sources });
/** Only web addresses: a `javascript:` address must never reach a link. */
const webAddress = matching(/^https?:\/\//i, 'an address that starts with https://');
const optionalAddress = or(webAddress, undefined);
const optionalText = or(text, undefined);
const optionalAmount = or(amount, undefined);
const certainty = oneOf('high', 'moderate', 'low', 'very-low', 'not-rated');
const outOf = oneOf(10, 100, 1000, 10000, 100000, 1000000);

/** The five shapes in which sources give a number. */
const figureKinds = {
  /** So many of `outOf` people with the treatment, and so many without it if there was a comparison. */
  people: record({ kind: oneOf('people'), outOf, with: amount, without: optionalAmount }),
  /** The difference alone: so many more (or, below 0, fewer) of `outOf` people. */
  'extra-people': record({ kind: oneOf('extra-people'), outOf, more: amount }),
  /** From the lowest to the highest study. */
  'people-range': record({ kind: oneOf('people-range'), outOf, from: amount, to: amount }),
  /** Average points on a scale from 0 to `scale`. */
  points: record({ kind: oneOf('points'), scale: count, difference: optionalAmount, with: optionalAmount, without: optionalAmount }),
  /** Days with the problem in a month. */
  days: record({ kind: oneOf('days'), per: oneOf('month'), fewer: amount }),
};
export type Figure = { [K in keyof typeof figureKinds]: Read<(typeof figureKinds)[K]> }[keyof typeof figureKinds];

const figure: Reader<Figure> = (value, at) => {
  const { kind } = record({ kind: oneOf(...(Object.keys(figureKinds) as (keyof typeof figureKinds)[])) })(value, at);
  return figureKinds[kind](value, at);
};
const optionalFigure = or(figure, undefined);

const benefit = record({
  outcome: text,
  says: text,
  direction: oneOf('helps', 'no-difference', 'harms', 'unclear'),
  figure: optionalFigure,
  timePoint: optionalText,
  certainty,
  comparedWith: oneOf('dummy-treatment', 'usual-care', 'another-treatment', 'no-comparison', 'mixed'),
  design: text,
  people: or(count, undefined),
  main: or(flag, false),
  sources,
});

const risk = record({
  harm: text,
  says: text,
  frequency: oneOf('common', 'uncommon', 'rare', 'very-rare', 'unknown'),
  serious: flag,
  figure: optionalFigure,
  certainty: or(certainty, undefined),
  main: or(flag, false),
  sources,
});

const review = record({ reviewer: text, credentials: text, reviewed: day });

const explainer = record({
  version: oneOf(1),
  lang: matching(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'a language tag like en'),
  slug: text,
  title: text,
  url: webAddress,
  publisher: text,
  updated: day,
  nextReview: day,
  /** Null: not yet reviewed by a clinician. It may not be left out: the reader is always told. */
  review: ((value, at) => (value === null ? null : review(value, at))) as Reader<Read<typeof review> | null>,
  summary: record({ whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point }),
  about: list(point, 1),
  before: list(point),
  steps: list(text, 1),
  onTheDay: or(list(point), []),
  after: list(point),
  benefits: list(benefit),
  risks: list(risk),
  whoShouldNot: list(point),
  warningSigns: list(record({ text, act: oneOf('emergency', 'same-day'), sources }), 1),
  alternatives: list(record({ text, url: optionalAddress, sources })),
  questions: list(text),
  sources: list(record({ text, url: optionalAddress })),
});

export type Explainer = Read<typeof explainer>;
export type Point = Read<typeof point>;
export type Benefit = Read<typeof benefit>;
export type Risk = Read<typeof risk>;

/** Checks data that came over the network. Throws a ShapeError that names the wrong field. */
export const readPayload = (value: unknown): Explainer => explainer(value, '');
