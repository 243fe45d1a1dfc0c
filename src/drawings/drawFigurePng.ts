/** A figure as a picture, 1440 pixels wide. Its labels become shapes of the site's own font, whatever fonts the building machine has. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import type { Site } from '../content/schema/site.ts';
import type { Composition } from './composeFigure.ts';
import { labelSize, lineHeight, type LaidLabel } from './layLabels.ts';
import { sheetWidth } from './drawing.ts';
import { writeFile, type FileText } from './writeFile.ts';

const cache = 'node_modules/.cache/figures';
const font =
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff';
/** Wide enough for any label; the text stands at its start, its end or its middle. */
const ROOM = 600;

interface Box {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

function labelBox({ x, y, align, lines }: LaidLabel, color: string, halo: string): Box {
  const left = align === 'start' ? x : align === 'end' ? x - ROOM : x - ROOM / 2;
  const high = lines.length * labelSize * lineHeight;
  const items = { start: 'flex-start', end: 'flex-end', middle: 'center' }[align];
  const style = {
    display: 'flex',
    flexDirection: 'column',
    position: 'absolute',
    left,
    top: y - high / 2,
    width: ROOM,
    height: high,
    alignItems: items,
    fontSize: labelSize,
    color,
    WebkitTextStroke: `8px ${halo}`,
    paintOrder: 'stroke',
  };
  const fill = { ...style, WebkitTextStroke: '0px' };
  const text = (of: typeof style): Box => ({
    type: 'div',
    props: {
      style: of,
      children: lines.map((line) => ({
        type: 'div',
        props: { style: { display: 'flex', lineHeight }, children: line },
      })),
    },
  });
  return {
    type: 'div',
    props: { style: { display: 'flex' }, children: [text({ ...style, color: halo }), text(fill)] },
  };
}

/** @returns the PNG. Drawn once per drawing, words and colours, then read from a cache. */
export async function drawFigurePng(
  composition: Composition,
  height: number,
  text: FileText,
  colors: Site['colors'],
): Promise<Buffer> {
  const picture = writeFile(composition, height, text, colors, { dark: false, labels: false });
  const key = createHash('sha256')
    .update(JSON.stringify([2, picture, composition.labels]))
    .digest('hex')
    .slice(0, 24);
  const file = `${cache}/${key}.png`;
  if (existsSync(file)) return readFileSync(file);
  const words: Box = {
    type: 'div',
    props: {
      style: { display: 'flex', width: sheetWidth, height },
      children: composition.labels.map((label) => labelBox(label, colors.light.text, colors.light.surface)),
    },
  };
  // satori reads React elements; a plain object of the same shape is one.
  const labels = await satori(words as Parameters<typeof satori>[0], {
    width: sheetWidth,
    height,
    fonts: [{ name: 'Atkinson', weight: 400, style: 'normal', data: readFileSync(font) }],
  });
  const [base, top] = await Promise.all(
    [picture, labels].map((svg) =>
      sharp(Buffer.from(svg), { density: 144 })
        .resize({ width: 2 * sheetWidth })
        .png()
        .toBuffer(),
    ),
  );
  if (!base || !top) throw new Error('A figure could not be drawn.');
  const png = await sharp(base)
    .composite([{ input: top }])
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
