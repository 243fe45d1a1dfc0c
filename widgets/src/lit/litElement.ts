import { render } from './templates.ts';

/** How a property is declared; the part of Lit's PropertyDeclaration that is here. */
interface Declaration {
  /** Attribute name; the property's name in lower case by default. */
  readonly attribute?: string | false;
  /** `Boolean`: present or absent. Anything else is text. */
  readonly type?: unknown;
  /** Writes the property back to its attribute. */
  readonly reflect?: boolean;
  /** Has no attribute. */
  readonly state?: boolean;
}

type Changes = Map<PropertyKey, unknown>;
type Fields = Record<string, unknown>;

const declarations = new WeakMap<object, Map<string, Declaration>>();
const sheets = new WeakMap<object, CSSStyleSheet>();

const attributeOf = (name: string, { state, attribute = name.toLowerCase() }: Declaration): string | false =>
  !state && attribute;

/** Makes the accessors of a class, once, and gives the declarations with those of its parents. */
function finalize(element: typeof LitElement): Map<string, Declaration> {
  let all = declarations.get(element);
  if (!all) {
    const parent = Object.getPrototypeOf(element) as typeof LitElement;
    declarations.set(element, (all = new Map(parent.properties && finalize(parent))));
    for (const [name, declaration] of Object.entries(element.properties)) {
      if (all.has(name)) continue;
      all.set(name, declaration);
      Object.defineProperty(element.prototype, name, {
        get(this: LitElement) {
          return this._values[name];
        },
        set(this: LitElement, value: unknown) {
          const old = this._values[name];
          this._values[name] = value;
          if (old !== value) this.requestUpdate(name, old);
        },
        configurable: true,
      });
    }
  }
  return all;
}

/**
 * The part of Lit's LitElement that our widgets use, under Lit's names and with Lit's order of calls:
 * willUpdate, render, firstUpdated, updated; one batch of changes per microtask.
 */
// A server has no HTMLElement, and importing the module there must not throw.
export class LitElement extends (globalThis.HTMLElement ?? Object) {
  static properties: Record<string, Declaration> = {};
  static styles: string | readonly string[] = [];
  static shadowRootOptions: ShadowRootInit = { mode: 'open' };

  static get observedAttributes(): (string | false)[] {
    return [...finalize(this)].map(([name, declaration]) => attributeOf(name, declaration));
  }

  declare _values: Fields;
  declare _changes: Changes;
  /** Properties that a script set before the element was defined. */
  declare _rescued: [string, unknown][];
  declare _pending: boolean;
  declare _reflecting: boolean;
  declare hasUpdated: boolean;
  declare renderRoot: ShadowRoot | undefined;
  /** Resolves when the changes made so far are on the page. */
  declare updateComplete: Promise<void>;

  constructor() {
    super();
    // No prototype: a property named `toString` on a polluted page must not seem to be set.
    this._values = Object.create(null) as Fields;
    this._changes = new Map();
    this._rescued = Object.entries(this).filter(([name]) => finalize(this._class).has(name));
    for (const [name] of this._rescued) delete (this as unknown as Fields)[name];
  }

  get _class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      const own = this._class;
      let sheet = sheets.get(own);
      if (!sheet) {
        sheets.set(own, (sheet = new CSSStyleSheet()));
        sheet.replaceSync([own.styles].flat().join(''));
      }
      this.renderRoot = this.attachShadow(own.shadowRootOptions);
      this.renderRoot.adoptedStyleSheets = [sheet];
    }
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    if (!this._reflecting)
      for (const [name, declaration] of finalize(this._class))
        if (attributeOf(name, declaration) === attribute)
          (this as unknown as Fields)[name] = declaration.type === Boolean ? text !== null : text;
  }

  /** Renders soon. Changes of one turn are rendered together. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name && !this._changes.has(name)) this._changes.set(name, old);
    if (this._pending || !this.renderRoot) return;
    this._pending = true;
    this.updateComplete = Promise.resolve().then(() => this.performUpdate());
  }

  performUpdate(): void {
    for (const [name, value] of this._rescued.splice(0)) (this as unknown as Fields)[name] = value;
    const changes = this._changes;
    try {
      this.willUpdate(changes);
      this._changes = new Map();
      this._reflecting = true;
      for (const [name, declaration] of finalize(this._class))
        if (declaration.reflect && changes.has(name)) {
          const value = this._values[name];
          const attribute = attributeOf(name, declaration) as string;
          if (value && value !== true) this.setAttribute(attribute, value as string);
          else this.toggleAttribute(attribute, !!value);
        }
      this._reflecting = false;
      render(this.render(), this.renderRoot!, this);
    } finally {
      this._pending = false;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changes);
    }
    this.updated(changes);
  }

  willUpdate(_changes: Changes): void {}
  firstUpdated(_changes: Changes): void {}
  updated(_changes: Changes): void {}
  render(): unknown {
    return undefined;
  }
}
