import { expect, test } from 'vitest';
import { findLastChange } from './lastChange.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const advice = new Map([
  ['driving', { title: 'Driving', changes: [{ date: day('2027-02-01') }, { date: day('2026-11-24') }] }],
  ['illness', { title: 'If you are ill', changes: [] }],
  ['infection-signs', { title: 'Infection', changes: [{ date: day('2027-03-01') }] }],
]);
const last = (data: object, body = ''): string => {
  const found = findLastChange({ data: { updated: day('2027-01-01'), ...data }, body }, advice);
  return `${found.day.toISOString().slice(0, 10)} ${found.advice ?? 'the page'}`;
};

test('a page is as new as the newest of itself and the advice that it shows', () => {
  expect(last({})).toBe('2027-01-01 the page');
  expect(last({ beforeAdvice: ['illness'], afterAdvice: ['driving'] })).toBe('2027-02-01 Driving');
  expect(last({ beforeAdvice: ['driving'] }, 'Text.\n\n<Advice id="infection-signs" />\n')).toBe(
    '2027-03-01 Infection',
  );
  expect(last({ updated: day('2027-04-01'), beforeAdvice: ['driving'] })).toBe('2027-04-01 the page');
});
