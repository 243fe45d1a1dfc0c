/**
 * The SVG file of a drawing → its shapes and labels. Only what it says is taken over, never its markup: a page is given path data, inks and
 * words that the build itself writes, so that no file can bring a script, a colour or an address of its own into a page.
 */
import { shapeInks, type Ink } from '../content/schema/drawing.ts';
import type { Problem } from '../content/read/problem.ts';
import { sheetWidth, type Drawing, type Label, type Shape } from './drawing.ts';
import { fitDashes } from './fitDashes.ts';
import { readLabels } from './parseLabels.ts';
import { readSvg, type SvgElement, type SvgFault } from './readSvg.ts';
import { refuseAttributes, refuseElement } from './refuseElement.ts';
import { joinTransforms, pathOf } from './shapePath.ts';

/** Where the walk is: in which layer, drawn with which ink, moved how. */
interface Inherited {
  layer?: string;
  /** `unknown` where a class names none, which has been told. */
  ink?: Ink | 'unknown';
  transform: string;
}

const isInk = (name: string): name is Ink => (shapeInks as readonly string[]).includes(name);
const INK_CURE = `Use one of: ${shapeInks.join(', ')}.`;

/** As the drawing program shows it: Inkscape's label, Illustrator's original name, or the id. Lower case with hyphens. */
const nameOf = ({ attributes }: SvgElement): string =>
  (attributes['inkscape:label'] ?? attributes['data-name'] ?? attributes['id'] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

class Walk {
  readonly shapes: Shape[] = [];
  readonly labels: Label[] = [];
  readonly faults: SvgFault[] = [];

  layers(svg: SvgElement): void {
    const names = new Set<string>();
    for (const element of this.#accept(svg.children)) {
      if (element.name !== 'g') {
        this.#fault(element, `This ${element.name} lies outside all layers.`, 'Move it into a layer: a named group.');
        continue;
      }
      const layer = nameOf(element);
      if (layer === '') this.#fault(element, 'This layer has no name.', 'Name it after what it shows, like “needle”.');
      if (names.has(layer))
        this.#fault(element, `There is a layer “${layer}” already.`, 'Give each layer a name of its own.');
      names.add(layer);
      if (layer === 'labels') this.#labels(element);
      else this.#group(element, { layer, transform: '' });
    }
  }

  #fault({ line }: SvgElement, problem: string, cure: string): void {
    this.faults.push({ line, problem, cure });
  }

  /** Runs what may find the element wrong. */
  #try(element: SvgElement, cure: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      this.#fault(element, (error as Error).message, cure);
    }
  }

  /** The children that may be drawn; faults of the others are told, and what a program keeps for itself is passed over. */
  #accept(children: readonly SvgElement[]): SvgElement[] {
    return children.filter((element) => {
      const refused = refuseElement(element);
      this.faults.push(...refused.faults);
      return refused.faults.length === 0 && !refused.pass;
    });
  }

  #labels(layer: SvgElement): void {
    this.#try(layer, 'Undo it in the drawing program.', () => {
      const { labels, faults } = readLabels(layer, this.#accept.bind(this));
      this.labels.push(...labels);
      this.faults.push(...faults);
    });
  }

  #inkOf(element: SvgElement): Ink | 'unknown' | undefined {
    const classes = (element.attributes['class'] ?? '').split(/\s+/).filter(Boolean);
    for (const name of classes) if (!isInk(name)) this.#fault(element, `“${name}” is no ink.`, INK_CURE);
    // Programs that keep no classes keep names: a group “bone”, a shape “bone-2”.
    return (
      [...classes, nameOf(element).replace(/-\d+$/, '')].find(isInk) ?? (classes.length > 0 ? 'unknown' : undefined)
    );
  }

  #group(element: SvgElement, inherited: Inherited): void {
    this.#try(element, 'Undo it in the drawing program, or correct it in a text editor.', () => {
      const ink = this.#inkOf(element) ?? inherited.ink;
      const inside: Inherited = {
        ...inherited,
        ...(ink && { ink }),
        transform: joinTransforms(inherited.transform, element),
      };
      for (const child of this.#accept(element.children)) {
        if (child.name === 'g') this.#group(child, inside);
        else if (child.name === 'text' || child.name === 'tspan')
          this.#fault(
            child,
            'A text lies outside the layer “labels”.',
            'Move it there; its words are in figures.yaml.',
          );
        else this.#shape(child, inside);
      }
    });
  }

  #shape(element: SvgElement, inherited: Inherited): void {
    this.#try(element, 'Draw it again, or correct it in a text editor.', () => {
      const ink = this.#inkOf(element) ?? inherited.ink;
      const d = pathOf(element, joinTransforms(inherited.transform, element));
      if (ink === 'unknown') return;
      if (ink) this.shapes.push({ ink, d: fitDashes(ink, d), layer: inherited.layer ?? '' });
      else
        this.#fault(
          element,
          `This ${element.name} does not say what it is drawn with.`,
          `Give it or its layer a class. ${INK_CURE}`,
        );
    });
  }
}

const SHEET = new RegExp(`^0[ ,]+0[ ,]+${sheetWidth}[ ,]+(\\d+)$`);
/** In units of the sheet: between a strip and a page. */
const [LOWEST, HIGHEST] = [200, 1000];

function readHeight({ attributes, line }: SvgElement, faults: SvgFault[]): number {
  const height = Number(SHEET.exec((attributes['viewBox'] ?? '').trim())?.[1] ?? 0);
  if (height < LOWEST || height > HIGHEST)
    faults.push({
      line,
      problem: `The sheet is “${attributes['viewBox'] ?? ''}”.`,
      cure: `Make viewBox="0 0 ${sheetWidth} <height>", with a whole height from ${LOWEST} to ${HIGHEST}.`,
    });
  return height;
}

const findStrayLabels = (labels: readonly Label[], height: number): SvgFault[] =>
  labels
    .filter(({ text, to = text }) =>
      [text, to].some(([x, y]) => x < 0 || x > sheetWidth || y <= 0 || (height > 0 && y >= height)),
    )
    .map(({ word, line = 1 }) => ({
      line,
      problem: `The label “${word}” lies outside the sheet.`,
      cure: 'Move its text, and the end of its line, onto the sheet.',
    }));

/** @param file how to name it to an editor. @returns no drawing if there is any problem. */
export function parseDrawing(file: string, text: string): { drawing?: Drawing; problems: Problem[] } {
  const { svg, faults } = readSvg(text);
  const walk = new Walk();
  let height = 0;
  if (svg && svg.name !== 'svg')
    faults.push({ line: svg.line, problem: `The file holds “${svg.name}”, not “svg”.`, cure: 'Save it as SVG.' });
  else if (svg) {
    height = readHeight(svg, faults);
    faults.push(...refuseAttributes(svg));
    walk.layers(svg);
    faults.push(...findStrayLabels(walk.labels, height));
    if (walk.shapes.length === 0 && walk.faults.length === 0)
      faults.push({ line: svg.line, problem: 'The drawing is empty.', cure: 'Draw something, or remove the file.' });
  }
  const problems = [...faults, ...walk.faults].map((fault) => ({ file, field: 'drawing', ...fault }));
  return problems.length > 0
    ? { problems }
    : { drawing: { height, shapes: walk.shapes, labels: walk.labels }, problems };
}
