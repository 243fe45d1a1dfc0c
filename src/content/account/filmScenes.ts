/** A film in words: what its file tells and, for a treatment, the danger signs of its page, which stand in the registry alone. */
import type { Library, Page } from '../read/library.ts';
import { readFigureWords } from '../read/readFigureWords.ts';
import type { FilmScene, Sign, SignGroup } from './account.ts';
import type { Act } from '../schema/terms.ts';
import { signsOf } from './listSigns.ts';

/** Characters of a caption. Longer ones leave no room for the drawing on a phone. */
const MOST = 300;

/** The scenes of a page's film; none where it has no film. */
export function filmScenes(library: Library, page: Page): FilmScene[] {
  const film = library.films.get(page.slug)?.data;
  if (!film) return [];
  const headings = readFigureWords(library.lang, library.root).film;
  const told = film.scenes.map((scene, index) => ({
    heading: 'heading' in scene ? scene.heading : headings[scene.part],
    text: scene.says,
    shows: scene.shows,
    refs: scene.sources,
    drawing: index + 1,
  }));
  const last = 'ending' in film ? film.ending : undefined;
  const ending = last
    ? tellSigns(library, page, last.says === undefined ? undefined : { heading: headings.after, text: last.says, refs: last.sources })
    : [];
  return [
    ...told,
    ...ending.map((scene) => ({ ...scene, shows: last?.shows ?? '', drawing: told.length + 1 })),
  ].map((scene, index) => ({ id: String(index + 1), ...scene }));
}

type Caption = Pick<FilmScene, 'heading' | 'text' | 'refs'>;

/**
 * What stands before the signs, then all signs of the page under their act, the most urgent first, in as few captions as they fit. Each
 * caption names its act: nobody must remember it from the one before.
 */
function tellSigns(library: Library, page: Page, first: Caption | undefined): Caption[] {
  const captions: (Caption & { act?: Act })[] = first ? [first] : [];
  for (const group of signsOf(library, page)) {
    const { act, heading } = group;
    for (const { text, refs } of sayShortly(library, page, group)) {
      const last = captions.at(-1);
      const named = `${sentence(heading)} ${text}`;
      const joined = last && (last.act === act ? `${last.text} ${text}` : last.act ? undefined : `${last.text} ${named}`);
      if (last && joined !== undefined && joined.length <= MOST)
        captions.splice(-1, 1, { ...last, act, text: joined, refs: [...new Set([...last.refs, ...refs])] });
      else captions.push({ act, heading, text: named, refs });
    }
  }
  return captions.map(({ act: _, ...caption }) => caption);
}

/** Signs of one kind in one line, where the registry has one and the page shows them all, each without a condition of its own; else one by one. */
function sayShortly({ signs: registry, signWords }: Library, page: Page, { signs }: SignGroup): { text: string; refs: readonly string[] }[] {
  const groupOf = (id: string): string => registry.find((entry) => entry.id === id)?.facts.group ?? id;
  return [...new Set(signs.map(({ id }) => groupOf(id)))].flatMap((group) => {
    const shown = signs.filter(({ id }) => groupOf(id) === group);
    const line = signWords.groups[group]?.oneLine;
    const after = registry.filter(
      ({ facts }) => facts.group === group && (facts.classes.length > 0 || facts.treatments.length > 0),
    );
    const isWhole = after.every(
      ({ id, words }) => words.onlyIf[page.slug] === undefined && shown.some((sign) => sign.id === id),
    );
    return line !== undefined && isWhole
      ? [{ text: sentence(line), refs: [...new Set(shown.flatMap(({ refs }) => refs))] }]
      : shown.map(({ short, refs }: Sign) => ({ text: sentence(short), refs }));
  });
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
