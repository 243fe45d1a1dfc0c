import { expect, test } from 'vitest';
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import { checkReferences } from './checkReferences.ts';

test('every source in the file is cited somewhere, and one that is not is named', () => {
  const { library } = loadLibrary(process.cwd());
  expect(checkReferences(library)).toEqual([]);
  // Put together here, so that this file does not cite it.
  const nobodys = ['nobody', '1999', 'unread'].join('-');
  const [first] = library.references.values();
  if (first) library.references.set(nobodys, first);
  expect(checkReferences(library).map(({ field }) => field)).toEqual([nobodys]);
});
