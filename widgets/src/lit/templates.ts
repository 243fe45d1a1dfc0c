import { trustedPolicy } from '../shared/trustedPolicy.ts';

/** What `html` and `svg` give: the fixed strings, by which a template is known, and the values between. */
interface Result {
  readonly _strings: TemplateStringsArray;
  readonly _values: readonly unknown[];
  readonly _wrapper: string;
}
/** Puts a value where its hole is. Remembers what is there, so that the same value does nothing. */
export type Hole = (value: unknown) => void;

/** Marks holes. Only the fixed strings of templates are parsed, so no text from outside can look like one. */
const MARKER = 'lit$';
const templates = new WeakMap<TemplateStringsArray, DocumentFragment>();

/** Renders as if it were not there. */
export const nothing = Symbol();

const tag =
  (_wrapper: string) =>
  (_strings: TemplateStringsArray, ..._values: unknown[]): Result => ({ _strings, _values, _wrapper });
export const html = tag('template');
export const svg = tag('svg');

/** Parses a template once. Only the fixed strings reach the parser; values never do. */
function prepare({ _strings, _wrapper }: Result): DocumentFragment {
  let fragment = templates.get(_strings);
  if (!fragment) {
    // A hole after `name=` is an attribute's: its name is kept as a value, where case survives.
    const markup = _strings
      .slice(0, -1)
      .map((part, index) =>
        part.replace(/([^\s<>]+)=$|$/, (_, name: string) => (name ? `${MARKER}${index}=${name}` : `<!--${MARKER}-->`)),
      );
    const whole = `<${_wrapper}>${markup.join('')}${_strings.at(-1)}</${_wrapper}>`;
    const template = document.createElement('template');
    template.innerHTML = (trustedPolicy ? trustedPolicy.createHTML(whole) : whole) as string;
    const inner = template.content.firstElementChild!;
    fragment = inner instanceof HTMLTemplateElement ? inner.content : template.content;
    if (fragment === template.content) fragment.replaceChildren(...inner.childNodes);
    templates.set(_strings, fragment);
  }
  return document.importNode(fragment, true);
}

/** Finds the holes of a copy, in the order of the values. */
function findHoles(fragment: DocumentFragment, host: unknown): Hole[] {
  const walker = document.createTreeWalker(fragment, 129);
  const holes: Hole[] = [];
  for (let node; (node = walker.nextNode() as (Element & Comment) | null);) {
    if (node.data === MARKER) holes.push(childHole(node, node.nextSibling, host));
    for (const { name, value } of [...(node.attributes ?? [])])
      if (name.startsWith(MARKER)) {
        node.removeAttribute(name);
        holes.push(attributeHole(node, value, host));
      }
  }
  return holes;
}

function attributeHole(element: Element, name: string, host: unknown): Hole {
  const key = name.slice(1);
  let old: unknown;
  if (name[0] === '@') element.addEventListener(key, (event) => (old as (event: Event) => void).call(host, event));
  return (value) => {
    if (value === old) return;
    old = value;
    if (name[0] === '.') (element as unknown as Record<string, unknown>)[key] = value;
    else if (name[0] === '?') element.toggleAttribute(key, !!value);
    else if (name[0] !== '@')
      if (value == null || value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, value as string);
  };
}

/** The hole between a comment and the node after it. */
function childHole(start: ChildNode, end: ChildNode | null, host: unknown): Hole {
  /** Which template, or a list of which length, or text is there. */
  let kind: unknown;
  let holes: Hole[] = [];
  let text: Text | undefined;
  const insert = <Inserted extends Node>(node: Inserted): Inserted => start.parentNode!.insertBefore(node, end);
  const become = (next: unknown): boolean => {
    if (kind === next) return false;
    kind = next;
    while (start.nextSibling !== end) start.nextSibling!.remove();
    return true;
  };
  return (value) => {
    const { _strings, _values } = (value ?? {}) as Partial<Result>;
    if (Array.isArray(value)) {
      if (become(value.length)) {
        const starts = value.map(() => insert(document.createComment('')));
        holes = starts.map((from, index) => childHole(from, starts[index + 1] ?? end, host));
      }
      holes.forEach((hole, index) => hole(value[index]));
    } else if (_strings) {
      const isNew = become(_strings);
      const fragment = isNew && prepare(value as Result);
      if (fragment) holes = findHoles(fragment, host);
      holes.forEach((hole, index) => hole(_values![index]));
      // Filled before it is on the page: a form control is never seen half made.
      if (fragment) insert(fragment);
    } else {
      if (become(Text)) text = insert(document.createTextNode(''));
      text!.data = value == null || value === nothing ? '' : (value as string);
    }
  };
}

/** The one hole of a root. */
export function rootHole(root: Node, host: unknown): Hole {
  return childHole(root.appendChild(document.createComment('')), null, host);
}
