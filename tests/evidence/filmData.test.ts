/** The films that `<treatment-explainer layout="film">` plays: valid, light, the same in both forms, with every source they name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'astro/zod';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listFilms } from '../../src/content/read/drawingFiles.ts';
import { filmData } from '../../src/content/schema/filmData.ts';
import { readFilm as readFilmInWidget } from '../../widgets/src/treatment-explainer/film/readFilm.ts';
import { dist } from '../harness/builtSite.ts';
import { runDataScript } from '../harness/runDataScript.ts';

/** Brotli bytes of one scene, and of a treatment’s whole film: its ending names the sources of every danger sign of its page. */
const SCENE = 6000;
const TREATMENT_FILM = 8500;
const read = (file: string): string => readFileSync(join(dist, 'widgets/v1', file), 'utf8');
const published = z.fromJSONSchema(JSON.parse(read('schema/film.json')) as Parameters<typeof z.fromJSONSchema>[0]);

describe.each(listFilms())('%s', (slug) => {
  const json = read(`data/en/${slug}-film.json`);
  const data: unknown = JSON.parse(json);
  const film = filmData.parse(data);

  test('is what the player reads: it keeps every field', () => {
    expect(readFilmInWidget(data)).toEqual(film);
  });

  test('is valid by the published JSON Schema too, and leads to its page', () => {
    expect(published.safeParse(data).error?.issues).toBeUndefined();
    expect(new URL(film.url).pathname).toMatch(new RegExp(`^/(treatments|guides)/${slug}/$`));
  });

  test(`is at most ${SCENE} bytes a scene with brotli, and ${TREATMENT_FILM} for a treatment’s film`, () => {
    for (const scene of film.scenes)
      expect(brotliCompressSync(JSON.stringify(scene)).length).toBeLessThanOrEqual(SCENE);
    if (film.url.includes('/treatments/')) expect(brotliCompressSync(json).length).toBeLessThanOrEqual(TREATMENT_FILM);
  });

  test('its script hands over the same', () => {
    expect(runDataScript(read(`data/en/${slug}-film.js`))).toEqual([`en/${slug}-film`, data]);
  });
});

test('clinics that host the widgets themselves get the films too', () => {
  const zip = unzipSync(readFileSync(join(dist, 'widgets/v1/pain-widgets.zip')));
  for (const slug of listFilms())
    for (const ending of ['json', 'js'])
      expect(Object.keys(zip)).toContain(`pain-widgets/data/en/${slug}-film.${ending}`);
});

test('our schema refuses a source that is not there, and markup in place of a path', () => {
  const [slug = ''] = listFilms();
  const film = filmData.parse(JSON.parse(read(`data/en/${slug}-film.json`)));
  const [scene] = film.scenes;
  if (!scene) throw new Error('no scene');
  expect(filmData.safeParse({ ...film, sources: [], scenes: [{ ...scene, sources: [1] }] }).success).toBe(false);
  const layers = [{ ink: 'skin', d: 'M0 0"><script>' }];
  expect(filmData.safeParse({ ...film, scenes: [{ ...scene, layers }] }).success).toBe(false);
});
