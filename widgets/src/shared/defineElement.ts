/** An element class that can say which version it is. */
interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element class, once. Safe to call from any number of copies of the package.
 *
 * Why the guard: a portal and its CMS plug-in often both bring the widget, and
 * `customElements.define` throws on the second (altcha#187). The first copy wins. When the major
 * versions differ, the console says so once, because attributes may then not mean the same.
 *
 * @param tag The tag name, for example `pain-scale-picker`.
 * @param element The class to register.
 */
export function defineElement(tag: string, element: Versioned): void {
  // There is no registry where a server renders the page: importing must not throw there.
  const registry = globalThis.customElements;
  const first: Versioned | undefined = registry?.get(tag);
  if (!first) registry?.define(tag, element);
  else if (parseInt(first.version ?? '') !== parseInt(element.version ?? ''))
    console.info(`<${tag}> ${first.version} in use, ${element.version} ignored`);
}
