import { fillText } from '../shared/languages.ts';
import { DECLINED, type Recall, type Scale } from '../shared/painAnswer.ts';
import type { PickerStrings } from './strings.en.ts';

/** Instrument and the version of our wording. Raise the version when any words of it change. */
const INSTRUMENTS: Readonly<Record<Scale, string>> = {
  nrs: 'nrs-11|1',
  verbal: 'vrs-4|1',
  vas: 'vas-100|1',
  faces: 'own-faces|1',
  peg: 'peg|1',
  change: 'change-7|1',
};

const VERBAL = ['none', 'mild', 'moderate', 'severe'];
const count = (from: number, to: number, step = 1): string[] => {
  const numbers: string[] = [];
  for (let n = from; n <= to; n += step) numbers.push(`${n}`);
  return numbers;
};

/** The scale an attribute names; the 0–10 numbers when it names none. */
export function readScale(text: string): Scale {
  return Object.hasOwn(INSTRUMENTS, text) ? (text as Scale) : 'nrs';
}

export function instrumentOf(scale: Scale): string {
  return INSTRUMENTS[scale];
}

/** The values one can choose from. `vas` has a line instead. */
export function optionsOf(scale: Scale): readonly string[] {
  if (scale === 'verbal') return VERBAL;
  if (scale === 'change') return count(1, 7);
  // Six faces, each beside a number of the 0–10 scale (scales.json, own-faces).
  return scale === 'faces' ? count(0, 10, 2) : count(0, scale === 'vas' ? 100 : 10);
}

/** The text as an answer to the scale; `''` when it is none. A PEG may be answered in part: `6,,5`. */
export function cleanAnswer(scale: Scale, text: string): string {
  const options = optionsOf(scale);
  const isOption = (item: string): boolean => options.includes(item);
  if (text === DECLINED) return text;
  if (scale !== 'peg') return isOption(text) ? text : '';
  const items = text.split(',');
  return items.length === 3 && items.every((item) => !item || isOption(item)) && items.some(isOption) ? text : '';
}

/** Whether an answer is whole. Declining is an answer; a PEG with a gap is not. */
export function isWhole(value: string): boolean {
  return !!value && !value.split(',').includes('');
}

/** The question or questions of a scale. The PEG asks about the past week whatever `recall` says. */
export function questionsOf(scale: Scale, recall: Recall, text: PickerStrings): readonly string[] {
  if (scale === 'peg') return text.peg;
  if (scale === 'change') return [text.change];
  return [recall === 'past-week' ? text.week : recall === 'past-24-hours' ? text.day : text.now];
}

/** An option in words. A number stays a number: no severity word is invented for it. */
export function describeOption(scale: Scale, value: string, text: PickerStrings): string {
  if (scale === 'verbal') return text.words[VERBAL.indexOf(value)] ?? '';
  return (scale === 'change' && text.changes[+value - 1]) || value;
}

/** A whole answer in words, e.g. `6 out of 10`; `''` for an answer with gaps. */
export function describeAnswer(scale: Scale, value: string, text: PickerStrings): string {
  if (value === DECLINED) return text.decline;
  if (!isWhole(value)) return '';
  if (scale === 'verbal' || scale === 'change') return describeOption(scale, value, text);
  const max = scale === 'vas' ? 100 : 10;
  return value
    .split(',')
    .map((item) => fillText(text.outOf, item, max))
    .join(', ');
}
