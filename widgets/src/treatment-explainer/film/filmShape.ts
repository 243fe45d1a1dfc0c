import { fail } from '../fail.ts';
import { readShape, type Shape } from '../readShape.ts';
import type { Film } from './film.ts';

/** A finite number between two bounds: a time of 1e9 seconds or a sheet of no height would leave nothing to see. */
const within =
  (least: number, most: number): Shape =>
  (value, at) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : fail('unreadable', `${at} must be a number from ${least} to ${most}`);

const coordinate = within(-2000, 2000);
const webAddress = /^https?:\/\//;
const day = /^\d{4}-\d\d-\d\d$/;

const shape = {
  lang: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/,
  slug: '',
  title: '',
  url: webAddress,
  publisher: '',
  updated: day,
  // It may be null but not left out: the reader is always told whether a clinician has reviewed this.
  review: (value: unknown, at: string): unknown =>
    value === null ? value : readShape({ reviewer: '', credentials: '', reviewed: day }, value, at),
  rights: '',
  scenes: [
    {
      heading: '',
      says: '',
      shows: '',
      seconds: within(6, 600),
      height: within(1, 2000),
      layers: [
        {
          ink: /^[a-z]+$/,
          d: /^M[-\dMmHhVvLlQqTtCcSsAaZz ,.]*$/,
          'motion?': /^(enter|grow|appear|pulse)$/,
          'from?': (value: unknown, at: string): unknown =>
            (readShape([coordinate, 1], value, at) as unknown[]).length === 2
              ? value
              : fail('unreadable', `${at} must be two numbers`),
        },
        1,
      ],
      labels: [{ x: coordinate, y: coordinate, align: /^(start|middle|end)$/, lines: ['', 1] }],
      sources: [0],
    },
    1,
  ],
  sources: [{ text: '', 'url?': webAddress }],
} as const;

/** Checks a film that came over the network. Throws an error that names the wrong field. */
export const readFilm = (value: unknown): Film => readShape(shape, value, 'data') as Film;
