import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Budgets in bytes, brotli quality 11, whole file. A raised figure needs a reason in the commit. */
export const BUDGETS: Record<string, number> = {
  'pain-scale-picker.js': 8500,
  'treatment-explainer.js': 9500,
  'pain-widgets.js': 17000,
  'resize.js': 500,
  'frame.js': 1000,
};
const LANGUAGE_BUDGET = 1000;
/**
 * Parts come when they are wanted (an explainer that reads JSON or prints, a language), or, as the diary's
 * chart and files do, at once after the form: never before a widget can be used.
 */
const PART_BUDGET = 4000;

export interface Size {
  readonly file: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly budget: number | undefined;
}

function measure(dist: URL, file: string, budget: number | undefined): Size {
  const bytes = readFileSync(new URL(file, dist));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  return { file, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli, budget };
}

/** Sizes of every classic file in dist, English built in, Lit included. */
export function measureSizes(dist: URL): readonly Size[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js')).sort();
  const strings = readdirSync(new URL('strings/', dist)).sort();
  const parts = existsSync(new URL('parts/', dist)) ? readdirSync(new URL('parts/', dist)).sort() : [];
  return [
    ...scripts.map((file) => measure(dist, file, BUDGETS[file])),
    ...strings.map((file) => measure(dist, `strings/${file}`, LANGUAGE_BUDGET)),
    ...parts.map((file) => measure(dist, `parts/${file}`, PART_BUDGET)),
  ];
}

/** Prints the table. Throws when a file is over its budget. */
export function checkSizes(dist: URL): void {
  const sizes = measureSizes(dist);
  console.log('file | minified | gzip | brotli-11 | budget');
  for (const { file, minified, gzip, brotli, budget } of sizes)
    console.log(`${file} | ${minified} | ${gzip} | ${brotli} | ${budget ?? '–'}`);
  const over = sizes.filter(({ brotli, budget }) => budget !== undefined && brotli > budget);
  if (over.length) throw new Error(`Over budget: ${over.map(({ file, brotli, budget }) => `${file} ${brotli} > ${budget}`).join(', ')}`);
}
