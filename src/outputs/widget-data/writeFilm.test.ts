/** Films, their time and the paths of both kinds of data; the drawings are stand-ins. */
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library, Treatment } from '../../content/read/library.ts';
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import { explainerPaths } from './explainerPaths.ts';
import { filmPaths } from './filmPaths.ts';
import { runningTime, secondsToSay } from './runningTime.ts';
import { writeDataScript } from './writeDataScript.ts';
import { writeFilm } from './writeFilm.ts';

const { library } = loadLibrary('tests/fixtures');
const spanish: Library = { ...library, lang: 'es', treatments: library.treatments.slice(0, 1), guides: [] };
const state = vi.hoisted(() => ({ films: ['warm-needle'], drawn: [] as unknown[], asked: [] as unknown[] }));
vi.mock('../../base/languagePaths.ts', () => ({ languages: ['en', 'es'] }));
vi.mock('../../content/read/getLibrary.ts', () => ({
  getLibrary: (lang: string) => (lang === 'en' ? library : spanish),
}));
vi.mock('../../content/read/drawingFiles.ts', () => ({
  filmFile: (slug: string) => `content/drawings/films/${slug}.yaml`,
  filmsIn: () => state.films,
}));
vi.mock('../../content/read/readFilm.ts', () => ({ readFilm: () => ({ title: 'A warm film' }) }));
vi.mock('../../drawings/composeFor.ts', () => ({
  composeFilm: (...given: unknown[]) => {
    state.asked = given;
    return state.drawn;
  },
}));
vi.mock('../../drawings/listFigureFiles.ts', () => ({ rights: 'Made up. CC BY 4.0' }));

const layer = (move?: object) => ({ ink: 'bone', d: 'M0 0H9', ...(move && { move }) });
const scene = (height: number, ...layers: object[]) => ({
  height,
  composition: { layers: layers.length > 0 ? layers : [layer()], labels: [] as object[] },
});
const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;

beforeEach(() => {
  state.films = ['warm-needle'];
  state.drawn = [
    {
      height: 400,
      composition: {
        layers: [layer(), layer({ kind: 'grow' }), layer({ kind: 'enter', from: [1.4, -2.6] })],
        labels: [{ x: 1, y: 2, align: 'start', lines: ['Arm'] }],
      },
    },
    scene(410),
    scene(420),
    scene(430),
    scene(440),
    scene(450, layer({ kind: 'grow' })),
  ];
});

describe('a film', () => {
  test('has the title, page and review, and scenes with words, time, drawing and sources', () => {
    const film = writeFilm(library, page);
    expect(film).toMatchObject({
      lang: 'en',
      slug: 'warm-needle',
      title: 'A warm film',
      url: 'https://fixture.example/treatments/warm-needle/',
      publisher: 'The fixture',
      updated: '2026-12-01',
      review: { reviewer: 'Ada Fixture', credentials: 'MD, pain medicine', reviewed: '2026-11-20' },
      rights: 'Made up. CC BY 4.0',
    });
    expect(state.asked).toEqual(['warm-needle', 'en', true]);
    expect(film.scenes.map(({ heading, height, sources }) => [heading, height, sources])).toEqual([
      ['Why it hurts', 400, []],
      ['Where the needle goes', 410, []],
      ['How it works', 420, []],
      ['What you feel', 430, []],
      ['Afterwards', 440, [1]],
      ['Afterwards', 450, [2, 3]],
      ['Call the clinic or a doctor today', 450, [2]],
    ]);
    expect(film.scenes[0]).toEqual({
      heading: 'Why it hurts',
      says: 'Your elbow hurts when you lift.',
      shows: 'An arm that lifts a bag.',
      seconds: 6,
      height: 400,
      layers: [
        { ink: 'bone', d: 'M0 0H9' },
        { ink: 'bone', d: 'M0 0H9', motion: 'grow' },
        { ink: 'bone', d: 'M0 0H9', motion: 'enter', from: [1, -3] },
      ],
      labels: [{ x: 1, y: 2, align: 'start', lines: ['Arm'] }],
      sources: [],
    });
    expect(film.sources.map(({ text }) => text)).toEqual([
      'Able. Warm needles against salt water: a made-up trial. Journal of Made-up Trials. 2020.',
      'After your needle. A made-up hospital.',
      'Baker, Cole. Warm needles: a made-up review. Journal of Made-up Reviews. 2021.',
    ]);
  });

  test('a drawing that stays for a second scene does not move a second time', () => {
    const { scenes } = writeFilm(library, page);
    expect(scenes[5]?.layers).toEqual([{ ink: 'bone', d: 'M0 0H9', motion: 'grow' }]);
    expect(scenes[6]?.layers).toEqual([{ ink: 'bone', d: 'M0 0H9' }]);
  });

  test('without a review; with fewer drawings than scenes', () => {
    const { review: _, ...facts } = page.facts;
    expect(writeFilm(library, { ...page, facts } as Treatment).review).toBeNull();
    state.drawn.pop();
    expect(() => writeFilm(library, page)).toThrow('The film “warm-needle” tells 6 scenes, and 5 are drawn.');
  });
});

describe('time', () => {
  test('a caption has the time to be read aloud calmly: 130 words a minute and a pause, 6 seconds at least', () => {
    expect(secondsToSay('Short.')).toBe(6);
    expect(secondsToSay('word '.repeat(8))).toBe(6);
    expect(secondsToSay('word '.repeat(9))).toBe(7);
    expect(secondsToSay('word '.repeat(13))).toBe(8);
    expect(secondsToSay(`  ${'word\n\n'.repeat(130)}  `)).toBe(62);
  });

  test('a film runs as long as its scenes together', () => {
    const { scenes } = writeFilm(library, page);
    expect(runningTime('warm-needle', 'en')).toBe(scenes.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(runningTime('about-interventional-pain-management', 'en')).toBeGreaterThanOrEqual(8 * 6);
    expect(runningTime('plain-test', 'en')).toBe(0);
    expect(() => runningTime('warm-needle', 'es')).toThrow(
      'There is no treatment or guide “warm-needle” in content/es.',
    );
  });
});

describe('paths', () => {
  test('an explainer for each treatment and medicine in each language', () => {
    expect(explainerPaths().map(({ params }) => params)).toEqual([
      { lang: 'en', slug: 'plain-test' },
      { lang: 'en', slug: 'quiet-implant' },
      { lang: 'en', slug: 'warm-needle' },
      { lang: 'en', slug: 'calm-pill' },
      { lang: 'es', slug: 'plain-test' },
      { lang: 'es', slug: 'calm-pill' },
    ]);
    expect(explainerPaths()[2]?.props).toEqual({ library, page });
  });

  test('a film for each that is drawn; a further language may lack the page, English may not', () => {
    state.films = ['about-interventional-pain-management', 'warm-needle'];
    expect(filmPaths().map(({ params }) => params)).toEqual([
      { lang: 'en', slug: 'about-interventional-pain-management' },
      { lang: 'en', slug: 'warm-needle' },
    ]);
    expect(filmPaths()[1]?.props).toEqual({ library, page });
    state.films = ['nothing'];
    expect(() => filmPaths()).toThrow(
      'content/drawings/films/nothing.yaml draws a film, but content/en has no treatment or guide “nothing”.',
    );
  });
});

describe('the data as a script', () => {
  /** What a page that runs it hears. */
  function run(script: string): unknown {
    let heard: { type: string; detail: unknown } | undefined;
    class CustomEvent {
      readonly type: string;
      readonly detail: unknown;
      constructor(type: string, { detail }: { detail: unknown }) {
        this.type = type;
        this.detail = detail;
      }
    }
    runInNewContext(script, { CustomEvent, dispatchEvent: (event: CustomEvent) => void (heard = event) });
    expect(heard?.type).toBe('pain-reference-data');
    return JSON.parse(JSON.stringify(heard?.detail));
  }

  test('has these bytes', () => {
    expect(
      writeDataScript({ lang: 'en', slug: 'a', title: 'x<y {z} "q" \\ \u2028\u2029' } as {
        lang: string;
        slug: string;
      }),
    ).toBe(
      'dispatchEvent(new CustomEvent(\'pain-reference-data\',{detail:["en/a",{__proto__:null,"lang":"en","slug":"a","title":"x\\u003cy {z} \\"q\\" \\\\ \\u2028\\u2029"}]}));\n',
    );
  });

  test('hands over the same data as the file, under its key', () => {
    const payload = { lang: 'en', slug: 'a', deep: [{ text: '</script><!--', more: { b: '\\"{' } }] };
    expect(run(writeDataScript(payload))).toEqual(['en/a', payload]);
    expect(run(writeDataScript(payload, 'a-film'))).toEqual(['en/a-film', payload]);
    expect(writeDataScript(payload)).not.toContain('<');
  });
});
