import { meanOfPeg } from '../shared/fhir/buildObservation.ts';
import { fillText } from '../shared/languages.ts';
import { DECLINED, type Recall, type Scale } from '../shared/painAnswer.ts';
import en, { type PickerStrings } from './strings.en.ts';

/** Values that are stored: the English words, e.g. `mild`. */
const VERBAL = en.words.map((word) => word.toLowerCase());
const TEN = [...'0123456789', '10'];

/**
 * The instrument with the version of our wording (raise it when any words change), and the values.
 * Six faces, each beside a number of the 0–10 scale (scales.json, own-faces).
 */
const SCALES: Readonly<Record<Scale, readonly [instrument: string, options: readonly string[]]>> = {
  nrs: ['nrs-11|1', TEN],
  verbal: ['vrs-4|1', VERBAL],
  vas: ['vas-100|1', [...Array(101).keys()].map(String)],
  faces: ['own-faces|1', [...'02468', '10']],
  peg: ['peg|1', TEN],
  change: ['change-7|1', [...'1234567']],
};

/** The scale an attribute names; the 0–10 numbers when it names none. */
export function readScale(text: string): Scale {
  return Object.hasOwn(SCALES, text) ? (text as Scale) : 'nrs';
}

export function instrumentOf(scale: Scale): string {
  return SCALES[scale][0];
}

/** The values one can choose from. `vas` shows a line for them. */
export function optionsOf(scale: Scale): readonly string[] {
  return SCALES[scale][1];
}

/** The text as an answer to the scale; `''` when it is none. A PEG may be answered in part: `6,,5`. */
export function cleanAnswer(scale: Scale, text: string): string {
  const isAnswer =
    text === DECLINED ||
    (scale === 'peg' ? /^(?=.*\d)(\d|10)?(,(\d|10)?){2}$/.test(text) : optionsOf(scale).includes(text));
  return isAnswer ? text : '';
}

/** Whether an answer is whole. Declining is an answer; a PEG with a gap is not. */
export function isWhole(value: string): boolean {
  return !value.split(',').includes('');
}

/** The time a question asks about; the PEG always asks about the past week. */
export function readRecall(scale: Scale, text: string | undefined): Recall {
  return scale === 'peg' || text === 'past-week' ? 'past-week' : text === 'past-24-hours' ? text : 'now';
}

/** The question or questions of a scale. */
export function questionsOf(scale: Scale, recall: Recall, text: PickerStrings): readonly string[] {
  return scale === 'peg' ? text.peg : [text[scale === 'change' ? scale : recall]];
}

/** Words that stand for the values of a scale; none for numbers: schemes of severity disagree, so no word is invented (@boonstra-2016-nrs). */
export function wordsOf(scale: Scale, text: PickerStrings): readonly string[] | undefined {
  return scale === 'verbal' ? text.words : scale === 'change' ? text.changes : undefined;
}

/** A whole answer in words, e.g. `6 out of 10`, `6, 5, 5; mean 5.3`; `''` for an answer with gaps. */
export function describeAnswer(scale: Scale, value: string, text: PickerStrings): string {
  if (value === DECLINED) return text.decline;
  if (!isWhole(value)) return '';
  const words = wordsOf(scale, text)?.[optionsOf(scale).indexOf(value)];
  return (
    words ??
    fillText(
      scale === 'peg' ? text.mean : text.outOf,
      value,
      scale === 'peg' ? meanOfPeg(value) : scale === 'vas' ? 100 : 10,
    )
  );
}
