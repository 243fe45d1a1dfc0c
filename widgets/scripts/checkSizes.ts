import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hashOf } from './writeIntegrity.ts';

/** Budgets in bytes, brotli quality 11, whole file. A raised figure needs a reason in the commit. */
export const BUDGETS: Record<string, number> = {
  'pain-scale-picker.js': 8500,
  'treatment-explainer.js': 9500,
  // The picture of people is the page's too, and draws parts of a person and up to a thousand.
  'pain-widgets.js': 18000,
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

const compress = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** How many other hashes a size must stand. */
const OTHER_HASHES = 6;

/**
 * Compressed size with the hash of the parts that a file holds, or with the unluckiest of some others. The hash
 * changes with every byte of any part, and the compressor's choices with it, by up to 40 bytes: a budget
 * that holds for one hash alone would break with the next word in a part.
 */
function compressAtWorst(bytes: Buffer): number {
  const text = bytes.toString();
  const [hash] = /sha256-[\w+/]{43}=/.exec(text) ?? [];
  const others = hash ? Array.from({ length: OTHER_HASHES }, (_, index) => text.replace(hash, hashOf(`${index}`))) : [];
  return Math.max(...[bytes, ...others.map((other) => Buffer.from(other))].map(compress));
}

function measure(dist: URL, file: string, budget: number | undefined): Size {
  const bytes = readFileSync(new URL(file, dist));
  return {
    file,
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: compressAtWorst(bytes),
    budget,
  };
}

/** Sizes of every classic file in dist, English built in, Lit included. */
export function measureSizes(dist: URL): readonly Size[] {
  const scripts = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .sort();
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
  if (over.length)
    throw new Error(
      `Over budget: ${over.map(({ file, brotli, budget }) => `${file} ${brotli} > ${budget}`).join(', ')}`,
    );
}
