import { expect, test } from 'vitest';
import { fixtureLibrary } from '../testing/fixtureLibrary.ts';
import { pageOfFilm, scenesOf } from './films.ts';

test('the page of a film: the guide of the overview, else a treatment', () => {
  expect(pageOfFilm(fixtureLibrary, 'warm-needle')?.kind).toBe('treatments');
  expect(pageOfFilm(fixtureLibrary, 'about-interventional-pain-management')?.kind).toBe('guides');
  expect(pageOfFilm(fixtureLibrary, 'safety')).toBeUndefined();
});

test('every scene with its place in the two files, the ending last', () => {
  const film = fixtureLibrary.films.get('warm-needle')!.data;
  expect(scenesOf(film).map(({ words, refs, scene }) => `${words.join('.')} ${refs.join('.')} ${scene.shows}`)).toEqual([
    'scenes.why scenes.0.sources An arm that lifts a bag.',
    'scenes.where scenes.1.sources A needle beside an elbow.',
    'scenes.how scenes.2.sources A nerve that grows calm.',
    'scenes.feel scenes.3.sources A face that winces.',
    'scenes.after scenes.4.sources One hundred small people.',
    'ending ending.sources A person on a sofa.',
  ]);
  const overview = fixtureLibrary.films.get('about-interventional-pain-management')!.data;
  expect(scenesOf(overview).at(-1)?.words).toEqual(['scenes', 'scene-eight']);
});
