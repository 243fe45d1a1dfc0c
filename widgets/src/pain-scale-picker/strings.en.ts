import type { BaseStrings } from '../shared/languages.ts';

/** English, built in. Every other language must have the same keys, or the type check fails. */
const en = {
  dir: 'ltr' as BaseStrings['dir'],
  // Our own wording. "On average" because PEG and LOINC's past-week item ask for the average.
  now: 'How strong is your pain right now?',
  'past-24-hours': 'How strong was your pain on average in the past 24 hours?',
  'past-week': 'How strong was your pain on average in the past week?',
  change: 'Since your treatment began, how has your pain changed?',
  // Wording as shown by a US government project that states it is in the public domain
  // (@krebs-2009-peg, @ahrq-cds-pain-summary).
  peg: [
    'What number best describes your pain on average in the past week?',
    'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
    'What number best describes how, during the past week, pain has interfered with your general activity?',
  ],
  // The high end matches the description of LOINC 72514-3 (@loinc-72514-3).
  low: 'No pain',
  high: 'Worst pain you can imagine',
  pegLow: 'Does not interfere',
  pegMost: 'Completely interferes',
  // Plain words that nobody owns (@williamson-2005-review).
  words: ['None', 'Mild', 'Moderate', 'Severe'],
  changes: [
    'Very much better',
    'Much better',
    'A little better',
    'About the same',
    'A little worse',
    'Much worse',
    'Very much worse',
  ],
  faces: 'The faces have not been tested. Go by the number.',
  line: 'Tap the line or type 0 to 100.',
  less: 'Less',
  more: 'More',
  outOf: '{0} out of {1}',
  mean: '{0} (mean {1})',
  answer: 'Your answer: {0}.',
  clear: 'Clear answer',
  decline: 'Prefer not to say',
  required: 'Please choose an answer.',
  where: 'Where does it hurt?',
  front: 'Front',
  back: 'Back',
  left: '{0}, left side',
  right: '{0}, right side',
  sites: [
    'Head',
    'Neck',
    'Chest',
    'Belly',
    'Shoulder',
    'Upper back',
    'Arm',
    'Lower back',
    'Hand',
    'Hip',
    'Thigh',
    'Knee',
    'Lower leg',
    'Foot',
  ],
};

/** The strings of the picker in one language. */
export type PickerStrings = Readonly<typeof en>;
export default en as PickerStrings;
