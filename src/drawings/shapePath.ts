/** A shape of an SVG file → path data in units of the sheet, and what can be measured of it. */
import SVGPathCommander from 'svg-path-commander';
import svgpath from 'svgpath';
import type { Point } from './drawing.ts';
import type { SvgElement } from './readSvg.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const shapeNames = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'] as const;
type ShapeName = (typeof shapeNames)[number];
const closedShapes = new Set<string>(['circle', 'ellipse', 'rect', 'polygon'] satisfies ShapeName[]);
/** The rest of a shape's attributes are colours and names. */
const measures = ['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height'];
const TRANSFORMS = /^(\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\([-+\d.eE\s,]*\)[\s,]*)*$/;

/** @throws Error, as a sentence, where the data is not right. */
function readData({ name, attributes }: SvgElement): string {
  if (name === 'path') return attributes['d'] ?? '';
  const lengths = measures.flatMap((key) => {
    const value = attributes[key];
    if (value === undefined) return [];
    if (!Number.isFinite(Number(value))) throw new Error(`“${key}” is “${value}”, which is not a number.`);
    return [[key, Number(value)]];
  });
  const { points } = attributes;
  const path = SVGPathCommander.shapeToPathArray({
    ...Object.fromEntries(lengths),
    ...(points !== undefined && { points }),
    type: name,
  } as Parameters<typeof SVGPathCommander.shapeToPathArray>[0]);
  if (!path) throw new Error(`This ${name} has no size.`);
  const data = SVGPathCommander.pathToString(path, 'off');
  return closedShapes.has(name) && !/z$/i.test(data) ? `${data}z` : data;
}

/** Of its groups and of itself, outermost first. @throws Error, as a sentence, if it is not right. */
export function joinTransforms(outer: string, { attributes: { transform = '' } }: SvgElement): string {
  if (!TRANSFORMS.test(transform)) throw new Error(`“${transform}” is not a transform.`);
  return `${outer} ${transform}`.trim();
}

/** The lines of a path, each for itself. */
export const splitLines = (d: string): string[] => d.split(/(?=M)/);

/** From an absolute place, in relative steps of at most one decimal. */
const writeLine = (line: string): string =>
  svgpath(line)
    .rel()
    .round(1)
    .toString()
    .replaceAll(/(?<!\d)0\./g, '.');

/** @param by as a part of its size. @param around what stays in its place. */
export const resizeLine = (line: string, by: number, [x, y]: Point): string =>
  writeLine(svgpath(line).abs().translate(-x, -y).scale(by).translate(x, y).toString());

/** Each line begins at a place of its own, so that the same anatomy in two drawings is the same text, which compresses to little. */
function tidy(d: string): string {
  const absolute = svgpath(d).abs().toString();
  return splitLines(absolute).map(writeLine).join('');
}

/** @param transform as in SVG. @throws Error, as a sentence, where the shape is not right. */
export function pathOf(element: SvgElement, transform: string): string {
  const data = readData(element).trim();
  if (data === '') throw new Error('This path draws nothing.');
  if (!SVGPathCommander.isValidPath(data)) throw new Error(`The path cannot be read: ${faultOf(data)}.`);
  return tidy(svgpath(data).transform(transform).toString());
}

function faultOf(data: string): string {
  try {
    SVGPathCommander.parsePathString(data);
    return 'it does not begin with M';
  } catch (error) {
    return (error as Error).message.replace(/^SVGPathCommanderError: /, '');
  }
}

/** @throws Error, as a sentence, where a number is missing. */
export function pointOf(x: string | undefined, y: string | undefined, transform: string): Point {
  const [px, py] = [Number(x), Number(y)];
  if (!x || !y || !Number.isFinite(px) || !Number.isFinite(py)) throw new Error('Its place, x and y, is missing.');
  return endsOf(svgpath(`M${px} ${py}`).transform(transform).toString())[0];
}

/** The first and the last point. */
export function endsOf(d: string): [Point, Point] {
  const points: Point[] = [];
  svgpath(d)
    .abs()
    .iterate((segment, _, x, y) => {
      const [letter] = segment;
      const numbers = segment.slice(1).map(Number);
      if (letter === 'H') points.push([numbers[0] ?? x, y]);
      else if (letter === 'V') points.push([x, numbers[0] ?? y]);
      else if (letter !== 'Z') points.push([numbers.at(-2) ?? x, numbers.at(-1) ?? y]);
    });
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
}

/** The rectangle round each line. */
export const boxesOf = (d: string): Box[] =>
  splitLines(d).map((line) => {
    const { x, y, x2, y2 } = SVGPathCommander.getPathBBox(line);
    return { left: x, top: y, right: x2, bottom: y2 };
  });

export const lengthOf = (d: string): number => SVGPathCommander.getTotalLength(d);
