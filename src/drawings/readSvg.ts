/** SVG text → its elements, each with the line it stands on, so that a fault in a drawing can be shown where it is. */
import { SaxesParser } from 'saxes';

export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text directly in it, without that of its children. */
  text: string;
  children: readonly SvgElement[];
  /** Of its opening tag, counted from 1. */
  line: number;
}
type OpenElement = SvgElement & { children: OpenElement[] };
export interface SvgFault {
  line: number;
  problem: string;
  cure: string;
}

const SAVE_AGAIN = 'Save it again from your drawing program, or correct it in a text editor.';

/** @returns the outermost element; it is missing where the text is no XML. Entities and programs for the reader's browser are faults. */
export function readSvg(text: string): { svg?: OpenElement; faults: SvgFault[] } {
  const faults: SvgFault[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  let svg: OpenElement | undefined;
  let line = 1;
  const fault = (problem: string, cure: string): void => void faults.push({ line: parser.line, problem, cure });
  parser.on('error', ({ message }) => {
    throw new Error(message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fault('The document type declares entities.', 'Remove the part in square brackets.');
  });
  parser.on('processinginstruction', ({ target }) =>
    fault(`“<?${target}” asks for another file or program.`, 'Remove this line.'),
  );
  // It comes once the character after the name is read, which may be the end of the line.
  parser.on('opentagstart', () => (line = parser.columnIndex === 0 ? parser.line - 1 : parser.line));
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, text: '', children: [], line };
    open.at(-1)?.children.push(element);
    svg ??= element;
    open.push(element);
  });
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    return {
      faults: [{ line: parser.line, problem: `This is not valid XML: ${(error as Error).message}`, cure: SAVE_AGAIN }],
    };
  }
  return { ...(svg && { svg }), faults };
}
