import { reportOnce } from '../shared/reportOnce.ts';
import { canRender } from '../shared/trustedPolicy.ts';
import { applyColors, COLORS } from './applyColors.ts';

/** Attributes that a mount may set beside those of the widget itself. */
const GLOBAL = ['lang', 'theme'];

const observedBy = (tag: string): string[] => [
  ...GLOBAL,
  ...((customElements.get(tag) as unknown as { observedAttributes?: string[] })?.observedAttributes ?? []),
];

/** `scale` is written `data-scale` on a mount; `data-base` stays as it is. */
const asData = (name: string): string => name.replace(/^(data-)?/, 'data-');

/**
 * Puts the widget into a mount, or brings it up to date.
 *
 * The fallback stays where the host put it: a shadow root with a single slot shows the widget in its
 * place. Moving the nodes would break hosts that hold on to them (React and Vue throw when a node that
 * they made has gone), and the widget itself stands in the light DOM, where forms, scripts and style
 * sheets of the host find it.
 */
function fillMount(tag: string, mount: Element): void {
  // Page caches (Turbo, htmx) bring a copy of the mount with our element inside, but without its root.
  const found = [...mount.children].find(({ localName }) => localName === tag) as HTMLElement | undefined;
  const element = found ?? document.createElement(tag);
  for (const name of observedBy(tag)) {
    const value = mount.getAttribute(asData(name));
    if (value === null || value === 'false') element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
  applyColors(element, mount);
  // The widget shows these when it has nothing to show itself.
  const fallback = [...mount.childNodes].filter((node) => node !== element);
  if (fallback.length !== element.childNodes.length)
    element.replaceChildren(...fallback.map((node) => node.cloneNode(true)));
  if (!mount.shadowRoot) {
    const slot = document.createElement('slot');
    slot.name = element.slot = tag;
    mount.attachShadow({ mode: 'open' }).append(slot);
  }
  if (!found) mount.append(element);
}

/**
 * Puts the widgets into their data mounts, now and whenever one is inserted or changed:
 * `<div data-pain-scale-picker data-lang="es" data-scale="peg"><a href="…">fallback</a></div>`.
 * They are for hosts whose editors remove unknown tags but keep `data-*` (WordPress, since 5.0).
 * Colours as attributes work on the widgets' own tags too.
 *
 * Where we cannot render, or the mount is of a kind that takes no shadow root, the fallback stays.
 *
 * @param tags The widgets that this script defines.
 */
export function fillMounts(tags: readonly string[]): void {
  if (!globalThis.document || !canRender()) return;
  const fill = (node: Node): void => {
    for (const tag of tags)
      try {
        if (node instanceof Element && node.matches(`[data-${tag}]`)) fillMount(tag, node);
        else if (node instanceof HTMLElement && node.localName === tag) applyColors(node, node);
      } catch (error) {
        reportOnce(tag, error);
      }
  };
  const wanted = tags.map((tag) => `[data-${tag}],${tag}`).join();
  const fillAll = (root: ParentNode): void => root.querySelectorAll(wanted).forEach(fill);
  fillAll(document);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A changed option, or a fallback that the parser had not yet reached when our script ran.
      fill(target);
      for (const node of addedNodes)
        if (node instanceof Element) {
          fill(node);
          fillAll(node);
        }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [...tags, ...COLORS, ...tags.flatMap(observedBy)].map(asData),
  });
}
