import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from './fixture.json' with { type: 'json' };
import { readPayload } from './readPayload.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A copy of the fixture in which the value at a path is replaced; `undefined` leaves it out. */
function change(path: string, value: unknown): unknown {
  const copy = structuredClone(fixture) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  let holder = copy;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = keys.at(-1)!;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const messageOf = (value: unknown): string => {
  try {
    readPayload(value);
    return 'accepted';
  } catch (error) {
    expect((error as Error).cause).toBe('unreadable');
    return (error as Error).message;
  }
};

/** Every path to a value in the data, e.g. `summary.whatItIs.text` or `harms.0.sources.1`. */
function pathsOf(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return at ? [at] : [];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item as Json, at ? `${at}.${key}` : key));
  return at ? [at, ...inner] : inner;
}

describe('readPayload', () => {
  it('takes the published form and keeps its texts', () => {
    const data = readPayload(fixture);
    expect(data.title).toBe(fixture.title);
    expect(data.findings.map(({ says }) => says)).toEqual(fixture.findings.map(({ says }) => says));
    expect(data.harms[0]?.figure).toEqual({ kind: 'people-range', outOf: 100, from: 2.4, to: 16.8 });
  });

  it.each([
    ['version', 2, 'data.version'],
    ['title', '', 'data.title'],
    ['title', '   ', 'data.title'],
    ['url', 'javascript:alert(1)', 'data.url'],
    ['sources.2.url', ' https://example.org', 'data.sources[2].url'],
    ['alternatives.4.url', 'data:text/html,hello', 'data.alternatives[4].url'],
    ['updated', '24 November 2026', 'data.updated'],
    ['review', undefined, 'data.review'],
    ['review', { reviewer: 'A', credentials: 'MD' }, 'data.review.reviewed'],
    ['summary.mainRisk', undefined, 'data.summary.mainRisk'],
    ['summary.chance.sources', [1, 'x'], 'data.summary.chance.sources[1]'],
    ['about', [], 'data.about'],
    ['steps.1', 'x', 'data.steps[1]'],
    ['dangerSigns', [], 'data.dangerSigns'],
    ['dangerSigns.0.act', 'tomorrow', 'data.dangerSigns[0].act'],
    ['dangerSigns.1.heading', undefined, 'data.dangerSigns[1].heading'],
    ['words.certainty.low', undefined, 'data.words.certainty.low'],
    ['sources.0.number', 0, 'data.sources[0].number'],
    ['findings.0.certainty', 'very sure', 'data.findings[0].certainty'],
    ['findings.0.certainty', 'constructor', 'data.findings[0].certainty'],
    ['findings.0.figure.kind', 'odds-ratio', 'data.findings[0].figure.kind'],
    ['findings.0.figure.kind', 'toString', 'data.findings[0].figure.kind'],
    ['findings.0.figure.outOf', 0, 'data.findings[0].figure.outOf'],
    ['findings.0.figure.outOf', 0.5, 'data.findings[0].figure.outOf'],
    ['findings.0.figure.more', Infinity, 'data.findings[0].figure.more'],
    ['findings.0.figure.more', '24', 'data.findings[0].figure.more'],
    ['harms.3.serious', 'false', 'data.harms[3].serious'],
    ['harms', {}, 'data.harms'],
    ['questions.0', null, 'data.questions[0]'],
  ])('refuses %s = %j and names %s', (path, value, named) => {
    expect(messageOf(change(path, value)).startsWith(`unreadable: ${named} must be `)).toBe(true);
  });

  it('fills in what the published schema lets be left out', () => {
    const data = readPayload(change('onTheDay', undefined));
    expect(data.onTheDay).toEqual([]);
    expect(readPayload(change('about.0.sources', undefined)).about[0]?.sources).toEqual([]);
  });

  it('ignores fields that it does not know and fields that are inherited', () => {
    const polluted = Object.create({ figure: { kind: 'people' } }) as object;
    const data = change('harms.1', Object.assign(polluted, fixture.harms[1], { onclick: 'x' }));
    expect(readPayload(data).harms[1]).not.toHaveProperty('onclick');
    expect(readPayload(data).harms[1]?.figure).toBeUndefined();
  });

  it('never throws anything but a named failure, whatever stands in one place', () => {
    const paths = pathsOf(fixture as unknown as Json);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const message = messageOf(change(path, value));
        expect(message === 'accepted' || /^unreadable: data(\.[\w-]+|\[\d+\])* must be /.test(message)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never takes anything that is not an explainer at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(messageOf(value)).toMatch(/^unreadable: data/);
      }),
    );
  });
});
