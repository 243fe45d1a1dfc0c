import { trustedPolicy } from '../shared/trustedPolicy.ts';

/** What `html` and `svg` give: the fixed strings, by which a template is known, and the values between. */
interface Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly isSvg: boolean;
}
/** Puts a value where its hole is. Remembers what is there, so that the same value does nothing. */
type Hole = (value: unknown) => void;

/** Marks holes. Random, so that no text from outside can look like one. */
const MARKER = `lit${Math.random().toFixed(9).slice(2)}`;
const templates = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();

/** Renders as if it were not there. */
export const nothing = Symbol();

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values, isSvg: false });
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values, isSvg: true });

/** Parses a template once. Only the fixed strings reach the parser; values never do. */
function prepare({ strings, isSvg }: Result): HTMLTemplateElement {
  let template = templates.get(strings);
  if (!template) {
    const markup = strings
      .map((part, index) =>
        index === strings.length - 1
          ? part
          : // A hole after `name=` is an attribute's: its name is kept as a value, where case survives.
            part.replace(/([^\s<>]+)=$/, `${MARKER}${index}="$1"`) + (/[^\s<>]=$/.test(part) ? '' : `<!--${MARKER}-->`),
      )
      .join('');
    const whole = isSvg ? `<svg>${markup}</svg>` : markup;
    template = document.createElement('template');
    template.innerHTML = (trustedPolicy ? trustedPolicy.createHTML(whole) : whole) as string;
    if (isSvg) template.content.replaceChildren(...template.content.firstChild!.childNodes);
    templates.set(strings, template);
  }
  return template;
}

/** A copy of a template with its holes in the order of the values. */
function instantiate(result: Result, host: unknown): [DocumentFragment, Hole[]] {
  const fragment = document.importNode(prepare(result).content, true);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const holes: Hole[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element)
      for (const { name, value } of [...node.attributes]) {
        if (!name.startsWith(MARKER)) continue;
        node.removeAttribute(name);
        holes.push(attributeHole(node, value, host));
      }
    else if ((node as Comment).data === MARKER) holes.push(childHole(node as Comment, node.nextSibling, host));
  }
  return [fragment, holes];
}

function attributeHole(element: Element, name: string, host: unknown): Hole {
  const key = name.slice(1);
  let old: unknown;
  if (name[0] === '@') {
    element.addEventListener(key, (event) => (old as (event: Event) => void).call(host, event));
    return (value) => void (old = value);
  }
  return (value) => {
    if (value === old) return;
    old = value;
    if (name[0] === '.') Reflect.set(element, key, value);
    else if (name[0] === '?') element.toggleAttribute(key, !!value);
    else if (value == null || value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, `${value}`);
  };
}

/** The hole between a comment and the node after it. */
function childHole(start: ChildNode, end: ChildNode | null, host: unknown): Hole {
  let old: unknown;
  let update: Hole[] = [];
  let text: Text | undefined;
  const clear = (until = end, from: ChildNode = start): void => {
    while (from.nextSibling !== until) from.nextSibling!.remove();
    text = undefined;
  };
  const insert = (node: Node): void => void start.parentNode!.insertBefore(node, end);
  return (value) => {
    if (Array.isArray(value)) {
      const list = old === MARKER ? (update as unknown as (Hole & { end: ChildNode })[]) : [];
      if (old !== MARKER) clear();
      old = MARKER;
      update = list;
      value.forEach((item, index) => {
        if (!list[index]) {
          const [from, to] = [document.createComment(''), document.createComment('')];
          insert(from);
          insert(to);
          list.push(Object.assign(childHole(from, to, host), { end: to }));
        }
        list[index]!(item);
      });
      if (value.length < list.length) clear(end, list[value.length - 1]?.end ?? start);
      list.length = value.length;
    } else if ((value as Result | null)?.strings) {
      const result = value as Result;
      if (old !== result.strings) {
        clear();
        old = result.strings;
        const [fragment, holes] = instantiate(result, host);
        update = holes;
        // Filled before it is on the page: a form control is never seen half made.
        update.forEach((hole, index) => hole(result.values[index]));
        insert(fragment);
      } else update.forEach((hole, index) => hole(result.values[index]));
    } else if (value !== old || !text) {
      old = value;
      const words = value == null || value === nothing ? '' : `${value as string}`;
      if (text) text.data = words;
      else {
        clear();
        if (words) insert((text = document.createTextNode(words)));
      }
    }
  };
}

const roots = new WeakMap<Node, Hole>();

/** Renders a value into a root, changing only what differs from the last time. */
export function render(value: unknown, root: Node, host: unknown): void {
  let hole = roots.get(root);
  if (!hole) {
    const start = document.createComment('');
    root.appendChild(start);
    roots.set(root, (hole = childHole(start, null, host)));
  }
  hole(value);
}
