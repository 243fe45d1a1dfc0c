import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from './readSource.ts';

describe('parseSource', () => {
  test('says on which line of the file a field stands', () => {
    const { source } = parseSource(
      'a.mdx',
      '---\ntitle: One\nrisks:\n  - harm: Pain\n    refs: [a, b]\n---\n\n## Text\n',
    );
    expect(source?.lineOf(['risks', 0, 'refs', 1])).toBe(5);
    expect(source?.lineOf(['risks', 7, 'harm'])).toBe(4);
    expect(source?.bodyLine).toBe(7);
    expect(source?.body).toBe('\n## Text\n');
  });

  test('names the line of broken YAML and how to mend it', () => {
    const { source, problems } = parseSource('a.mdx', '---\ntitle: One: two: three\n---\n');
    expect(source).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'a.mdx', line: 2 });
    expect(problems[0]?.cure).toContain('Quote');
  });

  test('asks for front matter where there is none', () => {
    expect(parseSource('a.mdx', '## Text').problems[0]?.problem).toContain('front matter');
  });

  test.each(['title: *!', 'title: *other', 'title: &self [*self]'])('names the line of an alias: %s', (line) => {
    const { source, problems } = parseSource('a.mdx', `---\nslug: a\n${line}\n---\n`);
    expect(source).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'a.mdx', line: 3 });
    expect(problems[0]?.problem).toContain('stands for another place');
  });

  test('a YAML file is all fields and has no text', () => {
    const { source, problems } = parseSource('a.yaml', 'one: 1\ntwo:\n  - three\n');
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ file: 'a.yaml', data: { one: 1, two: ['three'] }, body: '' });
    expect(source?.lineOf(['two', 0])).toBe(3);
    expect(source?.lineOf(['one'])).toBe(1);
    expect(source?.lineOf([])).toBeUndefined();
    expect(source?.lineOf(['nothing'])).toBeUndefined();
  });

  test('an empty file has no fields', () => {
    expect(parseSource('a.yaml', '').source?.data).toEqual({});
    expect(parseSource('a.mdx', '---\n\n---').source).toMatchObject({ data: {}, body: '' });
  });

  test('the data of front matter, and the text as it stands behind it', () => {
    const { source } = parseSource('a.mdx', '---\ntitle: One\n---\nText\n---\nmore');
    expect(source).toMatchObject({ file: 'a.mdx', data: { title: 'One' }, body: 'Text\n---\nmore', bodyLine: 4 });
  });

  test('reads what Windows editors write: byte-order mark and line ends', () => {
    const { source, problems } = parseSource('a.mdx', '\uFEFF---\r\ntitle: One\r\n---  \t\r\nText');
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ data: { title: 'One' }, body: 'Text', bodyLine: 4 });
    expect(parseSource('a.yaml', '\uFEFFone: 1').source?.data).toEqual({ one: 1 });
  });

  test('front matter begins on the first line and ends with hyphens alone', () => {
    const refused = {
      file: 'a.mdx',
      line: 1,
      field: 'front matter',
      problem: 'The file does not start with front matter.',
    };
    for (const text of ['\n---\na: 1\n---\n', ' ---\na: 1\n---\n', '---\na: 1\n---x\n', '---\na: 1\n', '--- a: 1 ---'])
      expect(parseSource('a.mdx', text)).toEqual({
        problems: [{ ...refused, cure: 'Put the fields between two lines of three hyphens at the top.' }],
      });
  });

  test('each YAML error stands at its line, of YAML files too', () => {
    const { problems } = parseSource('a.yaml', 'one: 1\ntwo: a: b\n');
    expect(problems).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        field: 'front matter',
        problem: expect.stringMatching(/^This is not valid YAML: [^\n]+$/),
        cure: 'Quote texts that hold “: ” or “#”, and check the indentation.',
      },
    ]);
    expect(parseSource('a.yaml', 'one: 1\ntwo: *three\n').problems).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        field: 'front matter',
        problem: '“*three” stands for another place of the file. Content says each thing in full.',
        cure: 'Write the text itself, or quote a text that begins with “*”.',
      },
    ]);
    // The first of several.
    expect(parseSource('a.yaml', 'one: &a 1\ntwo: *a\nthree: *a\n').problems).toMatchObject([{ line: 2 }]);
  });

  test('reads whatever it is given without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { source, problems } = parseSource('a.mdx', `---\n${text}\n---\nbody`);
        expect(source !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
