/** How drawings move in a film: tools bring their motion with them, wherever they are put, and pictures stay as they are. */
import { describe, expect, it } from 'vitest';
import { composeScene, type Layer } from '../../src/drawings/composeFigure.ts';
import { findSequence, sequencedSlugs } from '../../src/drawings/findSequence.ts';
import { appearing, entering, growing, movesAfter, pulsing, still } from '../../src/drawings/motion.ts';
import { reversePath } from '../../src/drawings/notation.ts';
import { place, stroke, type Part } from '../../src/drawings/part.ts';
import type { Scene } from '../../src/drawings/drawing.ts';
import { heat } from '../../src/illustrations/tools/heatMarks.ts';
import { infusionBag } from '../../src/illustrations/tools/infusionBag.ts';
import { lead, pulses } from '../../src/illustrations/tools/lead.ts';
import { cannula, needle } from '../../src/illustrations/tools/needle.ts';
import { painSpot } from '../../src/illustrations/tools/painMarks.ts';
import { swab } from '../../src/illustrations/tools/swab.ts';

const scene = (...art: Part[]): Scene => ({ height: 400, art, labels: [] });
const word = (): string => 'word';
const film = (art: Part, before: readonly Part[] = []): Layer[] =>
  composeScene(scene(art), word, movesAfter(before)).layers;
const kinds = (layers: readonly Layer[]): (string | undefined)[] => [...new Set(layers.map(({ move }) => move?.kind))];
const offsets = (layers: readonly Layer[]): number[][] =>
  layers.flatMap(({ move }) => (move?.kind === 'enter' ? [move.from.map((off) => Math.round(off) + 0)] : []));

describe('a tool moves of itself', () => {
  it.each([needle, cannula])(
    'a needle or cannula comes along its own axis, its tip from where its hub will be',
    (tool) => {
      const layers = film(tool([200, 300], [320, 140]));
      expect(kinds(layers)).toEqual(['enter']);
      for (const from of offsets(layers)) expect(from).toEqual([120, -160]);
    },
  );

  it('wherever it is put: turned, scaled and flipped, but not moved off', () => {
    const [first] = offsets(
      film(place(entering([stroke('wire', '0,0 0,10')], [0, -100]), { x: 500, y: 90, scale: 2, turn: 90 })),
    );
    expect(first).toEqual([200, 0]);
    const [flipped] = offsets(film(place(entering([stroke('wire', '0,0 0,10')], [30, -100]), { x: 500, flip: true })));
    expect(flipped).toEqual([-30, -100]);
  });

  it('a swab comes down, and its strokes to and fro appear', () => {
    const layers = film(swab);
    expect(kinds(layers)).toEqual(['enter', 'appear']);
    expect(offsets(layers)[0]?.[1]).toBeLessThan(0);
  });

  it('a lead grows towards its contacts, from whichever end it is written', () => {
    const [contacts, course] = ['100,20 100,40', '100,0! 100,200! 300,200!'];
    const start = (path: string): string | undefined =>
      /^M-?\d+[ -]\d+/.exec(film(lead(path, contacts))[0]?.d ?? '')?.[0];
    expect(kinds(film(lead(course, contacts)))).toEqual(['grow', 'appear']);
    expect(start(course)).toBe('M300 200');
    expect(start(reversePath(course))).toBe('M300 200');
  });

  it('drops appear; pulses, heat and rays swing; the fluid in a bag is there', () => {
    expect(kinds(film([stroke('drug', '10,10 80,10')]))).toEqual(['appear']);
    expect(kinds(film(pulses))).toEqual(['pulse']);
    expect(kinds(film(heat))).toEqual(['pulse']);
    expect(film(painSpot(90, 90)).map(({ ink, move }) => [ink, move?.kind])).toEqual([
      ['pain', 'pulse'],
      ['spot', undefined],
    ]);
    expect(kinds(film(infusionBag))).toEqual([undefined]);
  });
});

describe('an author can say otherwise', () => {
  const drops: Part = [stroke('drug', '10,10 80,10')];
  it.each([
    [still, undefined],
    [appearing, 'appear'],
    [pulsing, 'pulse'],
    [growing, 'grow'],
  ])('%o', (wrap, kind) => expect(kinds(film(wrap(drops)))).toEqual([kind]));
});

describe('from scene to scene', () => {
  const at = needle([200, 300], [320, 140]);
  it('what the scene before showed in the same place does not come again', () => {
    expect(kinds(film(at, [at]))).toEqual([undefined]);
    expect(kinds(film(at, [needle([200, 302], [320, 140])]))).toEqual(['enter']);
  });
  it('but what pulses goes on', () => expect(kinds(film(heat, [heat]))).toEqual(['pulse']));
});

it('strokes that move otherwise, or grow, keep a path of their own', () => {
  const [a, b] = ['10,10! 90,10!', '10,50! 90,50!'].map((path): Part => [stroke('wire', path)]) as [Part, Part];
  const count = (...parts: Part[]): number => composeScene(scene(...parts), word, movesAfter([])).layers.length;
  expect(count(a, b)).toBe(1);
  expect(count(a, appearing(b))).toBe(2);
  expect(count(appearing(a), appearing(b))).toBe(1);
  expect(count(growing(a), growing(b))).toBe(2);
  expect(count(entering(a, [0, 9]), entering(b, [0, 9]))).toBe(1);
  expect(count(entering(a, [0, 9]), entering(b, [9, 0]))).toBe(2);
});

it.each(sequencedSlugs)('%s: a picture of a scene is the same whether its parts can move or not', (slug) => {
  for (const { height, art, labels } of findSequence(slug)) {
    const unmoved = art.map((part) => part.map(({ ink, path }) => stroke(ink, path)));
    expect(composeScene({ height, art, labels }, word)).toEqual(composeScene({ height, art: unmoved, labels }, word));
  }
});

it.each(sequencedSlugs)('%s: what comes in comes far enough to be seen coming', (slug) => {
  findSequence(slug).forEach((drawn, index, all) => {
    for (const { move } of composeScene(drawn, word, movesAfter(all[index - 1]?.art ?? [])).layers)
      if (move?.kind === 'enter') expect(Math.hypot(...move.from), `scene ${index + 1}`).toBeGreaterThanOrEqual(20);
  });
});
