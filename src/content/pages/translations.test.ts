import { beforeEach, expect, test, vi } from 'vitest';
import { loadLibrary } from '../read/loadLibrary.ts';
import { listTranslations } from './translations.ts';

const state = vi.hoisted(() => ({ languages: ['en', 'es'] }));
vi.mock('../../base/languagePaths.ts', () => ({
  get languages() {
    return state.languages;
  },
}));
vi.mock('../../i18n/strings.ts', async (load) => {
  const { getStrings } = await load<typeof import('../../i18n/strings.ts')>();
  return { getStrings: () => getStrings('en') };
});

/** English has all pages of the fixture; Spanish one treatment, one condition, one guide and the notice. */
const { library } = loadLibrary('tests/fixtures');
const spanish = {
  ...library,
  lang: 'es',
  treatments: library.treatments.filter(({ slug }) => slug === 'warm-needle'),
  conditions: library.conditions.filter(({ slug }) => slug === 'stiff-toe'),
  guides: library.guides.filter(({ slug }) => slug === 'safety'),
};
let esNotices = library.notices;
vi.mock('../read/getLibrary.ts', () => ({
  getLibrary: (lang: string) => (lang === 'en' ? library : { ...spanish, notices: esNotices }),
}));

beforeEach(() => {
  state.languages = ['en', 'es'];
  esNotices = library.notices;
});
const paths = (lang: string, pathname: string): string[] =>
  listTranslations(lang, pathname).map((found) => `${found.lang} ${found.path}`);

test.each([
  ['treatments', 'warm-needle', true],
  ['treatments', 'plain-test', false],
  ['conditions', 'stiff-toe', true],
  ['conditions', 'sore-elbow', false],
  ['guides', 'safety', true],
  ['guides', 'about-interventional-pain-management', false],
  // A drawing, of a treatment or of a guide.
  ['gallery', 'warm-needle', true],
  ['gallery', 'plain-test', false],
  ['gallery', 'safety', true],
  ['gallery', 'about-interventional-pain-management', false],
  // Sources by kind, where a page cites one.
  ['sources', 'rct', true],
  ['sources', 'textbook', null],
  ['body', 'arm', true],
] as const)('%s/%s', (kind, slug, both) => {
  const english = `en /${kind}/${slug}/`;
  const expected = both === null ? [] : both ? [english, `es /es/${kind}/${slug}/`] : [english];
  expect(paths('en', `/${kind}/${slug}/`)).toEqual(expected);
});

test('from the other language back, English first', () => {
  expect(paths('es', '/es/treatments/warm-needle/')).toEqual([
    'en /treatments/warm-needle/',
    'es /es/treatments/warm-needle/',
  ]);
  expect(paths('es', '/es/')).toEqual(['en /', 'es /es/']);
  expect(paths('en', '/a-z/')).toEqual(['en /a-z/', 'es /es/a-z/']);
});

test('a notice only where it is translated', () => {
  expect(paths('en', '/legal/')).toEqual(['en /legal/', 'es /es/legal/']);
  esNotices = [];
  expect(paths('en', '/legal/')).toEqual(['en /legal/']);
  expect(paths('en', '/compare/')).toEqual(['en /compare/', 'es /es/compare/']);
});

test('what has no translation: 404, a file, a page of another language, a site in one language', () => {
  expect(paths('en', '/404/')).toEqual([]);
  expect(paths('en', '/feed.xml')).toEqual([]);
  expect(paths('es', '/treatments/warm-needle/')).toEqual([]);
  expect(paths('en', '/nothing/warm-needle/')).toEqual([]);
  state.languages = ['en'];
  expect(paths('en', '/treatments/warm-needle/')).toEqual([]);
});
