import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDrawn } from './countDrawn.ts';
import { drawPeople, peopleBox, picturePeople, type PeopleFigure, type PeopleWords, type Per } from './drawPeople.ts';

const words: PeopleWords = {
  outOf: {
    person: 'of {0} people',
    procedure: 'of {0} procedures',
    bone: 'b {0}',
    device: 'd {0}',
    'device-year': 'y {0}',
  },
  with: '{0} with',
  without: '{0} without',
  more: '{0} more',
  fewer: '{0} fewer',
  range: '{0} to {1}',
  below: 'under {0}',
};
const picture = (figure: PeopleFigure, per?: Per) => picturePeople(figure, words, String, per);
/** What a reader sees: the words, and how many are filled and tinted. */
const seen = (figure: PeopleFigure, per?: Per): string[] | undefined => {
  const shown = picture(figure, per);
  return (
    shown && [
      shown.caption,
      ...shown.lines.map(
        ({ label, layers }) =>
          `${label}: ${layers.map((layer) => `${layer.tone} ${+countDrawn(layer).toFixed(6)}`).join(', ')}`,
      ),
    ]
  );
};
/** Segments of a path: where each starts and how long it is. */
const segments = (path: string): { x: number; y: number; length: number }[] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));
const outOf = fc.oneof(fc.constantFrom(10, 100, 1000), fc.integer({ min: 10, max: 1000 }));

describe('drawPeople', () => {
  it('draws nobody as nothing', () => expect(drawPeople(0, 100)).toEqual({ whole: '', part: '' }));

  it('puts tens in pairs of a row', () => expect(drawPeople(24, 100).whole).toBe('M0 0h100M104 0h100M0 16h40'));

  it('cuts the person who counts in part, head and body alike', () => {
    expect(drawPeople(1.25, 100)).toEqual({ whole: 'M0 0h10', part: 'M10 -4.5h2v9H10zM12 -9A2.5 2.5 0 0 0 12 -6z' });
    expect(drawPeople(0.1, 100).part).toBe('M0 -4.5h0.8v9H0z');
    expect(drawPeople(0.9, 100).part).toContain('a2.5 2.5 0 1 0 -5 0');
  });

  it('draws what is no person without a head', () => expect(drawPeople(0.5, 100, false).part).toBe('M0 -4.5h4v9H0z'));

  it('draws exactly as many as are meant, inside the box, no two in one place', () => {
    fc.assert(
      fc.property(outOf, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const drawn = drawPeople(share * of, of);
        expect(countDrawn(drawn)).toBeCloseTo(share * of, 4);
        const [left = 0, top = 0, width = 0, height = 0] = peopleBox(of).split(' ').map(Number);
        const lines = segments(drawn.whole);
        expect(new Set(lines.map(({ x, y }) => `${x},${y}`)).size).toBe(lines.length);
        for (const { x, y, length } of lines) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x + length).toBeLessThanOrEqual(left + width);
          expect(y - 10).toBeGreaterThanOrEqual(top);
          expect(y + 6).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });
});

describe('picturePeople', () => {
  it.each<[string, PeopleFigure, string[] | undefined]>([
    ['so many people', { kind: 'people', outOf: 100, with: 1.4 }, ['of 100 people', '1.4 with: rest 100, sure 1.4']],
    [
      'with and without',
      { kind: 'people', outOf: 100, with: 45, without: 34 },
      ['of 100 people', '45 with: rest 100, sure 45', '34 without: rest 100, sure 34'],
    ],
    ['a thousand', { kind: 'people', outOf: 1000, with: 4.4 }, ['of 1000 people', '4.4 with: rest 1000, sure 4.4']],
    [
      'a number as its source counted',
      { kind: 'people', outOf: 116, with: 3 },
      ['of 116 people', '3 with: rest 116, sure 3'],
    ],
    [
      'extra people',
      { kind: 'extra-people', outOf: 100, more: 10.3 },
      ['of 100 people', '10.3 more: rest 100, sure 10.3'],
    ],
    ['fewer people', { kind: 'extra-people', outOf: 100, more: -5 }, ['of 100 people', '5 fewer: rest 100, sure 5']],
    [
      'a range',
      { kind: 'people-range', outOf: 100, from: 2.4, to: 16.8 },
      ['of 100 people', '2.4 to 16.8: rest 100, some 16.8, sure 2.4'],
    ],
    ['fewer than', { kind: 'people-below', outOf: 100, below: 1 }, ['of 100 people', 'under 1: rest 100, some 1']],
    [
      'of ten thousand, on a thousand',
      { kind: 'people-range', outOf: 10000, from: 9, to: 18 },
      ['of 1000 people', '0.9 to 1.8: rest 1000, some 1.8, sure 0.9'],
    ],
    ['1 in 1,000', { kind: 'people', outOf: 10000, with: 10 }, ['of 1000 people', '1 with: rest 1000, sure 1']],
    ['rarer than 1 in 1,000', { kind: 'people', outOf: 10000, with: 9 }, undefined],
    ['eight in a million', { kind: 'people', outOf: 1000000, with: 8 }, undefined],
    ['fewer than 1 in 10,000', { kind: 'people-below', outOf: 10000, below: 1 }, undefined],
    ['nobody of 373', { kind: 'people', outOf: 373, with: 0 }, undefined],
    [
      'nobody with it, some without',
      { kind: 'people', outOf: 100, with: 0, without: 3 },
      ['of 100 people', '0 with: rest 100', '3 without: rest 100, sure 3'],
    ],
  ])('%s', (_, figure, expected) => expect(seen(figure)).toEqual(expected));

  it('says what is counted, and draws no heads on it', () => {
    const shown = picture({ kind: 'people', outOf: 100, with: 20.5 }, 'procedure');
    expect(shown?.caption).toBe('of 100 procedures');
    expect(shown?.lines[0]?.layers[1]?.part).not.toMatch(/a/i);
  });
});
