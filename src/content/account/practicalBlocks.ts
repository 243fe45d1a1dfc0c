/** The practical answers of a treatment, and what is normal and what is a danger by the time after it. */
import type { Library, Treatment } from '../read/library.ts';
import { hoursOf, practicalTopic, timeAfter, type HoursAfter, type PracticalTopic } from '../schema/practical.ts';
import type { Block, PracticalRow, Sign, SignGroup, Statement, TimeOfSigns } from './account.ts';
import { signsOf } from './listSigns.ts';

/** What is asked about the time after the procedure. */
export const topicsAfter: readonly PracticalTopic[] = practicalTopic.exclude([
  'duration',
  'stay',
  'companion',
  'eating',
]).options;
/** Shared advice that answers a topic for all its pages, so that the page has no line of its own. */
export const answeredByAdvice: Readonly<Record<string, string>> = {
  driving: 'driving',
  companion: 'driving',
  eating: 'sedation-and-fasting',
};

export function practicalBlock(
  { facts: { practical }, words }: Treatment,
  topics: readonly PracticalTopic[],
  unknown: readonly PracticalTopic[] = [],
): Block[] {
  const rows = topics.flatMap((id): PracticalRow[] => {
    const text = words.practical[id] ?? '';
    if (id === 'duration') return practical.duration ? [{ id, text, ...practical.duration }] : [];
    const refs = practical[id];
    return refs ? [{ id, text, refs }] : [];
  });
  return rows.length + unknown.length > 0 ? [{ kind: 'practical', rows, unknown }] : [];
}

/** Topics on which neither the page nor its shared advice says anything. */
export const listUnknown = ({ facts: { practical, beforeAdvice, afterAdvice } }: Treatment): PracticalTopic[] =>
  practicalTopic.options.filter((topic) => {
    const advice = answeredByAdvice[topic];
    const isAdvised = advice !== undefined && [...beforeAdvice, ...afterAdvice].includes(advice);
    return practical[topic] === undefined && !isAdvised;
  });

/** Nothing where no time has anything of its own: signs that may begin at any time stand in the box at the top. */
export function timelineBlock(library: Library, page: Treatment): Block[] {
  const normal = Object.entries(page.facts.normal).map(([id, { when, refs }]) => ({
    when,
    statement: { id, text: page.words.normal[id] ?? '', refs },
  }));
  const windows = new Map(library.signs.map(({ id, facts }) => [id, facts.usually]));
  const groups = signsOf(library, page);
  const times = timeAfter.options.map((time) =>
    writeTime(
      time,
      normal.flatMap(({ when, statement }) => (when === time ? [statement] : [])),
      groups,
      ({ id }) => isShort(windows.get(id)) && meets(windows.get(id), hoursOf[time]),
    ),
  );
  const anyTime = writeTime('any-time', [], groups, ({ id }) => !isShort(windows.get(id)));
  const filled = [...times, anyTime].filter(({ normal: own, dangers }) => own.length + dangers.length > 0);
  return filled.some(({ time }) => time !== 'any-time') ? [{ kind: 'timeline', times: filled }] : [];
}

const writeTime = (
  time: TimeOfSigns['time'],
  normal: readonly Statement[],
  groups: readonly SignGroup[],
  belongs: (sign: Sign) => boolean,
): TimeOfSigns => ({
  time,
  normal,
  dangers: groups
    .map(({ act, heading, signs }) => ({
      act,
      heading,
      signs: signs.filter(belongs).map(({ id, short }) => ({ id, short })),
    }))
    .filter(({ signs }) => signs.length > 0)
    // What is normal, whom to call today, when to call for help at once: in the order of concern.
    .reverse(),
});

const meets = (a: HoursAfter | undefined, b: HoursAfter): boolean =>
  a !== undefined && a.from < (b.to ?? Infinity) && b.from < (a.to ?? Infinity);

/** A sign that may begin at three or four of the times is told once, for any time. */
const isShort = (window: HoursAfter | undefined): boolean =>
  window !== undefined && timeAfter.options.filter((time) => meets(window, hoursOf[time])).length < 3;
