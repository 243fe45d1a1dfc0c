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

  test('reads whatever it is given without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { source, problems } = parseSource('a.mdx', `---\n${text}\n---\nbody`);
        expect(source !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
