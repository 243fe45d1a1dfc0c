/** How drawings move in a film: as their ink does, or as the film says of a layer; pictures stay as they are. */
import { describe, expect, it } from 'vitest';
import { listFilms } from '../../src/content/read/drawingFiles.ts';
import type { Ink, LayerMotion } from '../../src/content/schema/drawing.ts';
import { composeScene, type Layer } from '../../src/drawings/composeFigure.ts';
import type { Drawing, Shape } from '../../src/drawings/drawing.ts';
import { findFilm } from '../../src/drawings/findDrawings.ts';
import { movesOf } from '../../src/drawings/motion.ts';
import { endsOf } from '../../src/drawings/shapePath.ts';

const shape = (ink: Ink, d: string, layer = 'a'): Shape => ({ ink, d, layer });
const sheet = (...shapes: Shape[]): Drawing => ({ height: 400, shapes, labels: [] });
const word = (): string => 'word';
const film = (
  shapes: readonly Shape[],
  motion: Readonly<Record<string, LayerMotion>> = {},
  before: readonly Shape[] = [],
): Layer[] => {
  const drawing = sheet(...shapes);
  return composeScene(drawing, word, movesOf({ drawing, motion }, before)).layers;
};
const kinds = (layers: readonly Layer[]): (string | undefined)[] => [...new Set(layers.map(({ move }) => move?.kind))];

const drops = shape('drug', 'M10 10h70');
const wire = shape('wire', 'M10 10v80', 'needle');

it('drops appear and pain pulses of themselves; all else is there from the start', () => {
  expect(kinds(film([drops]))).toEqual(['appear']);
  expect(kinds(film([shape('pain', 'M10 10h70')]))).toEqual(['pulse']);
  expect(kinds(film([shape('ache', 'M10 10h70')]))).toEqual(['pulse']);
  expect(kinds(film([shape('spot', 'M10 10h70'), shape('bone', 'M10 10h70'), wire]))).toEqual([undefined]);
});

describe('a film can say otherwise of a layer', () => {
  it.each([
    ['still', undefined],
    ['appear', 'appear'],
    ['pulse', 'pulse'],
    ['grow', 'grow'],
    [{ enter: [30, -100] }, 'enter'],
  ] as [LayerMotion, string | undefined][])('%j', (motion, kind) => {
    expect(kinds(film([drops], { a: motion }))).toEqual([kind]);
    expect(kinds(film([drops], { b: motion }))).toEqual(['appear']);
  });
  it('what enters comes from where the film says', () => {
    expect(film([wire], { needle: { enter: [30, -100] } })[0]?.move).toEqual({ kind: 'enter', from: [30, -100] });
  });
});

describe('from scene to scene', () => {
  const motion: Record<string, LayerMotion> = { needle: { enter: [0, -90] } };
  it('what the scene before showed in the same place does not come again', () => {
    expect(kinds(film([wire], motion, [wire]))).toEqual([undefined]);
    expect(kinds(film([wire], motion, [shape('wire', 'M12 10v80')]))).toEqual(['enter']);
  });
  it('but what pulses goes on', () => {
    const pain = shape('pain', 'M10 10h70');
    expect(kinds(film([pain], {}, [pain]))).toEqual(['pulse']);
  });
});

it('shapes that move otherwise, or grow, keep a path of their own', () => {
  const [a, b] = [shape('wire', 'M10 10h80', 'a'), shape('wire', 'M10 50h80', 'b')];
  const count = (motion: Record<string, LayerMotion>): number => film([a, b], motion).length;
  expect(count({})).toBe(1);
  expect(count({ b: 'appear' })).toBe(2);
  expect(count({ a: 'appear', b: 'appear' })).toBe(1);
  expect(count({ a: 'grow', b: 'grow' })).toBe(2);
  expect(count({ a: { enter: [0, 9] }, b: { enter: [0, 9] } })).toBe(1);
  expect(count({ a: { enter: [0, 9] }, b: { enter: [9, 0] } })).toBe(2);
});

describe.each(listFilms())('%s', (slug) => {
  const scenes = findFilm(slug);

  it('a picture of a scene has the same shapes whether its layers can move or not', () => {
    for (const scene of scenes) {
      const { drawing } = scene;
      const pathsOf = (layers: readonly Layer[]): string =>
        layers.map(({ ink, d }) => d.replaceAll('M', `;${ink} M`)).join('');
      expect(pathsOf(composeScene(drawing, word, movesOf(scene)).layers)).toBe(
        pathsOf(composeScene(drawing, word).layers),
      );
    }
  });

  it('what comes in comes far enough to be seen coming', () => {
    scenes.forEach((scene, index) => {
      const moves = movesOf(scene, scenes[index - 1]?.drawing.shapes);
      for (const { move } of composeScene(scene.drawing, word, moves).layers)
        if (move?.kind === 'enter') expect(Math.hypot(...move.from), `scene ${index + 1}`).toBeGreaterThanOrEqual(20);
    });
  });

  it('a needle comes along its own axis, its tip from where its hub will be or farther', () => {
    scenes.forEach(({ drawing, motion }, index) => {
      for (const [layer, said] of Object.entries(motion)) {
        const needle = drawing.shapes.find((part) => part.layer === layer && part.ink === 'wire');
        if (!/^needle(-\d+)?$/.test(layer) || typeof said === 'string' || !needle) continue;
        const name = `scene ${index + 1}, ${layer}`;
        const [tip, hub] = endsOf(needle.d);
        const [along, across] = [
          [hub[0] - tip[0], hub[1] - tip[1]],
          [hub[1] - tip[1], tip[0] - hub[0]],
        ] as const;
        const length = Math.hypot(...along);
        const project = ([x, y]: readonly [number, number]): number => (said.enter[0] * x + said.enter[1] * y) / length;
        // Both are whole numbers.
        expect(Math.abs(project(across)), name).toBeLessThan(3);
        expect(project(along), name).toBeGreaterThan(length - 2);
      }
    });
  });

  it('a lead grows towards its contacts', () => {
    scenes.forEach(({ drawing, motion }, index) => {
      for (const layer of Object.keys(motion).filter((name) => /^lead(-\d+)?$/.test(name))) {
        const lead = drawing.shapes.find((part) => part.layer === layer);
        const first = drawing.shapes.findIndex((part) => part === lead);
        const contact = drawing.shapes.slice(first).find((part) => /^contacts/.test(part.layer));
        if (!lead || !contact) continue;
        const [from, to] = endsOf(lead.d);
        const [[x, y]] = endsOf(contact.d);
        expect(Math.hypot(to[0] - x, to[1] - y), `scene ${index + 1}`).toBeLessThan(
          Math.hypot(from[0] - x, from[1] - y),
        );
      }
    });
  });
});
