/** Draws a page's social card: 1200×630 pixels, the publisher's colours, the title, what kind of page it is. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import type { Site } from '../../content/schema/site.ts';

export interface CardText {
  kind: string;
  title: string;
  line: string;
}

const cache = 'node_modules/.cache/cards';
const fontFile = (weight: number): Buffer =>
  readFileSync(
    `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  );

interface Box {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Box[] };
}
const box = (style: Record<string, string | number>, children?: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

/** @returns the PNG. Drawn once per wording and colours, then read from a cache. */
export async function drawCard(
  { kind, title, line }: CardText,
  { name, colors: { light } }: Pick<Site, 'name' | 'colors'>,
): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([2, kind, title, line, name, light]))
    .digest('hex')
    .slice(0, 24);
  const file = `${cache}/${key}.png`;
  if (existsSync(file)) return readFileSync(file);
  const card = box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: light.surface,
      borderLeft: `28px solid ${light.accent}`,
      color: light.text,
      fontFamily: 'Atkinson',
    },
    [
      box({ fontSize: 34, color: light.accent, fontWeight: 700 }, kind),
      box({ flexDirection: 'column' }, [
        box({ fontSize: title.length > 40 ? 68 : 84, fontWeight: 700, lineHeight: 1.1 }, title),
        box({ fontSize: 36, lineHeight: 1.35, marginTop: 28, color: light.muted }, line),
      ]),
      box({ fontSize: 34, fontWeight: 700 }, name),
    ],
  );
  const fonts = ([400, 700] as const).map((weight) => ({
    name: 'Atkinson',
    weight,
    style: 'normal' as const,
    data: fontFile(weight),
  }));
  // satori reads React elements; a plain object of the same shape is one.
  const svg = await satori(card as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
