/** A drawing by hand goes through; whatever may not be in one is refused with its line and a cure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeScene, writeInline } from './composeFigure.ts';
import type { Drawing } from './drawing.ts';
import { parseDrawing } from './parseDrawing.ts';

const sheet = (...lines: string[]): string =>
  ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400">', ...lines, '</svg>'].join('\n');
const layer = (...lines: string[]): string => sheet('<g id="bones" class="bone">', ...lines, '</g>');
function read(text: string): Drawing {
  const { drawing, problems } = parseDrawing('a.svg', text);
  expect(problems).toEqual([]);
  if (!drawing) throw new Error('no drawing');
  return drawing;
}
const shapesOf = (text: string): [string, string, string][] =>
  read(text).shapes.map(({ ink, d, layer: name }) => [ink, d, name]);

describe('what a drawing says', () => {
  it('a smallest drawing, written by hand, goes through to the page', () => {
    const drawing = read(
      sheet(
        '<g id="skin" class="skin"><rect x="20" y="200" width="680" height="150"/></g>',
        '<g id="needle">',
        '  <path class="wire" d="M300 260 L420 120"/>',
        '</g>',
        '<g id="labels">',
        '  <text x="40" y="112">skin</text>',
        '  <g><text x="500" y="112">needle</text><line x1="490" y1="100" x2="400" y2="143"/></g>',
        '</g>',
      ),
    );
    expect(drawing.height).toBe(400);
    expect(writeInline(composeScene(drawing, (key) => key.toUpperCase()))).toBe(
      '<path class="skin" d="M20 200h680v150h-680z"/>' +
        '<path class="wire" d="M300 260l120-140"/>' +
        '<path class="leader" d="M490 100l-90 43"/><path class="mark" d="M400 143h0"/>' +
        '<text x="40" y="100" dy=".35em">SKIN</text><text x="500" y="100" dy=".35em">NEEDLE</text>',
    );
  });

  it('an ink is a class of the shape, its group or its layer, or the name of one of them', () => {
    expect(
      shapesOf(
        sheet(
          '<g id="a" class="bone"><path d="M0 0h9"/><path class="disc" d="M0 1h9"/><g class="nerve"><path d="M0 2h9"/></g></g>',
          '<g id="skin"><path d="M0 3h9"/><path id="soft-2" d="M0 4h9"/></g>',
        ),
      ),
    ).toEqual([
      ['bone', 'M0 0h9', 'a'],
      ['disc', 'M0 1h9', 'a'],
      ['nerve', 'M0 2h9', 'a'],
      ['skin', 'M0 3h9', 'skin'],
      ['soft', 'M0 4h9', 'skin'],
    ]);
  });

  it('a layer is called as the drawing program shows it', () => {
    const inkscape = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="My Needle"';
    expect(shapesOf(sheet(`<g id="layer1" ${inkscape} class="wire"><path d="M0 0h9"/></g>`))[0]?.[2]).toBe('my-needle');
    expect(shapesOf(sheet('<g id="Layer_1" data-name="Disc 2"><path d="M0 0h9"/></g>'))[0]).toEqual([
      'disc',
      'M0 0h9',
      'disc-2',
    ]);
  });

  it('shapes of every kind become paths, moved as they and their groups are', () => {
    expect(
      shapesOf(
        sheet(
          '<g id="bones" class="bone" transform="translate(100 10)">',
          '<g transform="scale(2)"><circle cx="10" cy="10" r="5" transform="translate(1,0)"/></g>',
          '<ellipse cx="10" cy="10" rx="5" ry="4"/><line x1="0" y1="0" x2="5" y2="5"/>',
          '<polyline points="0,0 5,5 9,0"/><polygon points="0,0 5,5 9,0"/>',
          '</g>',
        ),
      ).map(([, d]) => d),
    ).toEqual([
      'M112 30a10 10 0 1 0 20 0 10 10 0 1 0-20 0z',
      'M105 20a5 4 0 1 0 10 0 5 4 0 1 0-10 0z',
      'M100 10l5 5',
      'M100 10l5 5 4-5',
      'M100 10l5 5 4-5z',
    ]);
  });

  it('numbers are rounded to a tenth of a unit, without adding up what is lost', () => {
    const steps = Array.from({ length: 30 }, () => '0.26 0').join(' l');
    const [[, d = ''] = []] = shapesOf(layer(`<path d="M10 10 l${steps}"/>`));
    expect(d).toMatch(/^M10 10l(\.\d 0 ?)+$/);
    const total = (d.match(/\.\d(?= 0)/g) ?? []).reduce((sum, step) => sum + Number(step), 0);
    expect(total).toBeCloseTo(7.8, 1);
  });

  it('what drawing programs keep for themselves is passed over', () => {
    expect(
      shapesOf(
        `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- by hand -->\n${sheet(
          '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/><defs id="defs1"/><title>x</title>',
          '<g id="bone" style="stroke:#0b5c63;fill:none"><path style="fill:red" d="M0 0h9"/></g>',
        )}`,
      ),
    ).toHaveLength(1);
  });

  it('a label is read as programs save it: moved, in a line of its own, aligned in its style', () => {
    const { labels } = read(
      sheet(
        '<g id="bone"><path d="M0 0h9"/></g>',
        '<g id="labels" transform="translate(10 0)">',
        '<text style="font-size:34px;text-anchor:end"><tspan x="100" y="112">disc</tspan></text>',
        '<g><path d="M300 300 100 120"/><text x="90" y="112" text-anchor="middle">bone</text></g>',
        '</g>',
      ),
    );
    expect(labels).toEqual([
      { word: 'disc', text: [110, 100], align: 'end', line: 4 },
      { word: 'bone', text: [100, 100], align: 'middle', to: [310, 300], line: 5 },
    ]);
  });
});

describe('what is refused, with its line and a cure', () => {
  const text = (words: string): string =>
    sheet('<g id="bone"><path d="M0 0h9"/></g>', '<g id="labels">', words, '</g>');
  it.each([
    ['an unknown ink', layer('<path class="boen" d="M0 0h9"/>'), 3, '“boen” is no ink.'],
    [
      'a shape without an ink',
      sheet('<g id="thing">', '<path d="M0 0h9"/>', '</g>'),
      3,
      'does not say what it is drawn with',
    ],
    ['a layer without a name', sheet('', '<g class="bone"><path d="M0 0h9"/></g>'), 3, 'This layer has no name.'],
    ['two layers of one name', sheet('<g id="bone"/>', '<g id="Bone"/>'), 3, 'There is a layer “bone” already.'],
    [
      'a shape outside all layers',
      sheet('', '', '<path class="bone" d="M0 0h9"/>'),
      4,
      'This path lies outside all layers.',
    ],
    ['a text outside the labels', layer('<text x="1" y="1">disc</text>'), 3, 'A text lies outside the layer “labels”.'],
    [
      'words in place of a key',
      text('<text x="100" y="100">Spinal cord</text>'),
      4,
      '“Spinal cord” is not the key of a word',
    ],
    ['a label without a place', text('<text>disc</text>'), 4, 'Its place, x and y, is missing.'],
    ['a label off the sheet', text('<text x="900" y="100">disc</text>'), 4, 'The label “disc” lies outside the sheet.'],
    [
      'two texts in one label',
      text('<g><text x="1" y="99">a</text><text x="1" y="99">b</text></g>'),
      4,
      'A label is one text',
    ],
    ['a path that cannot be read', layer('<path d="M10 20 30 X"/>'), 3, 'The path cannot be read'],
    ['a path without its beginning', layer('<path d="L10 20"/>'), 3, 'it does not begin with M'],
    ['an empty path', layer('<path d=""/>'), 3, 'This path draws nothing.'],
    ['a length that is no number', layer('<circle cx="10" cy="20" r="5mm"/>'), 3, '“r” is “5mm”'],
    ['a transform that is none', layer('<path transform="spin(3)" d="M0 0h9"/>'), 3, '“spin(3)” is not a transform.'],
    ['a script', sheet('', '<script>alert(1)</script>'), 3, '“script” has no place in a drawing.'],
    ['a script in what is passed over', sheet('<metadata>', '<script/>', '</metadata>'), 3, '“script” has no place'],
    [
      'a style sheet',
      sheet('<defs>', '<style>.a{fill:red}</style>', '</defs>'),
      3,
      '“style” has no place in a drawing.',
    ],
    ['a style sheet in a layer', layer('', '<style>.a{fill:red}</style>'), 4, '“style” has no place in a drawing.'],
    ['a picture', layer('<image href="https://example.com/a.png"/>'), 3, '“image” has no place in a drawing.'],
    ['a link to a shape elsewhere', layer('<use href="other.svg#a"/>'), 3, '“use” has no place in a drawing.'],
    ['HTML', layer('<foreignObject><p/></foreignObject>'), 3, '“foreignObject” has no place in a drawing.'],
    [
      'an address',
      layer('<g xml:base="x" xlink:href="https://example.com" xmlns:xlink="x"/>'),
      3,
      '“xlink:href” points at',
    ],
    ['an event', layer('<path onload="alert(1)" d="M0 0h9"/>'), 3, '“onload” runs a program.'],
    [
      'an event of the sheet',
      '<svg\n onload="x" viewBox="0 0 720 400"><g id="bone"><path d="M0 0h9"/></g></svg>',
      1,
      '“onload” runs',
    ],
    ['a gradient', layer('<path style="fill:url(#a)" d="M0 0h9"/>'), 3, '“style” is “fill:url(#a)”.'],
    ['a filter', layer('<g filter="url(#blur)"/>'), 3, '“filter” is “url(#blur)”.'],
    ['a hidden layer', sheet('<g id="bone"/>', '<g id="old" style="display:none"/>'), 3, 'This is hidden.'],
    ['a hidden shape', layer('<path display="none" d="M0 0h9"/>'), 3, 'This is hidden.'],
    [
      'another sheet',
      '<svg viewBox="0 0 500 400"><g id="bone"><path d="M0 0h9"/></g></svg>',
      1,
      'The sheet is “0 0 500 400”.',
    ],
    ['no sheet', '\n<svg width="720"><g id="bone"><path d="M0 0h9"/></g></svg>', 2, 'The sheet is “”.'],
    [
      'a sheet that is too high',
      '<svg viewBox="0 0 720 4000"><g id="bone"><path d="M0 0h9"/></g></svg>',
      1,
      'The sheet is “0 0 720 4000”.',
    ],
    ['an empty drawing', sheet('<g id="bone"/>'), 1, 'The drawing is empty.'],
    ['something else', '<html/>', 1, 'The file holds “html”, not “svg”.'],
    ['broken XML', sheet('<g id="bone">', '<path d="M0 0h9">', '</g>'), 4, 'This is not valid XML'],
    ['nothing at all', '', 1, 'This is not valid XML'],
    [
      'an entity',
      `<!DOCTYPE svg [<!ENTITY a "b">]>\n${layer('<path d="M0 0h9"/>')}`,
      1,
      'The document type declares entities.',
    ],
    [
      'a style sheet elsewhere',
      `<?xml-stylesheet href="a.css"?>\n${layer('<path d="M0 0h9"/>')}`,
      1,
      '“<?xml-stylesheet” asks for',
    ],
  ])('%s', (_, source, line, problem) => {
    const { drawing, problems } = parseDrawing('a.svg', source);
    expect(drawing).toBeUndefined();
    const [first] = problems;
    expect(first?.problem).toContain(problem);
    expect(first).toMatchObject({ file: 'a.svg', line, cure: expect.stringMatching(/.{10,}/) as string });
    expect(problems).toHaveLength(1);
  });

  it('all faults are told in one run', () => {
    const { problems } = parseDrawing(
      'a.svg',
      layer('<path class="boen" d="M0 0h9"/>', '<script/>', '<path d="?"/>', '<text>a</text>'),
    );
    expect(problems.map(({ line }) => line)).toEqual([4, 3, 5, 6]);
  });

  it('whatever a file holds, a page is given path data and words alone', () => {
    const anything = fc.string({ maxLength: 30, unit: fc.constantFrom(...`<>"'&=/ MLq1,-.;(){}:#aeonx\n`) });
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        const { drawing, problems } = parseDrawing('a.svg', layer(a, `<path d="M0 0${b}"/>`, c));
        if (!drawing) expect(problems.length).toBeGreaterThan(0);
        else
          expect(writeInline(composeScene(drawing, () => 'word'))).toMatch(
            /^(<path class="[a-z]+" d="[-\dMmHhVvLlQqTtCcSsAaZz ,.]*"\/>)*$/,
          );
      }),
    );
  });
});
