/** Reads a PDF as a person's program would: its pages, the positions and sizes of its texts, its tags, and its ink. By pdf.js. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  text: string;
  /** Points. */
  size: number;
  /** Points from the left and from the bottom of the page. */
  x: number;
  y: number;
  width: number;
}

export interface PdfPage {
  /** Points. */
  width: number;
  height: number;
  texts: PdfText[];
  /** The page drawn at one pixel a point, each 0 (black) to 255 (white), row by row. */
  grey: Uint8Array;
}

export interface Pdf {
  pages: PdfPage[];
  title: string;
  lang: string;
  tagged: boolean;
  /** How often each tag stands in the structure tree, like H1, LI, Figure. */
  tags: Map<string, number>;
}

interface Tag {
  role?: string;
  children?: Tag[];
}
/** What pdf.js makes in Node to draw on. */
interface Drawing {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js takes the bytes away from their owner.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const about = info as { Title?: string; Language?: string };
  const tags = new Map<string, number>();
  const count = ({ role, children = [] }: Tag): void => {
    if (role) tags.set(role, (tags.get(role) ?? 0) + 1);
    children.forEach(count);
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    count(((await page.getStructTree()) ?? {}) as Tag);
    const viewport = page.getViewport({ scale: 1 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const factory = document.canvasFactory as { create(width: number, height: number): Drawing };
    const { canvas, context } = factory.create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    const { items } = await page.getTextContent();
    pages.push({
      width,
      height,
      texts: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , slant = 0, size = 0, x = 0, y = 0] = item.transform.map(Number);
        return [{ text: item.str, size: Math.hypot(slant, size), x, y, width: item.width }];
      }),
      grey: Uint8Array.from(
        { length: width * height },
        (_, index) =>
          0.299 * (data[4 * index] ?? 255) +
          0.587 * (data[4 * index + 1] ?? 255) +
          0.114 * (data[4 * index + 2] ?? 255),
      ),
    });
  }
  const marks = (await document.getMarkInfo()) as Map<string, boolean> | null;
  await task.destroy();
  return { pages, title: about.Title ?? '', lang: about.Language ?? '', tagged: marks?.get('Marked') === true, tags };
}
