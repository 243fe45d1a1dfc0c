import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTime, dayNumber, dayOf } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { drawDiaryChart } from './drawDiaryChart.ts';

const entry = (at: string, value: number): DiaryEntry => ({ id: at, at, edited: at, value: `${value}` });
const march = (day: number, hour = '12:00') => `2026-03-${String(day).padStart(2, '0')}T${hour}:00+01:00`;
const period = { from: dayNumber('2026-03-01'), to: dayNumber('2026-03-10') };

describe('drawDiaryChart', () => {
  test('joins neighbouring days, breaks at a missing one, and shades it', () => {
    const chart = drawDiaryChart([entry(march(1), 5), entry(march(2), 10), entry(march(4), 0)], [], period);
    expect(chart.line).toBe('M50 55L150 5M350 105');
    expect(chart.dots).toBe('M50 55h0M150 5h0M350 105h0');
    expect(chart.gaps).toBe('M200 0H300V110H200zM400 0H1000V110H400z');
  });

  test('places two numbers of a day at their hours', () => {
    expect(drawDiaryChart([entry(march(1, '00:00'), 5), entry(march(1, '18:00'), 6)], [], period).line).toBe(
      'M0 55L75 45',
    );
  });

  test('puts an entry that has a date and no hour in the middle of its day', () => {
    expect(drawDiaryChart([entry('2026-03-01', 5)], [], period).line).toBe('M50 55');
  });

  test('a day an hour short in spring counts as one day', () => {
    const chart = drawDiaryChart([entry('2026-03-28T12:00:00+01:00', 5), entry('2026-03-29T12:00:00+02:00', 5)], [], {
      from: dayNumber('2026-03-28'),
      to: dayNumber('2026-03-29'),
    });
    expect(chart.gaps).toBe('');
    expect(chart.line).toBe('M250 55L750 55');
  });

  test('draws a treatment in the middle of its day', () => {
    expect(drawDiaryChart([], [dayNumber('2026-03-03')], period).treatments).toBe('M250 0V110');
  });

  test('every number of the period gets a dot inside the drawing, and every day without one is shaded', () => {
    const days = fc.array(
      fc.record({ day: fc.integer({ min: -5, max: 15 }), value: fc.integer({ min: 0, max: 10 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(days, (list) => {
        const at = (day: number) => new Date((period.from + day) * 864e5 + 36e5).toISOString();
        const entries = list.map(({ day, value }, i) => ({ ...entry(at(day), value), id: `${i}` })).sort(byTime);
        const chart = drawDiaryChart(entries, [], period);
        const inside = entries.filter((it) => dayNumber(dayOf(it)) >= period.from && dayNumber(dayOf(it)) <= period.to);
        expect(chart.dots.split('h0').length - 1).toBe(inside.length);
        const shaded = [...chart.gaps.matchAll(/M(\d+) 0H(\d+)/g)].reduce(
          (sum, [, a, b]) => sum + Number(b) - Number(a),
          0,
        );
        expect(shaded).toBe(1000 - 100 * new Set(inside.map(dayOf)).size);
        for (const [, x] of chart.dots.matchAll(/M(\d+) /g)) expect(Number(x)).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
