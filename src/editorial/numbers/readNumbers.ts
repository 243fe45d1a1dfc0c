/**
 * Reads the numbers that a sentence states, so that they can be compared with data: amounts, shares (“24 more people in 100”) and times
 * (“6 to 12 weeks”). Years, dates and names like C7 are no numbers of a result.
 */

export interface StatedNumber {
  /** As it is written. */
  text: string;
  /** The number alone, in whatever unit. */
  written: number;
  /** Never negative. Times are in days. */
  value: number;
  unit: 'amount' | 'days';
  /** Of how many, where the sentence says so: 100 in “24 more people in 100” and in “24 percent”. */
  outOf?: number;
  /** Digits behind the decimal point. */
  decimals: number;
  /** True for a part in words, like “nearly half of people”, which is never exact. */
  isPart?: boolean;
}

const DAYS: Record<string, number> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };
const MANY: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Parts in words, as shares of 100. */
const PARTS: Record<string, number> = { half: 50, third: 33.3, quarter: 25 };

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNIT = new RegExp(`^[ -](${Object.keys(DAYS).join('|')})s?\\b`, 'i');
/** “6 to 12 weeks”: the first number has the unit of the second. */
const CHAIN = /^(?: ?[–-] ?| to | or | and )$/;
/** “263 days against 8”: the second number has the unit of the first. */
const AGAINST = /^[ -](?:minutes?|hours?|days?|weeks?|months?|years?) (?:against|versus|vs\.?) $/i;
/** “at 8 weeks against 29”: a time at which something was measured is compared with nothing. */
const MEASURED = /\b(?:at|after|for|over|within|to|by) $/i;
/** Between a number and its base: “24 more people in 100”, “1 out of every 5”. */
const OF =
  /^((?: [\p{L}’-]+){0,5}?) (?:in|of|out of|per|for every|from|among)(?: (?:every|each|about|the))?(?: an?)? $/u;
const COUNTED =
  /^ (?:people|persons|adults|patients|women|men|children|trials?|studies|study|randomi[sz]ed|more|fewer)\b/i;
/** Numbers that name a thing: “grade 2”, “type 1”. */
const NAME = /\b(?:grade|type|level|phase|stage|step|class|number|guideline|NG|CG|TA|IPG) ?$/i;
/** A scale by its ends or its top: “0 to 10”, “in points out of 10”. */
const SCALE = /\b0(?: to |[-–])100?\b|(?<!\d )\bpoints (?:out )?of 100?\b/g;
const LEADS = /(?:^|[.;:!?] |, )(?:(?:out )?of|among|in|from|for every)(?: every| each| about)? $/i;

interface Token extends StatedNumber {
  start: number;
  end: number;
  /** Written as a word, like “six”. */
  word: boolean;
  /** Of a word: true where it surely states a number. */
  sure?: boolean;
}

/**
 * @param text of one language.
 * @param words which numbers in words count. `all`, for the summary of a source: “six of nine people”, “twice”, “half”. `sure`, for a sentence
 *   to readers: before a time, before people or trials, and in “one in ten”. `none`: digits alone.
 */
export function readNumbers(
  raw: string,
  { lang = 'en', words = 'sure' }: { lang?: string; words?: 'all' | 'sure' | 'none' } = {},
): StatedNumber[] {
  const plain = raw.replace(/\u00a0/g, ' ');
  // What stands in quotation marks are words, and no statement. Each is blanked out, so that places stay as they are.
  const text =
    words === 'all'
      ? plain
      : plain
          .replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length))
          .replace(SCALE, (ends) => ' '.repeat(ends.length));
  const tokens = findTokens(text, lang);
  const bases = new Set<Token>();
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const behind = text.slice(token.end);
    const [, unit] = UNIT.exec(behind) ?? [];
    if (unit !== undefined) setDays(token, unit);
    else if (next && CHAIN.test(text.slice(token.end, next.start))) {
      const [, shared] = UNIT.exec(text.slice(next.end)) ?? [];
      if (shared !== undefined) setDays(token, shared);
    }
    const before = tokens[index - 1];
    if (
      before?.unit === 'days' &&
      !MEASURED.test(text.slice(0, before.start)) &&
      !/^ ?(?:%|percent|in |of |out of )/.test(behind) &&
      AGAINST.test(text.slice(before.end, token.start))
    )
      setDays(token, UNIT.exec(text.slice(before.end))?.[1] ?? 'day');
    if (/^(?: ?%| percent\b| per cent\b)/.test(behind)) token.outOf = 100;
  });
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!next || token.unit === 'days' || next.unit === 'days' || token.outOf !== undefined) return;
    const [found, between = ''] = OF.exec(text.slice(token.end, next.start)) ?? [];
    const isClose = isRound(next.value) || between.split(' ').length <= 3;
    if (found !== undefined && isClose && token.value <= next.value) {
      token.outOf = next.value;
      bases.add(next);
    }
  });
  // “3 or 4 in 100”, “2 to 9 of 10,000”: the first number shares the base.
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next?.outOf !== undefined && token.unit === 'amount' && CHAIN.test(text.slice(token.end, next.start)))
      token.outOf ??= next.outOf;
  });
  spreadBase(text, tokens, bases);
  return tokens
    .filter(
      (token) =>
        !bases.has(token) && (!token.word || words === 'all' || (words === 'sure' && surelyStates(token, text))),
    )
    .map(({ text: said, written, value, unit, outOf, decimals, isPart }) => ({
      text: said,
      written,
      value,
      unit,
      decimals,
      ...(outOf !== undefined && { outOf }),
      ...(isPart && { isPart }),
    }));
}

/** “Of 100 people, 48 had … and 24 …”: a base that leads the sentence holds for the numbers behind it. */
function spreadBase(text: string, tokens: readonly Token[], bases: Set<Token>): void {
  let base: Token | undefined;
  for (const token of tokens) {
    if (base && /[.;:!?] /.test(text.slice(base.end, token.start))) base = undefined;
    if (base && token.unit === 'amount' && token.outOf === undefined && token.value <= base.value) {
      token.outOf = base.value;
      bases.add(base);
    } else if (token.unit === 'amount' && isBase(token, text.slice(0, token.start))) base = token;
  }
}

const isBase = ({ value }: Token, before: string): boolean =>
  LEADS.test(before) && (isRound(value) || /every (?:about )?$/i.test(before));

const isRound = (value: number): boolean => value >= 10 && Number.isInteger(Math.log10(value));

function setDays(token: Token, unit: string): void {
  token.unit = 'days';
  token.value *= DAYS[unit.toLowerCase()] ?? 1;
}

/** “One” mostly stands for “a”, and “two” for “a pair”: they are sure in “one in ten” and before a time alone. */
function surelyStates(token: Token, text: string): boolean {
  if (token.isPart) return token.sure === true;
  const behind = text.slice(token.end);
  if (token.outOf !== undefined) return /^(?: [\p{L}’-]+)? (?:in|out of) /u.test(behind);
  if (token.unit === 'days') return !/^one$/i.test(token.text);
  return token.value > 2 && COUNTED.test(behind);
}

function findTokens(text: string, lang: string): Token[] {
  const tokens: Token[] = [];
  const [group, point] = lang === 'en' ? [',', '\\.'] : ['[. \u202f]', ','];
  const digits = new RegExp(
    `(?<![\\p{L}\\d]|\\p{L}-|\\d[.,])(?:\\d+(?:${group}\\d{3})*(?!\\d))?(?:${point}\\d+|(?<=\\d))(?![\\p{L}\\d])`,
    'gu',
  );
  for (const match of text.matchAll(digits)) {
    const [digitsOnly] = match;
    const behind = text.slice(match.index + digitsOnly.length);
    if (isDate(digitsOnly, text.slice(0, match.index), behind) || NAME.test(text.slice(0, match.index))) continue;
    const plain =
      lang === 'en' ? digitsOnly.replaceAll(',', '') : digitsOnly.replace(/[. \u202f](?=\d{3})/g, '').replace(',', '.');
    const [many, word = ''] = /^ (hundred|thousand|million|billion)\b/i.exec(behind) ?? [];
    const value = Number(plain) * (MANY[word.toLowerCase()] ?? 1);
    tokens.push({
      text: digitsOnly + (many ?? ''),
      // Sources give one of the two temperature scales, and pages both.
      value: behind.startsWith(' °F') ? Math.round(((value - 32) / 1.8) * 10) / 10 : value,
      written: value,
      unit: 'amount',
      decimals: plain.split('.')[1]?.length ?? 0,
      start: match.index,
      end: match.index + digitsOnly.length + (many?.length ?? 0),
      word: false,
    });
  }
  if (lang === 'en') tokens.push(...findWords(text));
  return tokens.sort((a, b) => a.start - b.start);
}

function findWords(text: string): Token[] {
  const word = (value: number, match: RegExpExecArray, extra: Partial<Token> = {}): Token => ({
    text: match[0],
    written: value,
    value,
    unit: 'amount',
    decimals: 0,
    start: match.index,
    end: match.index + match[0].length,
    word: true,
    ...extra,
  });
  const units = Object.keys(WORDS).slice(0, 9).join('|');
  const compound = [
    ...text.matchAll(new RegExp(`\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(${units})\\b`, 'gi')),
  ].map((match) =>
    word((WORDS[(match[1] ?? '').toLowerCase()] ?? 0) + (WORDS[(match[2] ?? '').toLowerCase()] ?? 0), match),
  );
  const names = [...Object.keys(WORDS), ...Object.keys(MANY)].join('|');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d-])(?:${names})(?![\\p{L}\\d])`, 'giu'))]
    .filter((match) => !/\d $/.test(text.slice(0, match.index)))
    .map((match) => word(WORDS[match[0].toLowerCase()] ?? MANY[match[0].toLowerCase()] ?? 0, match));
  const twice = [...text.matchAll(/\b(?:twice|doubled?|two-fold)\b/gi)].map((match) => word(2, match));
  const parts = [
    ...text.matchAll(
      /\b(?:(an?|one|two|three)[ -])?(half|halved|halving|third|quarter)s?(?: (?:of )?(?:the |all |these |those )?(people|patients|adults|women|men|them|those))?/gi,
    ),
  ].map((match) => {
    const [, count = 'one', part = '', people] = match;
    const share = (WORDS[count.toLowerCase()] ?? 1) * (PARTS[part.toLowerCase().replace(/^halv.*/, 'half')] ?? 0);
    return word(share, match, { outOf: 100, isPart: true, sure: people !== undefined });
  });
  // “Two thirds” and “thirty-eight” are one number.
  const longer = [...parts, ...compound];
  return [
    ...found.filter(({ start }) => !longer.some((part) => start >= part.start && start < part.end)),
    ...twice,
    ...longer,
  ];
}

/** A year, or a day of a month: it says when, not how much. */
function isDate(written: string, before: string, behind: string): boolean {
  if (/^(19|20)\d\d$/.test(written) && !/^ (people|adults|patients|women|men|children)/.test(behind)) return true;
  return new RegExp(`^(?:st|nd|rd|th)? (?:${MONTHS})\\b`).test(behind) || new RegExp(`(?:${MONTHS}) $`).test(before);
}
