/** What data must look like, said by example. Made from src/content/schema/filmData.ts by `npm run widget:types`; change the schema instead. */
import { orNull, tupleOf, within } from '../readShape.ts';

const filmLayer = {
  ink: /^[a-z-]+$/,
  d: /^M[-\dMmHhVvLlQqTtCcSsAaZz ,.]*$/,
  'motion?': /^(enter|grow|appear|pulse)$/,
  'from?': tupleOf(within(-2000, 2000), within(-2000, 2000)),
};
const filmLabel = {
  x: within(-2000, 2000),
  y: within(-2000, 2000),
  align: /^(start|middle|end)$/,
  lines: ['', 1] as const,
};
const filmScene = {
  heading: '',
  says: '',
  shows: '',
  seconds: within(6, 600),
  height: within(1, 2000),
  layers: [filmLayer, 1] as const,
  labels: [filmLabel] as const,
  sources: [0] as const,
};
export const filmShape = {
  lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  title: '',
  url: /^https?:\/\//,
  publisher: '',
  updated: /^\d{4}-\d\d-\d\d$/,
  review: orNull({ reviewer: '', credentials: '', reviewed: /^\d{4}-\d\d-\d\d$/ }),
  rights: '',
  scenes: [filmScene, 1] as const,
  sources: [{ text: '', 'url?': /^https?:\/\// }] as const,
};
