/** A translation states the numbers of the English words, in any order, with the marks of its own language. */

/** “1,000.5” and “1.000,5”: groups of three, and a decimal part. */
const NUMBER = /\d+(?:[.,\u00a0\u202f ]\d{3})*(?![\d])(?:[.,]\d+)?/g;

interface Written {
  text: string;
  /** What it may mean: some writers keep the English decimal point. */
  values: number[];
}

/** @returns numbers of the English text that the translation lacks, and those that it has beside them, as they are written. */
export function compareNumbers(
  english: string,
  translated: string,
  lang: string,
): { missing: string[]; added: string[] } {
  const rest = readDigits(translated, lang);
  const missing = readDigits(english, 'en').filter(({ values }) => {
    const at = rest.findIndex((other) => other.values.some((value) => values.includes(value)));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { missing: missing.map(({ text }) => text), added: rest.map(({ text }) => text) };
}

const readDigits = (text: string, lang: string): Written[] =>
  (text.match(NUMBER) ?? []).map((written) => ({
    text: written,
    values: [...new Set([parse(written, decimalMark(lang)), ...(lang === 'en' ? [] : [parse(written, '.')])])],
  }));

const decimalMark = (lang: string): string =>
  new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** @param mark the sign before the decimals; every other sign groups digits. */
const parse = (written: string, mark: string): number =>
  Number(
    written
      .split(mark)
      .map((part) => part.replace(/\D/g, ''))
      .join('.'),
  );
