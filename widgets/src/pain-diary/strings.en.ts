import type { BaseStrings } from '../shared/languages.ts';

/**
 * English of what is there from the start, built in. The English of a part is in the part
 * (entriesStrings.ts, filesStrings.ts); every other language has all in one file.
 * `{0}` … are filled in. Sentences name counts after a colon, so that no language needs plural forms.
 */
const en = {
  dir: 'ltr' as BaseStrings['dir'],
  add: 'New entry',
  more: 'Add more',
  note: 'Note',
  treatment: 'Treatment',
  treatmentDate: 'Day of the treatment',
  sleep: 'Sleep',
  mood: 'Mood',
  activity: 'Activity',
  ends: '0 very bad, 10 very good',
  save: 'Save entry',
  cancel: 'Cancel',
  nothing: 'First choose a number or write something.',
  done: 'Done.',
  undo: 'Undo',
  loose: 'Only on this page: gone when you close it.',
  keep: 'Keep on this device',
  shared: 'Others who use this device can read it. A private window forgets it.',
  kept: 'Kept in this browser. Sent nowhere.',
  blocked: 'This browser keeps nothing: save a file before you close the page.',
  full: 'No room left on this device: save a file before you close the page.',
  remove: 'Delete',
  date: 'Not a day:',
  missing: 'Chart and files did not load. Nothing is lost.',
  retry: 'Try again',
};

export default en;
