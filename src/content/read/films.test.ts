import { expect, test } from 'vitest';
import { fixtureLibrary } from '../testing/fixtureLibrary.ts';
import { pageOfFilm, scenesOf } from './films.ts';

test('the page of a film: the guide of the overview, else a treatment', () => {
  expect(pageOfFilm(fixtureLibrary, 'warm-needle')?.kind).toBe('treatments');
  expect(pageOfFilm(fixtureLibrary, 'about-interventional-pain-management')?.kind).toBe('guides');
  expect(pageOfFilm(fixtureLibrary, 'safety')).toBeUndefined();
});

test('every scene with its place in the file, the ending last', () => {
  const film = fixtureLibrary.films.get('warm-needle')!.data;
  expect(scenesOf(film).map(({ path, scene }) => `${path.join('.')} ${scene.shows}`)).toEqual([
    'scenes.0 An arm that lifts a bag.',
    'scenes.1 A needle beside an elbow.',
    'scenes.2 A nerve that grows calm.',
    'scenes.3 A face that winces.',
    'scenes.4 One hundred small people.',
    'ending A person on a sofa.',
  ]);
  const overview = fixtureLibrary.films.get('about-interventional-pain-management')!.data;
  expect(
    scenesOf(overview)
      .map(({ path }) => path.join('.'))
      .at(-1),
  ).toBe('scenes.7');
});
