/** What the browser tests of the film share: data, pages, and helpers that run in the page. */
import type { Engine, Page, PageOptions } from '../../../test/browser/driver.ts';
import type { Site } from '../../../test/browser/site.ts';
import { HELPERS } from '../testPages.ts';
import { toDataScript } from '../toDataScript.ts';
import type { Film } from './film.ts';
import fixture from './fixture.json' with { type: 'json' };

declare const filmShown: () => Promise<boolean>;

export const film = fixture as unknown as Film;

/** The element as its pages use it. */
export interface FilmElement extends HTMLElement {
  layout: string;
  src: string;
  treatment: string;
  play(): void;
  pause(): void;
  currentTime: number;
  readonly duration: number;
  playbackRate: number;
  readonly updateComplete: Promise<unknown>;
}

/** Functions for the page, beside those of the explainer's tests. */
const FILM_HELPERS = `${HELPERS}<script>
const filmShown = () => until(() => explainer().shadowRoot && inside('.sheet svg'));
const told = [];
for (const type of ['film-play', 'film-pause', 'film-scene', 'film-end'])
  addEventListener(type, (event) => told.push(type.slice(5) + (event.detail ? event.detail.index : '')));
const button = (name) => insideAll('button').find((one) => (one.ariaLabel || textOf(one)) === name);
const now = () => inside('.now');
/** All that can be seen of the drawings, in numbers. */
const look = () => insideAll('.sheet svg, .sheet path').map((node) => {
  const { opacity, transform, strokeDashoffset, strokeDasharray, visibility } = getComputedStyle(node);
  return [node.localName, node.getAttribute('class'), opacity, transform, strokeDashoffset, strokeDasharray, visibility].join(' ');
});
</script>`;

let opened = 0;

/** Serves a film at the provider as script and as JSON, as the site does. */
export function serveFilm(site: Site, changes: Partial<Film> = {}): string {
  const whole = { ...film, slug: `film-${opened++}`, ...changes };
  const file = `data/${whole.lang}/${whole.slug}-film`;
  site.serve(`${file}.js`, toDataScript(whole, `${whole.slug}-film`));
  site.serve(`${file}.json`, JSON.stringify(whole));
  return whole.slug;
}

export const filmTag = (slug: string, attributes = ''): string =>
  `<treatment-explainer layout="film" treatment="${slug}" ${attributes}><a href="/full-page">About this film</a></treatment-explainer>`;

/** What a page with a film is to be like. */
export interface FilmWish {
  attributes?: string;
  changes?: Partial<Film>;
  options?: PageOptions;
  /** More for the head of the page, before the widget's script. */
  head?: string;
  headers?: Record<string, string>;
  lang?: string;
  /** Before the film. */
  before?: string;
}

/** Opens a page with the film of the fixture, changed as told, and waits until it is drawn. */
export async function openFilm(engine: Engine, site: Site, wish: FilmWish = {}): Promise<Page> {
  const { attributes, changes, options = {}, head = '', headers = {}, lang = 'en', before = '' } = wish;
  const slug = serveFilm(site, changes);
  const body = `${FILM_HELPERS}${head}${before}${filmTag(slug, attributes)}<a id="after" href="#">After</a>${site.script('treatment-explainer.js')}`;
  const page = await engine.open(site.page(body, { headers, lang }), options);
  const isShown = await page.evaluate(() => filmShown());
  if (!isShown) throw new Error(`The film was not shown: ${(await page.problems()).join()}`);
  return page;
}
