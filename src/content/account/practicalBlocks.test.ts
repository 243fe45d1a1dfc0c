import { expect, test } from 'vitest';
import type { Library, Treatment } from '../read/library.ts';
import { hoursOf, timeAfter, type HoursAfter } from '../schema/practical.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import { listUnknown, timelineBlock } from './practicalBlocks.ts';

const needle = library.treatments.find((page) => page.slug === 'warm-needle')!;

/** `time: normal | act sign, sign` for each time. */
function outline(page: Treatment, from: Library = library): string[] {
  const [block] = timelineBlock(from, page);
  if (block?.kind !== 'timeline') return [];
  return block.times.map(({ time, normal, dangers }) =>
    [
      `${time}: ${normal.map(({ id }) => id).join(', ')}`,
      ...dangers.map(({ act, signs }) => `${act} ${signs.map(({ id }) => id).join(', ')}`),
    ].join(' | '),
  );
}
const withWindow = (id: string, usually: HoursAfter | undefined): Library => ({
  ...library,
  signs: library.signs.map((sign) => (sign.id === id ? { ...sign, facts: { ...sign.facts, usually } } : sign)),
});

test('what is normal stands in its time, with the signs that mostly begin then; all others may come at any time', () => {
  expect(outline(needle)).toEqual([
    'first-hours:  | emergency cannot-breathe',
    'days-1-to-3: sore-spot | emergency cannot-breathe',
    'any-time:  | same-day redness | emergency numb-legs',
  ]);
});

test.each<[HoursAfter | undefined, string[]]>([
  [{ from: 0, to: 24 }, ['first-hours']],
  [{ from: 0, to: 25 }, ['first-hours', 'days-1-to-3']],
  [{ from: 24, to: 168 }, ['days-1-to-3', 'first-week']],
  [{ from: 168 }, ['weeks-after']],
  [{ from: 0, to: 168 }, ['any-time']],
  [{ from: 48 }, ['any-time']],
  [undefined, ['any-time']],
])('a sign that usually begins within %o', (usually, times) => {
  const shown = outline(needle, withWindow('numb-legs', usually)).filter((line) => line.includes('numb-legs'));
  expect(shown.map((line) => line.split(':')[0])).toEqual(times);
});

test('no sign of the page is lost', () => {
  const shown = outline(needle).join();
  for (const id of ['numb-legs', 'cannot-breathe', 'redness']) expect(shown).toContain(id);
});

test('without a source on what is normal the danger signs stand alone, and without times of their own there is no timeline', () => {
  const page = { ...needle, facts: { ...needle.facts, normal: {} } };
  expect(timelineBlock(library, page)).toMatchObject([
    { times: [{ time: 'first-hours', normal: [] }, { time: 'days-1-to-3', normal: [] }, { time: 'any-time', normal: [] }] },
  ]);
  const untimed = { ...library, signs: library.signs.map(({ id, facts, words }) => ({ id, words, facts: { ...facts, usually: undefined } })) };
  expect(timelineBlock(untimed, page)).toEqual([]);
});

test('the times follow each other without a gap', () => {
  timeAfter.options
    .slice(1)
    .forEach((time, place) => expect(hoursOf[time].from).toBe(hoursOf[timeAfter.options[place]!].to));
});

test('a topic that shared advice answers is not unknown', () => {
  expect(listUnknown(needle)).toContain('driving');
  const advised = {
    ...needle,
    facts: { ...needle.facts, afterAdvice: ['driving'], beforeAdvice: ['sedation-and-fasting'] },
  };
  expect(listUnknown(advised)).not.toContain('driving');
  expect(listUnknown(advised)).not.toContain('eating');
  expect(listUnknown(advised)).toContain('stay');
});
