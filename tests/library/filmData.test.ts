/** Films say what their files say, and end with every danger sign of their page, each under its own act. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filmScenes } from '../../src/content/account/filmScenes.ts';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import type { Library, Treatment } from '../../src/content/read/library.ts';
import { writeFilm } from '../../src/outputs/widget-data/writeFilm.ts';
import { expectedSigns, readContentFiles } from '../meaning/contentFiles.ts';
import { expectSources } from './expectSources.ts';

interface FilmFile {
  scenes: { id: string; part: string; says: string; shows: string; sources?: string[] }[];
  ending: { says?: string; shows: string; sources?: string[] };
}
interface FilmFacts {
  scenes: { id: string; part: string; sources?: string[] }[];
  ending?: { sources: string[] };
}
interface FilmWords {
  scenes: Record<string, { says: string; shows: string }>;
  ending: { says?: string; shows: string };
}
const MOST = 300;

const filmsOf = (root: string): [slug: string, film: FilmFile, page: Treatment, library: Library][] => {
  const library = getLibrary('en', root);
  return readdirSync(`${root}/content/en/films`).flatMap((name) => {
    const slug = name.replace(/\.yaml$/, '');
    const page = library.treatments.find((treatment) => treatment.slug === slug);
    const facts = parse(readFileSync(`${root}/content/facts/films/${name}`, 'utf8')) as FilmFacts;
    const words = parse(readFileSync(`${root}/content/en/films/${name}`, 'utf8')) as FilmWords;
    const film: FilmFile = {
      scenes: facts.scenes.map((scene) => ({ ...scene, says: '', shows: '', ...words.scenes[scene.id] })),
      ending: { ...words.ending, ...facts.ending },
    };
    return page ? [[slug, film, page, library]] : [];
  });
};

describe.each(['.', 'tests/fixtures'])('films of %s', (root) => {
  const content = readContentFiles(root);
  const { groups } = parse(readFileSync(`${root}/content/en/danger-signs.yaml`, 'utf8')) as {
    groups: Record<string, { oneLine?: string }>;
  };
  const films = filmsOf(root);

  test('there are films', () => expect(films.length).toBeGreaterThan(0));

  test.each(films)('%s tells its file, scene by scene, then its ending', (_, film, page, library) => {
    const scenes = filmScenes(library, page);
    expect(
      scenes.slice(0, film.scenes.length).map(({ text, shows, refs, drawing }) => ({ text, shows, refs, drawing })),
    ).toEqual(
      film.scenes.map(({ says, shows, sources = [] }, index) => ({
        text: says,
        shows,
        refs: sources,
        drawing: index + 1,
      })),
    );
    const ending = scenes.slice(film.scenes.length);
    expect(ending.length).toBeGreaterThan(0);
    for (const { text, shows, drawing } of ending) {
      expect(shows).toBe(film.ending.shows);
      expect(drawing).toBe(film.scenes.length + 1);
      expect(text.length, text).toBeLessThanOrEqual(MOST);
    }
    expect(ending[0]?.text.startsWith(film.ending.says ?? '')).toBe(true);
  });

  test.each(films)(
    '%s names every danger sign of its page under its own act, emergencies first',
    (slug, film, page, library) => {
      const ending = filmScenes(library, page).slice(film.scenes.length);
      const headings = Object.entries(content.acts).map(([act, { heading }]) => [act, `${heading}.`] as const);
      /** Each piece of the ending: the act that was named last, and what is said under it. */
      const told = ending.flatMap(({ text, refs }) =>
        headings
          .flatMap(([act, heading]) => (text.includes(heading) ? [{ act, at: text.indexOf(heading) }] : []))
          .sort((a, b) => a.at - b.at)
          .map(({ act, at }, index, all) => ({ act, text: text.slice(at, all[index + 1]?.at), refs })),
      );
      const order = ['emergency', 'same-day', 'soon'];
      expect(told.map(({ act }) => act)).toEqual(
        told.map(({ act }) => act).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      );
      for (const sign of expectedSigns(content, 'treatments', slug)) {
        const line = groups[sign.group]?.oneLine;
        const names = (part: { text: string }): boolean =>
          part.text.includes(sign.short) || (line !== undefined && part.text.includes(line));
        const found = told.filter(names);
        expect(
          found.map(({ act }) => act),
          `${slug}: ${sign.id}`,
        ).toContain(sign.act);
        for (const part of found.filter(({ text }) => text.includes(sign.short))) expect(part.act).toBe(sign.act);
        const carried = found.flatMap(({ refs }) => refs);
        expect(
          sign.refs.filter((id) => !carried.includes(id)),
          `${slug}: sources of ${sign.id}`,
        ).toEqual([]);
        if (sign.onlyIf !== undefined)
          expect(
            found.some(({ text }) => text.toLowerCase().includes(String(sign.onlyIf).toLowerCase())),
            sign.id,
          ).toBe(true);
      }
    },
  );
});

describe('film data', () => {
  const content = readContentFiles();
  test.each(filmsOf('.'))(
    '%s: captions, drawings in words and sources of the account; a drawing comes once',
    (_, __, page, library) => {
      const data = writeFilm(library, page);
      const scenes = filmScenes(library, page);
      expect(data.scenes.map(({ heading, says, shows }) => ({ heading, says, shows }))).toEqual(
        scenes.map(({ heading, text, shows }) => ({ heading, says: text, shows })),
      );
      const sources = data.sources.map((source, index) => ({ ...source, number: index + 1 }));
      scenes.forEach(({ refs, text }, index) =>
        expectSources(content, sources, data.scenes[index]?.sources, refs, text),
      );
      scenes.forEach(({ drawing }, index) => {
        if (scenes[index - 1]?.drawing === drawing)
          expect(data.scenes[index]?.layers.filter(({ motion }) => motion !== undefined)).toEqual([]);
      });
    },
  );
});
