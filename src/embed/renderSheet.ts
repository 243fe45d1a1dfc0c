/**
 * Sheets to print, for those who may load nothing: the scale from 0 to 10, and a diary of two weeks. Tagged PDF with title and
 * language, in the site's own font. The same words give the same bytes.
 */
import PDFDocument from 'pdfkit';
import { getFrameWords } from './frameWords.ts';
import type { WidgetName } from '../base/listWidgets.ts';

export const sheets = ['pain-scale-picker', 'pain-diary'] as const satisfies readonly WidgetName[];
export type Sheet = (typeof sheets)[number];

const FONTS = 'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
/** A4 in points, with a margin that prints on US Letter too. */
const [WIDTH, MARGIN] = [595, 50];
const INNER = WIDTH - 2 * MARGIN;
/** In place of the day it was made, so that a build can be repeated. */
const DAY = new Date(Date.UTC(2020, 0, 1));
const DAYS = 14;

type Document = InstanceType<typeof PDFDocument>;

export function renderSheet(sheet: Sheet, lang: string, publisher: string, address: string): Promise<Uint8Array> {
  const words = getFrameWords(lang);
  const title = words.titles[sheet];
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    tagged: true,
    lang,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: `${title} – ${publisher}`, Author: publisher, CreationDate: DAY },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  document.registerFont('text', `${FONTS}-400-normal.woff`).registerFont('strong', `${FONTS}-700-normal.woff`);
  // Tagged PDF wants one root for all.
  const root = document.struct('Document');
  document.addStructure(root);
  const write = (tag: string, text: string, size: number, font = 'text'): void => {
    root.add(
      document.struct(
        tag,
        {},
        () => void document.font(font).fontSize(size).text(text, MARGIN, document.y, { width: INNER, paragraphGap: 6 }),
      ),
    );
  };
  write('H1', title, 24, 'strong');
  write('P', `${words.sheet.name}: ${'_'.repeat(28)}   ${words.sheet.date}: ${'_'.repeat(16)}`, 11);
  if (sheet === 'pain-scale-picker') drawScale(document, words.sheet, write, root);
  else drawDiary(document, words.sheet, write, root);
  document.y += 12;
  write('P', `${words.sheet.advice} ${publisher}, ${address}`, 9);
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    root.end();
    document.end();
  });
}

type Words = ReturnType<typeof getFrameWords>['sheet'];
type Root = ReturnType<Document['struct']>;
type Write = (tag: string, text: string, size: number, font?: string) => void;

function drawScale(document: Document, words: Words, write: Write, root: Root): void {
  document.y += 18;
  write('P', words.question, 16, 'strong');
  write('P', words.circle, 12);
  const top = document.y + 10;
  const step = INNER / 11;
  const figure = document.struct('Figure', { alt: `${words.low}. ${words.high}.` }, () => {
    for (let score = 0; score <= 10; score += 1) {
      const left = MARGIN + score * step;
      document
        .rect(left + 2, top, step - 4, 44)
        .lineWidth(1)
        .stroke();
      document
        .font('strong')
        .fontSize(18)
        .text(String(score), left + 2, top + 12, { width: step - 4, align: 'center', lineBreak: false });
    }
    document
      .font('text')
      .fontSize(12)
      .text(words.low, MARGIN, top + 52, { width: INNER / 2, lineBreak: false });
    document.text(words.high, MARGIN + INNER / 2, top + 52, { width: INNER / 2, align: 'right', lineBreak: false });
  });
  root.add(figure);
  document.y = top + 80;
}

function drawDiary(document: Document, words: Words, write: Write, root: Root): void {
  write('P', words.diary, 12);
  const columns = [110, 85, INNER - 195];
  const heads = [words.date, words.pain, words.notes];
  const top = document.y + 6;
  const high = 36;
  const table = document.struct('Figure', { alt: `${heads.join(', ')}.` }, () => {
    let left = MARGIN;
    for (const [index, width] of columns.entries()) {
      document
        .font('strong')
        .fontSize(11)
        .text(heads[index] ?? '', left + 5, top + 10, { width: width - 10, lineBreak: false });
      for (let row = 0; row <= DAYS; row += 1)
        document
          .rect(left, top + row * high, width, high)
          .lineWidth(0.75)
          .stroke();
      left += width;
    }
  });
  root.add(table);
  document.y = top + (DAYS + 1) * high;
}
