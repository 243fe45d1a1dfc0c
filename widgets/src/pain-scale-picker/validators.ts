import type { Validator } from '../shared/formControl.ts';
import { isWhole } from './scales.ts';
import type { PickerStrings } from './strings.en.ts';

/** What the rules look at; the picker has it. */
export interface Answerable {
  readonly required: boolean;
  readonly value: string;
  /** Text in the number field that is no answer. */
  readonly mistyped: boolean;
  readonly strings: PickerStrings;
}

/** A number that was typed but is not on the line is said to be so, not bent into range. */
const typedNumber: Validator<Answerable> = {
  flag: 'badInput',
  breaks: ({ mistyped }) => mistyped,
  message: ({ strings }) => strings.line,
};

/** Unanswered is not zero, 0 is an answer, and so is "prefer not to say". */
const answerRequired: Validator<Answerable> = {
  flag: 'valueMissing',
  breaks: ({ required, value }) => required && !isWhole(value),
  message: ({ strings }) => strings.required,
};

export const validators: readonly Validator<Answerable>[] = [typedNumber, answerRequired];
