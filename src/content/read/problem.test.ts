import { expect, test } from 'vitest';
import { formatPath, formatProblems, problemAt } from './problem.ts';
import { parseSource } from './readSource.ts';

test('a field is named by its path', () => {
  expect(formatPath(['risks', 2, 'refs', 0])).toBe('risks[2].refs[0]');
  expect(formatPath([0, 'id'])).toBe('[0].id');
  expect(formatPath([])).toBe('');
});

test('a problem stands at its field, or at the file', () => {
  const { source } = parseSource('a.yaml', 'one: 1\ntwo: 2\n');
  expect(problemAt(source!, ['two'], 'It is wrong.', 'Mend it.')).toEqual({
    file: 'a.yaml',
    line: 2,
    field: 'two',
    problem: 'It is wrong.',
    cure: 'Mend it.',
  });
  expect(problemAt(source!, [], 'It is wrong.', 'Mend it.')).toEqual({
    file: 'a.yaml',
    field: 'file',
    problem: 'It is wrong.',
    cure: 'Mend it.',
  });
});

test('all problems as one text, by file and line, with their number', () => {
  const at = (file: string, line?: number) => ({ file, ...(line && { line }), field: 'f', problem: 'P.', cure: 'C.' });
  expect(formatProblems([at('b.yaml', 2), at('b.yaml'), at('b.yaml', 1), at('a.yaml', 9)])).toBe(
    [
      'a.yaml:9  f',
      '    P.',
      '    → C.',
      'b.yaml  f',
      '    P.',
      '    → C.',
      'b.yaml:1  f',
      '    P.',
      '    → C.',
      'b.yaml:2  f',
      '    P.',
      '    → C.',
      '4 problems in the content. Nothing was built.',
    ].join('\n'),
  );
  expect(formatProblems([at('a.yaml')])).toMatch(/\n1 problem in the content\. Nothing was built\.$/);
});
