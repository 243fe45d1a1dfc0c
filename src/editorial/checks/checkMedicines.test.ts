import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, listProblems, type ContentCopy } from '../testing/copyContent.ts';

let copy: ContentCopy;
beforeEach(() => (copy = copyContent()));
afterEach(() => copy.remove());

const toe = 'content/facts/conditions/stiff-toe.yaml';
const elbow = 'content/en/conditions/sore-elbow.mdx';

test('a page that names a medicine must lead to its page; names for search are no statement', () => {
  expect(listProblems(copy)).toEqual([]);
  copy.edit(elbow, 'Take your time.', 'Some take Calm pills.');
  expect(listProblems(copy)).toEqual([
    'content/facts/conditions/sore-elbow.yaml:? medicines Its words name “calm pill”, and it does not lead to the page “calm-pill”.',
  ]);
  copy.edit(elbow, 'Some take Calm pills.', 'Take your time.');
  copy.edit(elbow, 'aliases: [Elbow ache]', 'aliases: [Elbow ache, Calm pill elbow]');
  expect(listProblems(copy)).toEqual([]);
});

test('a medicine that is listed and not named is told, as is one that does not exist', () => {
  copy.edit(toe, 'questions:', 'medicines: [no-such]\nquestions:');
  expect(listProblems(copy)).toMatchObject([expect.stringContaining('There is no medicine “no-such”.')]);
  copy.edit(toe, 'medicines: [no-such]\n', 'medicines: [calm-pill]\n');
  copy.edit('content/en/conditions/stiff-toe.mdx', 'A calm pill', 'A pill');
  expect(listProblems(copy)).toMatchObject([expect.stringContaining('Its words name none of “calm pill”.')]);
});
