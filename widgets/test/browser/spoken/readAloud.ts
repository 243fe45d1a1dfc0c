import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const entry = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');

/** The virtual screen reader as one module for the browser. */
export const SCREEN_READER = readFileSync(join(dirname(dirname(entry)), 'esm', 'index.browser.js'), 'utf8');

/** The part of it that is used. */
interface Reader {
  virtual: {
    start(options: { container: Element }): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    spokenPhraseLog(): Promise<string[]>;
  };
}

/**
 * Runs in the page: reads a widget from its beginning to its end, and gives what is said, phrase by phrase.
 *
 * The reader does not look into shadow roots, so it is given a copy in which they are opened: what stands in a root
 * in the place of what is between the tags, and what is between the tags where a slot shows it. State that is no
 * attribute is carried over.
 *
 * @param address Of the reader's module.
 */
export const readAloud = async (address: string): Promise<string[]> => {
  // By eval, because the test runner rewrites every other `import()` for itself.
  const { virtual } = (await (0, eval)(`import(${JSON.stringify(address)})`)) as Reader;
  const copy = (node: Node): Node | string => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.cloneNode() : '';
    if (getComputedStyle(node).display === 'none') return '';
    // A custom tag would come to life again in the copy.
    const element = document.createElementNS(
      node.namespaceURI,
      node.localName.includes('-') || node.localName === 'slot' ? 'div' : node.localName,
    );
    for (const { name, value } of node.attributes) element.setAttribute(name, value);
    const children = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    for (const child of children) element.append(copy(child));
    if (node instanceof HTMLInputElement && node.type !== 'file')
      Object.assign(element, { value: node.value, checked: node.checked });
    if (node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement)
      Object.assign(element, { value: node.value });
    return element;
  };
  const container = document.createElement('div');
  container.append(copy(document.querySelector('pain-scale-picker, treatment-explainer, pain-diary')!));
  document.body.append(container);
  await virtual.start({ container });
  // From the last phrase the reader goes back to the first.
  let first: string | undefined;
  for (let steps = 0; steps < 600; steps += 1) {
    await virtual.next();
    const said = await virtual.lastSpokenPhrase();
    if (said === first) break;
    first ??= said;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  container.remove();
  return phrases;
};
