import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTitles } from './nearestTitles.ts';

const titles = ['Epidural steroid injection', 'Epidural blood patch', 'Back pain', 'Sciatica'];

test('a misspelled address finds its page first', () => {
  expect(nearestTitles('epidural-steriod-injektion', titles)[0]).toBe('Epidural steroid injection');
  expect(nearestTitles('siatica', titles)).toEqual(['Sciatica']);
});

test('nonsense finds nothing', () => {
  expect(nearestTitles('wp-login.php', titles)).toEqual([]);
});

test('any address is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (wanted) => {
      expect(nearestTitles(wanted, titles).length).toBeLessThanOrEqual(3);
    }),
  );
  expect(nearestTitles('%E0%A4%A', titles)).toEqual([]);
});
