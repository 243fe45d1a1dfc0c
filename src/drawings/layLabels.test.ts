/** Labels stay on the sheet in any language. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetWidth, type Label, type Point } from './drawing.ts';
import { drawLeaders, labelSize, layLabels } from './layLabels.ts';

const label = (align: Label['align'], text: Point, to?: Point): Label => ({
  word: 'any',
  align,
  text,
  ...(to && { to }),
});

it('a number stays with the word before it, on one line', () => {
  const labels = [label('start', [500, 50])];
  expect(layLabels({ labels }, () => 'Ordinary epidural: 5')[0]?.lines).toEqual(['Ordinary', 'epidural: 5']);
});

it('labels break so that they stay on the sheet, whatever the language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('start', 'middle', 'end'),
      fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'm', 'ñ') }), {
        minLength: 1,
        maxLength: 6,
      }),
      (align, words) => {
        const x = { start: 540, middle: 360, end: 180 }[align];
        const [laid] = layLabels({ labels: [label(align, [x, 50])] }, () => words.join(' '));
        const room = { start: sheetWidth - 540, middle: sheetWidth, end: 180 }[align];
        for (const line of laid?.lines ?? []) expect(line.length * labelSize * 0.55).toBeLessThanOrEqual(room);
        expect(laid?.lines.join(' ')).toBe(words.join(' '));
      },
    ),
  );
});

it('a line leads from the word to what it names, and ends in a dot', () => {
  const labels = [label('end', [130, 60], [186, 94]), label('start', [500, 300], [400, 300])];
  const laid = layLabels({ labels }, () => 'Disc');
  expect(drawLeaders({ labels }, laid).map(({ ink, d }) => [ink, d])).toEqual([
    ['leader', 'M140 60l46 34M490 300h-90'],
    ['mark', 'M186 94h0M400 300h0'],
  ]);
});
