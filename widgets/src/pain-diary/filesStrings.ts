/** English of files, printing and deleting. */
export const filesStrings = {
  data: 'Save or delete',
  print: 'Print on one page',
  csv: 'Spreadsheet (CSV)',
  fhir: 'Clinic file (FHIR)',
  open: 'Open a saved file',
  opened: 'Added {0}, changed {1}, already here {2}, other things {3}.',
  copy: 'No file? Copy this:',
  deleteAll: 'Delete everything',
  sure: 'Delete the whole diary for good?',
  line: 'line {0}',
  wrong: 'Cannot read {0}: “{1}”. Dates look like 2026-01-31, pain is 0 to 10, no id comes twice.',
  cut: 'The file is cut short ({0}). Save it again.',
  foreign: 'Not a pain diary. Choose a CSV or FHIR file.',
  unchanged: 'Nothing was changed.',
};
