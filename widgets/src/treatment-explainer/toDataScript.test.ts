import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDataScript } from './toDataScript.ts';

/** Runs a data script as a page would and gives what it hands over. */
function run(script: string): unknown {
  let event: { type: string; detail: unknown } | undefined;
  function CustomEvent(type: string, { detail }: { detail: unknown }): void {
    event = { type, detail };
  }
  const page = { CustomEvent, dispatchEvent: () => true };
  runInNewContext(script, page);
  expect(Object.keys(page)).toEqual(['CustomEvent', 'dispatchEvent']);
  expect(event?.type).toBe('pain-reference-data');
  return JSON.parse(JSON.stringify(event?.detail)) as unknown;
}

describe('toDataScript', () => {
  it('has these bytes', () => {
    expect(
      toDataScript({ lang: 'en', slug: 'knee', title: 'A </script> “quote”' } as { lang: string; slug: string }),
    ).toBe(
      'dispatchEvent(new CustomEvent(\'pain-reference-data\',{detail:["en/knee",{__proto__:null,"lang":"en","slug":"knee","title":"A \\u003c/script> “quote”"}]}));\n',
    );
  });

  it('hands over the same data as the JSON file, under its key, and leaves no global name', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
          fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
        ),
        (fields) => {
          const payload = { ...fields, lang: 'en', slug: 'knee' };
          const script = toDataScript(payload);
          expect(script).not.toContain('<');
          expect(run(script)).toEqual(['en/knee', JSON.parse(JSON.stringify(payload))]);
        },
      ),
      // Each run makes a page of its own.
      { numRuns: 25 },
    );
  });
});
