import { type Hole, rootHole } from './templates.ts';

/** How a property is declared; the part of Lit's PropertyDeclaration that is here. `type` is `Boolean` or text. */
interface Declaration {
  /** Attribute name; the property's name in lower case by default. */
  readonly attribute?: string;
  readonly type?: unknown;
  /** The attribute is where the value is kept, as in native controls: both are always the same. */
  readonly reflect?: boolean;
  readonly name?: string;
  readonly __proto__?: null;
}

/** By attribute name. */
type Declarations = Map<string, Declaration>;
type Fields = Record<string, unknown>;

/** Makes the accessors of a class, once; from then on its `properties` are a map with those of its parents. */
function finalize(element: typeof LitElement): Declarations {
  const { properties } = element;
  if (properties instanceof Map) return properties as Declarations;
  const parent = Object.getPrototypeOf(element) as typeof LitElement;
  const all: Declarations = new Map(parent.properties && finalize(parent));
  for (const [name, declaration] of Object.entries(properties)) {
    // No prototype: a key that a host put on Object.prototype must not pass for an option.
    const own: Declaration = { __proto__: null, ...declaration, name };
    const { reflect, type, attribute = name.toLowerCase() } = own;
    all.set(attribute, own);
    Object.defineProperty(element.prototype, name, {
      // As above: with a `value` from Object.prototype this would be no descriptor of an accessor.
      __proto__: null,
      get(this: LitElement) {
        if (!reflect) return this._values[name];
        return type ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '');
      },
      set(this: LitElement, value: unknown) {
        const old = this._values[name];
        if (!reflect) this._values[name] = value;
        else if (type) this.toggleAttribute(attribute, !!value);
        else this.setAttribute(attribute, value as string);
        if (old !== value) this.requestUpdate();
      },
    } as PropertyDescriptor);
  }
  element.properties = all as unknown as typeof properties;
  return all;
}

/**
 * The part of Lit's LitElement that our widgets use, under Lit's names and with Lit's order of calls:
 * willUpdate, render, updated; one batch of changes per microtask. The hooks get no map of changes.
 */
// A server has no HTMLElement, and importing the module there must not throw.
export class LitElement extends (globalThis.HTMLElement ?? Object) {
  static properties: Record<string, Declaration> = {};
  /** CSS texts; from the first use on, the one sheet that all elements of the class adopt. */
  static styles: string | readonly string[] | CSSStyleSheet = [];
  static shadowRootOptions: ShadowRootInit = { mode: 'open' };

  static get observedAttributes(): string[] {
    return [...finalize(this).keys()];
  }

  declare _values: Fields;
  declare _hole: Hole | undefined;
  /** Properties that a script set before the element was defined. */
  declare _rescued: [string, unknown][];
  declare _pending: boolean;
  declare renderRoot: ShadowRoot | undefined;
  /** Resolves when the changes made so far are on the page. */
  declare updateComplete: Promise<void>;

  constructor() {
    super();
    const rescued = Object.entries(this);
    for (const [name] of rescued) delete (this as unknown as Fields)[name];
    this._rescued = rescued;
    // No prototype: a property named like one on a polluted Object.prototype must not seem to be set.
    this._values = { __proto__: null };
  }

  get _class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      const own = this._class;
      if (!(own.styles instanceof CSSStyleSheet)) {
        const texts = [own.styles].flat();
        own.styles = new CSSStyleSheet();
        own.styles.replaceSync(texts.join(''));
      }
      this.renderRoot = this.attachShadow(own.shadowRootOptions);
      this.renderRoot.adoptedStyleSheets = [own.styles];
    }
    for (const [name, value] of this._rescued.splice(0)) (this as unknown as Fields)[name] = value;
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    const { reflect, type, name } = finalize(this._class).get(attribute)!;
    if (reflect) this.requestUpdate();
    else (this as unknown as Fields)[name!] = type ? text !== null : text;
  }

  /** Renders soon. Changes of one turn are rendered together. */
  requestUpdate(): void {
    if (this._pending || !this.renderRoot) return;
    this._pending = true;
    this.updateComplete = Promise.resolve().then(() => this.performUpdate());
  }

  performUpdate(): void {
    this._pending = false;
    this.willUpdate();
    this._hole ??= rootHole(this.renderRoot!, this);
    this._hole(this.render());
    this.updated();
  }

  willUpdate(): void {}
  updated(): void {}
  render(): unknown {
    return undefined;
  }
}
