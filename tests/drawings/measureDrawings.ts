/** Runs in a page: paints each of its drawings again, and measures what every stroke and label stands out from. */

/**
 * Contrast as WCAG 2.2 has it: 3:1 for strokes (1.4.11), 4.5:1 for text (1.4.3). A stroke stands out where something close beside it differs
 * from it by that much; where it crosses a solid shape of its own colour it may not, but on most of its way it must.
 *
 * @returns what is wrong, in words; nothing if all is well.
 */
export function measureDrawings(): string[] {
  /** Of the visible stroke: more than half. */
  const MOST = 0.5;
  /** How far beside the stroke, in units of the sheet. */
  const BESIDE = 4;
  type Color = readonly [r: number, g: number, b: number];
  const channel = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]: Color): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (a: Color, b: Color): number => {
    const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
    return Math.max(one, other) / Math.min(one, other);
  };
  const readColor = (text: string): Color => {
    const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b];
  };
  /** The colour that a drawing lies on. Forced colours replace a page's own when it is painted, not when it is asked for them. */
  function findGround(svg: Element): string {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    if (matchMedia('(forced-colors: active)').matches) return canvas;
    let ground: Element | null = svg;
    while (ground && /, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
    return ground ? getComputedStyle(ground).backgroundColor : 'white';
  }
  const around = Array.from({ length: 12 }, (_, at): [number, number] => [
    Math.cos((at * Math.PI) / 6),
    Math.sin((at * Math.PI) / 6),
  ]);

  function measure(svg: SVGSVGElement): string[] {
    const { width, height } = svg.viewBox.baseVal;
    const makeCanvas = (): CanvasRenderingContext2D => {
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('This browser has no canvas.');
      return context;
    };
    const drawStroke = (context: CanvasRenderingContext2D, shape: Path2D, style: CSSStyleDeclaration): void => {
      context.strokeStyle = `rgb(${readColor(style.stroke).join()})`;
      context.lineWidth = Number.parseFloat(style.strokeWidth);
      context.lineCap = style.strokeLinecap as CanvasLineCap;
      context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
      context.setLineDash(
        style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(', ').map(Number.parseFloat),
      );
      context.stroke(shape);
    };
    const sheet = makeCanvas();
    sheet.fillStyle = findGround(svg);
    sheet.fillRect(0, 0, width, height);
    const paths = [...svg.querySelectorAll('path')].map((path) => ({
      ink: path.getAttribute('class') ?? '',
      // A canvas paints no line without length, which is what a dot is.
      shape: new Path2D((path.getAttribute('d') ?? '').replace(/h0(?!\.)/g, 'h.01')),
      style: getComputedStyle(path),
    }));
    for (const { shape, style } of paths) {
      if (style.fill !== 'none') {
        sheet.globalAlpha = Number(style.fillOpacity);
        sheet.fillStyle = style.fill;
        sheet.fill(shape);
        sheet.globalAlpha = 1;
      }
      drawStroke(sheet, shape, style);
    }
    const { data } = sheet.getImageData(0, 0, width, height);
    const colorAt = (x: number, y: number): Color => {
      const at = (Math.round(y) * width + Math.round(x)) * 4;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    };
    const alone = makeCanvas();
    return paths.flatMap(({ ink, shape, style }) => {
      alone.clearRect(0, 0, width, height);
      drawStroke(alone, shape, style);
      const mask = alone.getImageData(0, 0, width, height).data;
      const color = readColor(style.stroke);
      const far = Number.parseFloat(style.strokeWidth) / 2 + BESIDE;
      let [drawn, seen, clear] = [0, 0, 0];
      for (let y = 0; y < height; y += 2)
        for (let x = 0; x < width; x += 2) {
          if ((mask[(y * width + x) * 4 + 3] ?? 0) < 250) continue;
          drawn += 1;
          if (contrast(colorAt(x, y), color) > 1.05) continue;
          seen += 1;
          const stands = around.some(([dx, dy]) => {
            const [px, py] = [x + dx * far, y + dy * far];
            return px >= 0 && py >= 0 && px < width && py < height && contrast(colorAt(px, py), color) >= 3;
          });
          if (stands) clear += 1;
        }
      // A body may fill the sheet, its outline all round it.
      if (drawn === 0) return style.fill === 'none' ? [`${ink} lies outside the sheet`] : [];
      if (seen === 0) return [`${ink} is hidden`];
      // The dot at a leader's end lies on the thing it names, whatever its colour: the leader shows where.
      if (ink === 'mark') return [];
      return clear / seen < MOST ? [`${ink} stands out on ${Math.round((100 * clear) / seen)} % of its way`] : [];
    });
  }

  const weakTexts = (svg: SVGSVGElement): string[] =>
    [...svg.querySelectorAll('text')].flatMap((text) => {
      const { fill, stroke, strokeWidth, paintOrder } = getComputedStyle(text);
      // Letters stand on their own halo, which is painted first.
      if (!paintOrder.startsWith('stroke') || Number.parseFloat(strokeWidth) < 6)
        return [`“${text.textContent}” has no halo`];
      const ratio = contrast(readColor(fill), readColor(stroke));
      return ratio < 4.5 ? [`“${text.textContent}” has ${ratio.toFixed(1)}:1`] : [];
    });
  return [...document.querySelectorAll<SVGSVGElement>('.figure svg[role=img]')].flatMap((svg, index) =>
    [...measure(svg), ...weakTexts(svg)].map((fault) => `drawing ${index + 1}: ${fault}`),
  );
}
