/**
 * The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json
 * (JSON Schema: schema/treatment.json). Everything is plain text; nothing here is ever read as HTML.
 */
import { check, list, matching, oneOf, or, record, type Read, type Reader } from './readShape.ts';
import en from './strings.en.ts';

const text = matching(/\S/, 'text');
const number = check<number>('a number', Number.isFinite);
const day = matching(/^\d{4}-\d\d-\d\d$/, 'a day like 2026-11-24');
/** Only web addresses: a `javascript:` address must never reach a link. */
const webAddress = matching(/^https?:\/\//i, 'an address that starts with https://');
/** The allowed words are those that we can say. */
const wordOf = <W extends Record<string, string>>(words: W): Reader<keyof W & string> => oneOf(...Object.keys(words));

/** Numbers of entries in `sources`, counted from 1. */
const sources = or(list(number), [] as number[]);
const address = or(webAddress, undefined);
const point = record({ text, url: address, sources });

/**
 * The five shapes in which sources give a number.
 * - people: so many of `outOf` with the treatment, and so many without it if there was a comparison
 * - extra-people: the difference alone; below 0 means fewer
 * - people-range: from the lowest to the highest study
 * - points: averages, or their difference, on a scale from 0 to `scale`
 * - days: days with the problem in a month
 */
export type Figure =
  | { kind: 'people'; outOf: number; with: number; without?: number }
  | { kind: 'extra-people'; outOf: number; more: number }
  | { kind: 'people-range'; outOf: number; from: number; to: number }
  | { kind: 'points'; scale: number; difference?: number; with?: number; without?: number }
  | { kind: 'days'; per: 'month'; fewer: number };

const outOf = oneOf(10, 100, 1000, 10000, 100000, 1000000);
const optional = or(number, undefined);
const figures: Record<Figure['kind'], Reader<unknown>> = {
  people: record({ outOf, with: number, without: optional }),
  'extra-people': record({ outOf, more: number }),
  'people-range': record({ outOf, from: number, to: number }),
  points: record({ scale: number, difference: optional, with: optional, without: optional }),
  days: record({ fewer: number }),
};
const kindOf = record({ kind: oneOf(...(Object.keys(figures) as Figure['kind'][])) });
const figure = or((value, at) => {
  const { kind } = kindOf(value, at);
  return { ...(figures[kind](value, at) as object), kind } as Figure;
}, undefined);

const certainty = wordOf(en.certainty);
const shared = { says: text, figure, sources };
const benefit = record({
  ...shared,
  outcome: text,
  direction: wordOf(en.direction),
  timePoint: or(text, ''),
  certainty,
  comparedWith: wordOf(en.comparedWith),
  design: text,
  people: optional,
});
const risk = record({ ...shared, harm: text, frequency: wordOf(en.frequency), serious: oneOf(true, false), certainty: or(certainty, undefined) });
const review = record({ reviewer: text, credentials: text, reviewed: day });

/** Read by a computed name: the build shortens Lit's hook `updated`, and this field of the data must keep its name. */
export const [UPDATED] = 'updated '.split(' ') as ['updated'];

/** Checks data that came over the network. Throws an error that names the wrong field. */
export const readPayload = record({
  version: oneOf(1),
  lang: text,
  slug: text,
  title: text,
  url: webAddress,
  publisher: text,
  [UPDATED]: day,
  nextReview: day,
  /** Null: not yet reviewed by a clinician. It may not be left out: the reader is always told. */
  review: (value: unknown, at: string): Read<typeof review> | null => (value === null ? null : review(value, at)),
  summary: record({ whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point }),
  about: list(point, 1),
  before: list(point),
  steps: list(text, 1),
  onTheDay: or(list(point), []),
  after: list(point),
  benefits: list(benefit),
  risks: list(risk),
  whoShouldNot: list(point),
  warningSigns: list(record({ text, act: wordOf(en.act), sources }), 1),
  alternatives: list(point),
  questions: list(text),
  sources: list(record({ text, url: address })),
});

export type Explainer = Read<typeof readPayload>;
export type Point = Pick<Read<typeof point>, 'text' | 'sources'> & { url?: string | undefined };
export type Benefit = Read<typeof benefit>;
export type Risk = Read<typeof risk>;
