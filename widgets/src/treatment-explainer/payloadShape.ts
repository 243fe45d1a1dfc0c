/** What data must look like, said by example. Made from src/content/schema/explainer.ts by `npm run widget:types`; change the schema instead. */
import { byKind, orNull } from './readShape.ts';

const explainerWords = {
  certainty: { high: '', moderate: '', low: '', 'very-low': '', 'not-rated': '' },
  certaintyMark: { high: '', moderate: '', low: '', 'very-low': '', 'not-rated': '' },
  direction: { helps: '', 'no-difference': '', harms: '', unclear: '' },
  comparedWith: { 'dummy-treatment': '', 'usual-care': '', 'another-treatment': '', 'no-comparison': '', mixed: '' },
  frequency: { common: '', uncommon: '', rare: '', 'very-rare': '', unknown: '' },
  serious: '',
  figure: {
    outOf: { person: '', procedure: '', bone: '', device: '', 'device-year': '' },
    with: '',
    without: '',
    more: '',
    fewer: '',
    range: '',
    below: '',
    points: '',
    pointsBoth: '',
    days: '',
  },
};
const point = { 'label?': '', text: '', 'sources?': [0] as const };
const direction = /^(helps|no-difference|harms|unclear)$/;
const effectSize = /^(large|moderate|small|too-small-to-notice|unknown)$/;
const figure = byKind({
  people: { outOf: /^[1-9]\d*$/, with: 0, 'without?': 0 },
  'extra-people': { outOf: /^[1-9]\d*$/, more: 0 },
  'people-range': { outOf: /^[1-9]\d*$/, from: 0, to: 0 },
  'people-below': { outOf: /^[1-9]\d*$/, below: 0 },
  points: { scale: 0, 'difference?': 0, 'with?': 0, 'without?': 0, 'noticeable?': 0 },
  days: { per: /^month$/, fewer: 0 },
});
const certainty = /^(high|moderate|low|very-low|not-rated)$/;
const comparedWith = /^(dummy-treatment|usual-care|another-treatment|no-comparison|mixed)$/;
const explainerFinding = {
  'id?': '',
  outcome: '',
  'appliesTo?': '',
  says: '',
  'caveat?': '',
  direction: direction,
  size: effectSize,
  'figure?': figure,
  'range?': { from: 0, to: 0, of: /^(people|points|days|standard-deviations)$/ },
  'groups?': [{ label: '', value: 0, 'outOf?': /^100$/ }] as const,
  'timePoint?': '',
  certainty: certainty,
  comparedWith: comparedWith,
  'comparator?': '',
  design: '',
  'people?': /^[1-9]\d*$/,
  'trials?': 0,
  'main?': true,
  'sources?': [0] as const,
};
const frequency = /^(common|uncommon|rare|very-rare|unknown)$/;
const per = /^(person|procedure|bone|device|device-year)$/;
const explainerHarm = {
  'id?': '',
  harm: '',
  'appliesTo?': '',
  says: '',
  frequency: frequency,
  serious: true,
  'figure?': figure,
  'per?': per,
  'timePoint?': '',
  'main?': true,
  'sources?': [0] as const,
};
const act = /^(emergency|same-day|soon)$/;
const dangerSigns = {
  act: act,
  heading: '',
  means: '',
  signs: [{ 'id?': '', text: '', 'short?': '', 'sources?': [0] as const }, 1] as const,
};
const timeOfSigns = {
  time: /^(first-hours|days-1-to-3|first-week|weeks-after|any-time)$/,
  title: '',
  'normal?': [point] as const,
  'dangers?': [{ act: act, signs: ['', 1] as const }] as const,
};
const numberedSource = { number: /^[1-9]\d*$/, text: '', 'url?': /^https?:\/\// };
export const payloadShape = {
  version: /^1$/,
  lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  title: '',
  url: /^https?:\/\//,
  publisher: '',
  updated: /^\d{4}-\d\d-\d\d$/,
  nextReview: /^\d{4}-\d\d-\d\d$/,
  review: orNull({ reviewer: '', credentials: '', reviewed: /^\d{4}-\d\d-\d\d$/ }),
  words: explainerWords,
  'headings?': { 'about?': '', 'before?': '', 'after?': '', 'alternatives?': '', 'who-should-not?': '' },
  summary: { whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point },
  about: [point, 1] as const,
  before: [point] as const,
  steps: [point] as const,
  'onTheDay?': [point] as const,
  after: [point] as const,
  findings: [explainerFinding] as const,
  harms: [explainerHarm] as const,
  whoShouldNot: [point] as const,
  dangerSigns: [dangerSigns, 1] as const,
  'timeline?': [timeOfSigns] as const,
  alternatives: [{ text: '', 'url?': /^https?:\/\//, 'sources?': [0] as const }] as const,
  questions: [''] as const,
  sources: [numberedSource] as const,
};
