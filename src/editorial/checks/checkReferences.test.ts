import { expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { checkReferences } from './checkReferences.ts';

const root = process.cwd();

test('every source in the file is cited somewhere, and one that is not is named', () => {
  const { referenceIds } = checkContent(root).library;
  expect(checkReferences(root, referenceIds)).toEqual([]);
  // Put together here, so that this file does not cite it.
  const nobodys = ['nobody', '1999', 'unread'].join('-');
  expect(checkReferences(root, [...referenceIds, nobodys]).map(({ field }) => field)).toEqual([nobodys]);
});
