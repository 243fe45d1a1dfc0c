/**
 * Dots for people and bars of points in the drawings of films: as many as the finding or harm says. People stand in the layers `people`,
 * `people-2`, `people-3`, `people-4`: the full dots of a group, then its empty ones. Points stand in `ten-points`, `ten-points-2` …: a scale
 * of the whole length, then the bar on it. The group with the treatment comes first.
 */
import type { Library } from '../../content/read/library.ts';
import { drawingFile } from '../../content/read/drawingFiles.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';
import type { Figure } from '../../content/schema/figure.ts';
import type { Drawing } from '../../drawings/drawing.ts';

/** One group as it is drawn: so many of so many, or so long of so long. */
interface DrawnGroup {
  full: number;
  of: number;
}

/** @param drawn the drawing of each scene, in their order; undefined where it could not be read. */
export function checkPicturedNumbers(
  library: Library,
  slug: string,
  drawn: readonly { name: string; drawing: Drawing | undefined }[],
): Problem[] {
  const film = library.films.get(slug);
  if (!film) return [];
  const { facts } = film.sources;
  return film.data.scenes.flatMap((scene, index) => {
    const { name, drawing } = drawn[index] ?? {};
    if (name === undefined || !drawing) return [];
    const groups = readGroups(drawing);
    const { pictures: id } = scene;
    if (id === undefined)
      return groups.length === 0
        ? []
        : [
            problemAt(
              facts,
              ['scenes', index],
              `${drawingFile(name)} pictures a number, and the scene does not say whose.`,
              'Write `pictures: <id>` with the id of the finding or harm.',
            ),
          ];
    const entry = library.findings.get(id) ?? library.harms.get(id);
    if (!entry?.figure)
      return library.unread.size > 0
        ? []
        : [
            problemAt(
              facts,
              ['scenes', index, 'pictures'],
              `There is no finding or harm “${id}” with a figure.`,
              'Use an id of content/facts/findings or content/facts/harms.',
            ),
          ];
    return compare(facts, index, name, groups, expectGroups(entry.figure));
  });
}

function compare(
  facts: Source,
  index: number,
  name: string,
  groups: readonly DrawnGroup[],
  expected: readonly DrawnGroup[] | undefined,
): Problem[] {
  const say = (all: readonly DrawnGroup[]): string =>
    all.map(({ full, of }) => `${Number(full.toFixed(1))} of ${of}`).join(' and ') || 'nothing';
  if (!expected)
    return [
      problemAt(
        facts,
        ['scenes', index, 'pictures'],
        'A range or an upper end cannot be pictured by counted dots.',
        'Picture another number, or draw no dots.',
      ),
    ];
  const isSame =
    groups.length === expected.length &&
    groups.every(({ full, of }, group) => {
      const wanted = expected[group] ?? { full: NaN, of: NaN };
      // A dot is a whole person; a bar is drawn to a tenth of a point.
      return of === wanted.of && Math.abs(full - wanted.full) <= (of === SCALE ? 0.05 : 0.5);
    });
  return isSame
    ? []
    : [
        {
          file: drawingFile(name),
          field: 'layers people, ten-points',
          problem: `It pictures ${say(groups)}, and the data say ${say(expected)}.`,
          cure: `Draw what the data say, or correct “pictures” in ${facts.file}.`,
        },
      ];
}

/** Points are drawn on a scale of ten. */
const SCALE = 10;

function readGroups({ shapes }: Drawing): DrawnGroup[] {
  const layersOf = (kind: string): string[] => [
    ...new Set(shapes.flatMap(({ layer }) => (new RegExp(`^${kind}(-\\d+)?$`).test(layer) ? [layer] : []))),
  ];
  const inLayer = (layer: string | undefined) => shapes.filter((shape) => shape.layer === layer);
  const pairs = (layers: readonly string[]) =>
    layers.flatMap((layer, index) => (index % 2 === 0 ? [[layer, layers[index + 1]] as const] : []));
  const people = pairs(layersOf('people')).map(([full, empty]) => ({
    full: inLayer(full).length,
    of: inLayer(full).length + inLayer(empty).length,
  }));
  const points = pairs(layersOf('ten-points')).map(([scale, bar]) => {
    const lengthOf = (layer: string | undefined): number =>
      Math.max(0, ...inLayer(layer).map(({ d }) => Number(/h(\d+(?:\.\d+)?)/.exec(d)?.[1] ?? 0)));
    return { full: (SCALE * lengthOf(bar)) / lengthOf(scale), of: SCALE };
  });
  return [...people, ...points];
}

/** @returns undefined for what has no single number. */
function expectGroups(figure: Figure): DrawnGroup[] | undefined {
  switch (figure.kind) {
    case 'people':
      return [figure.with, 'without' in figure ? figure.without : undefined].flatMap((full) =>
        full === undefined ? [] : [{ full, of: figure.outOf }],
      );
    case 'extra-people':
      return [{ full: figure.more, of: figure.outOf }];
    case 'points': {
      const { with: treated, without, difference, scale } = figure;
      const all = treated !== undefined && without !== undefined ? [treated, without] : [difference ?? 0];
      return all.map((full) => ({ full: (SCALE * full) / scale, of: SCALE }));
    }
    default:
      return undefined;
  }
}
