/** The same sign from the same source is as urgent on every page: a reader of two pages must not get two answers. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';

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

/** What a card must hold after a needle or an implant near the spine: the urgent signs of cauda equina syndrome, infection and bleeding, and the wound. */
const nearTheSpine: [name: string, pattern: RegExp, act: 'emergency' | 'same-day'][] = [
  ['bladder or bowel', /bladder or bowel/i, 'emergency'],
  ['numb between the legs', /numb\w* (around|between)|lower body feels numb/i, 'emergency'],
  ['both legs', /both legs|into your legs/i, 'emergency'],
  ['weakness', /weakness/i, 'emergency'],
  ['back pain', /(severe|growing)( new)? back( or neck)? pain/i, 'emergency'],
  ['fever', /fever/i, 'emergency'],
  ['stiff neck', /stiff neck/i, 'emergency'],
  ['the wound', /\bred(ness)?\b/i, 'same-day'],
];
const spinal = library.treatments.filter(({ data }) => data.afterAdvice.includes('infection-signs'));

test('the page tells readers to keep its card wherever the needle goes near the spine', () => {
  expect(spinal.length).toBeGreaterThan(14);
});

test.each(spinal.map(({ slug, data }) => [slug, data.warningSigns] as const))(
  '%s: the card is complete',
  (_, signsOfPage) => {
    const missing = nearTheSpine
      .filter(([, pattern, act]) => !signsOfPage.some((sign) => pattern.test(sign.text) && sign.act === act))
      .map(([name]) => name);
    expect(missing).toEqual([]);
  },
);
