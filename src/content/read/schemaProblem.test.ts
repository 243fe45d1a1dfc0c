import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parseSource } from './readSource.ts';
import { checkSchema } from './schemaProblem.ts';

/** What is told of `yaml`, as `field: problem`. */
const told = (yaml: string, schema: z.ZodType): string[] =>
  checkSchema(parseSource('a.yaml', yaml).source!, schema).problems.map(({ field, problem }) => `${field}: ${problem}`);
const value = (yaml: string, schema: z.ZodType): string | undefined =>
  told(`v: ${yaml}`, z.strictObject({ v: schema }))[0];

test('data that fit come back; what does not fit has file, line, field and cure', () => {
  const schema = z.strictObject({ one: z.number(), two: z.strictObject({ three: z.string() }) });
  const { source } = parseSource('a.yaml', 'one: 1\ntwo: { three: t }\n');
  expect(checkSchema(source!, schema)).toEqual({ data: { one: 1, two: { three: 't' } }, problems: [] });
  const wrong = parseSource('a.yaml', 'one: x\ntwo:\n  three: t\n  four: f\n').source!;
  expect(checkSchema(wrong, schema)).toEqual({
    problems: [
      {
        file: 'a.yaml',
        line: 1,
        field: 'one',
        problem: 'It must be a number, and it is a text (x).',
        cure: 'Correct this field: its comment in src/content/schema says what it holds.',
      },
      {
        file: 'a.yaml',
        line: 4,
        field: 'two.four',
        problem: 'Unknown key “four”.',
        cure: 'Remove it, or correct its spelling: see the keys in src/content/schema.',
      },
    ],
  });
  expect(checkSchema(parseSource('a.yaml', '[]').source!, schema).problems).toEqual([
    {
      file: 'a.yaml',
      field: 'front matter',
      problem: 'It must be a group of fields, and it is a list.',
      cure: 'Correct this field: its comment in src/content/schema says what it holds.',
    },
  ]);
});

test('several unknown keys are told at once', () => {
  expect(told('one: 1\ntwo: 2', z.strictObject({}))).toEqual(['one: Unknown key “one”, “two”.']);
});

test.each([
  ['5', z.string(), 'It must be a text, and it is a number (5).'],
  ['t', z.number(), 'It must be a number, and it is a text (t).'],
  ['1.5', z.number().int(), 'It must be a whole number, and it is a number (1.5).'],
  ['t', z.boolean(), 'It must be true or false, and it is a text (t).'],
  ['true', z.string(), 'It must be a text, and it is true or false (true).'],
  ['t', z.array(z.string()), 'It must be a list, and it is a text (t).'],
  ['t', z.object({}), 'It must be a group of fields, and it is a text (t).'],
  ['t', z.record(z.string(), z.string()), 'It must be a group of fields, and it is a text (t).'],
  ['t', z.date(), 'It must be a day like 2026-11-24, and it is a text (t).'],
  ['t', z.bigint(), 'It must be of the type bigint, and it is a text (t).'],
  ['null', z.string(), 'It must be a text, and it is empty.'],
  ['[]', z.string(), 'It must be a text, and it is a list.'],
  ['{ a: 1 }', z.string(), 'It must be a text, and it is a group of fields.'],
  ['a'.repeat(60), z.number(), `It must be a number, and it is a text (${'a'.repeat(40)}).`],
  ['b', z.enum(['c', 'd']), 'It must be one of: c, d.'],
  ['b', z.string().min(2, 'must be longer'), 'It must be longer.'],
  ['b', z.string().min(2, 'needs more'), 'It needs more.'],
  ['b', z.string().min(2, 'what it must be'), 'It is not right: what it must be.'],
  [
    '{ A: 1 }',
    z.record(z.string().regex(/^[a-z]$/, 'must be small'), z.number()),
    'The name of this field must be small.',
  ],
])('%s is told of', (yaml, schema, problem) => {
  expect(value(yaml, schema)?.replace(/^v(?:\.A)?: /, '')).toBe(problem);
});

test('what is not there is missing, and nothing else is', () => {
  expect(told('other: 1', z.object({ v: z.string() }))).toEqual(['v: This field is missing.']);
});

test('of several forms the one that fits best is told of, at the place where it is wrong', () => {
  const forms = z.union([
    z.strictObject({ treatment: z.string() }),
    z.strictObject({ id: z.string(), refs: z.array(z.string()) }),
  ]);
  expect(value('{ id: a, refs: [1] }', forms)).toBe('v.refs[0]: It must be a text, and it is a number (1).');
  // A wrong type says least: the other form was meant.
  expect(value('-1', z.union([z.strictObject({ from: z.number() }), z.number().positive('must be over 0')]))).toBe(
    'v: It must be over 0.',
  );
  expect(value('-1', z.union([z.number().positive('must be over 0'), z.strictObject({ from: z.number() })]))).toBe(
    'v: It must be over 0.',
  );
  expect(
    value(
      '{ a: { b: 1 } }',
      z.union([z.string(), z.object({ a: z.union([z.string(), z.object({ b: z.string() })]) })]),
    ),
  ).toBe('v.a.b: It must be a text, and it is a number (1).');
  const { problem } = checkSchema(
    parseSource('a.yaml', 'v: 1').source!,
    z.strictObject({
      v: z
        .custom(() => true)
        .superRefine((_, context) => context.addIssue({ code: 'invalid_union', errors: [], input: 1 })),
    }),
  ).problems[0]!;
  expect(problem).toBe('It has none of the forms that this field may have.');
});

test('a field may say itself what all its forms have in common', () => {
  const forms = z.union([z.string(), z.number()], 'must be a name or a number');
  expect(value('true', forms)).toBe('v: It must be a name or a number.');
});

test('the value that is wrong is told, deep inside one of the forms too', () => {
  const forms = z.union([z.string(), z.object({ a: z.object({ b: z.number() }) })]);
  expect(value('{ a: { b: deep } }', forms)).toBe('v.a.b: It must be a number, and it is a text (deep).');
  expect(value('{ a: {} }', forms)).toBe('v.a.b: This field is missing.');
  expect(value('{}', forms)).toBe('v.a: This field is missing.');
  expect(value('{}', z.union([z.string(), z.object({ a: z.enum(['x', 'y']) })]))).toBe(
    'v.a: This field is missing. It must be one of: x, y.',
  );
});
