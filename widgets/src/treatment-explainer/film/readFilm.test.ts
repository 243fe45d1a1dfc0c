import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilm } from './readFilm.ts';
import fixture from './fixture.json' with { type: 'json' };

/** A copy of the fixture in which the value at a path is replaced; `undefined` leaves it out. */
function change(path: string, value: unknown): unknown {
  const copy = structuredClone(fixture) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let holder = copy;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const messageOf = (value: unknown): string => {
  try {
    readFilm(value);
    return 'accepted';
  } catch (error) {
    expect((error as Error).cause).toBe('unreadable');
    return (error as Error).message;
  }
};

describe('readFilm', () => {
  it('takes the published form, and nothing that it does not name', () => {
    expect(readFilm(fixture)).toEqual(fixture);
    expect(readFilm({ ...fixture, more: 1 })).toEqual(fixture);
  });

  it.each([
    ['lang', 'en"', 'data.lang'],
    ['url', 'javascript:alert(1)', 'data.url'],
    ['review', undefined, 'data.review'],
    ['updated', 'today', 'data.updated'],
    ['scenes', [], 'data.scenes'],
    ['scenes.0.says', ' ', 'data.scenes[0].says'],
    ['scenes.0.seconds', 0, 'data.scenes[0].seconds'],
    ['scenes.0.seconds', 1e9, 'data.scenes[0].seconds'],
    ['scenes.0.height', -1, 'data.scenes[0].height'],
    ['scenes.1.layers', [], 'data.scenes[1].layers'],
    ['scenes.1.layers.0.ink', 'hidden warning', 'data.scenes[1].layers[0].ink'],
    ['scenes.1.layers.0.d', '<script>', 'data.scenes[1].layers[0].d'],
    ['scenes.1.layers.1.motion', 'spin', 'data.scenes[1].layers[1].motion'],
    ['scenes.1.layers.1.from', [1], 'data.scenes[1].layers[1].from'],
    ['scenes.1.layers.1.from', [1, 1e9], 'data.scenes[1].layers[1].from[1]'],
    ['scenes.1.labels.0.align', 'left', 'data.scenes[1].labels[0].align'],
    ['scenes.1.labels.0.lines', [], 'data.scenes[1].labels[0].lines'],
    ['scenes.0.sources', ['1'], 'data.scenes[0].sources[0]'],
    ['sources.0.url', 'data:text/html,x', 'data.sources[0].url'],
  ])('refuses %s: %j, and names it', (path, value, name) =>
    expect(messageOf(change(path, value))).toContain(`unreadable: ${name} `),
  );

  it('refuses or reads whatever comes, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(messageOf(value)).toMatch(/^unreadable: /);
      }),
    );
    const paths =
      'title scenes scenes.0 scenes.0.layers.0 scenes.0.labels.0.x scenes.1.layers.1.from sources.0 review'.split(' ');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(messageOf(change(path, value))).toMatch(/^(unreadable: data|accepted$)/);
      }),
      { numRuns: 400 },
    );
  });
});
