/** The same sign from the same source is as urgent on every page: a reader of two pages must not get two answers. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';

const { library } = checkContent(process.cwd());
/** Signs by the words that name them. */
const signs = {
  fever: /\bfever|\bchills/i,
  'stiff neck': /stiff neck/i,
  'bladder or bowel': /bladder or bowel/i,
  'numb between the legs': /numb\w* (around|between)|feel numb/i,
  redness: /^(?!.*fever).*\bred(ness)?\b/i,
  'chest pain': /chest pain/i,
  'worst headache': /thunderclap|sudden,? severe headache/i,
};
const all = [
  ...library.treatments.flatMap(({ source: { file }, data }) => data.warningSigns.map((sign) => ({ file, ...sign }))),
  ...library.conditions.flatMap(({ source: { file }, data }) => data.redFlags.map((sign) => ({ file, ...sign }))),
];

test.each(Object.entries(signs))('%s', (_, pattern) => {
  const found = all.filter(({ text }) => pattern.test(text));
  expect(found.length).toBeGreaterThan(1);
  const bySource = new Map<string, Map<string, string[]>>();
  for (const { file, text, act, refs } of found) {
    // A sign that several sources carry is as urgent as the most urgent of them says.
    if (refs.length > 1) continue;
    const acts = bySource.get(refs[0] ?? '') ?? new Map<string, string[]>();
    acts.set(act, [...(acts.get(act) ?? []), `${file}: ${text}`]);
    bySource.set(refs[0] ?? '', acts);
  }
  const split = [...bySource]
    .filter(([, acts]) => acts.size > 1)
    .map(([source, acts]) => ({ source, acts: Object.fromEntries(acts) }));
  expect(split).toEqual([]);
});

test('after a needle near the spine, fever and a stiff neck are an emergency (uihealth-afterprocedure)', () => {
  const softer = all.filter(
    ({ text, act, refs }) =>
      /fever|chills|stiff neck/i.test(text) && refs.includes('uihealth-afterprocedure') && act !== 'emergency',
  );
  expect(softer).toEqual([]);
});
