import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from './fixture.json' with { type: 'json' };
import { splitText } from './splitText.ts';

describe('splitText', () => {
  it('cuts a caption into sentences, and a long one at its commas', () => {
    expect(splitText(fixture.scenes[0]!.says, 'en')).toEqual([
      'A small nerve by a joint can carry pain. ',
      'This test asks whether that nerve is the one.',
    ]);
    expect(splitText(fixture.scenes[1]!.says, 'en')).toEqual([
      'A thin needle goes to the nerve, and then, ',
      'when the picture shows that its tip is in the right place, a little dye, ',
      'and after that the medicine.',
    ]);
  });

  it('knows that a number holds no end of a sentence', () =>
    expect(splitText('It lasts 2.5 hours. Then you go.', 'en')).toHaveLength(2));

  it('loses no character of any text, and says at most 100 in one breath', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(' ', 'word', ', ', '. '), fc.string()), maxLength: 400 }),
        (text) => {
          const pieces = splitText(text, 'es');
          expect(pieces.join('')).toBe(text);
          expect(Math.max(0, ...pieces.map((piece) => [...piece].length))).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
