import { render } from './templates.ts';

/** How a property is declared; the part of Lit's PropertyDeclaration that is here. */
interface Declaration {
  /** Attribute name; the property's name in lower case by default. */
  readonly attribute?: string;
  /** `Boolean`: present or absent. Anything else is text. */
  readonly type?: unknown;
  /** Writes the property back to its attribute. */
  readonly reflect?: boolean;
  /** Has no attribute. */
  readonly state?: boolean;
}

type Changes = Map<PropertyKey, unknown>;

/** The declarations of a class and its parents, and its one style sheet, both made at first use. */
interface Finalized {
  _declarations?: Map<string, Declaration>;
  _sheet?: CSSStyleSheet;
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

  static get observedAttributes(): string[] {
    const names: string[] = [];
    for (const [name, { state, attribute }] of this._finalize())
      if (!state) names.push(attribute ?? name.toLowerCase());
    return names;
  }

  /** Makes the accessors of the class, once, and gives the declarations with those of its parents. */
  static _finalize(): Map<string, Declaration> {
    const own = this as typeof LitElement & Finalized;
    if (Object.hasOwn(own, '_declarations')) return own._declarations!;
    const parent = Object.getPrototypeOf(own) as Partial<typeof LitElement>;
    const declarations = (own._declarations = new Map(parent._finalize?.()));
    if (Object.hasOwn(own, 'properties'))
      for (const [name, declaration] of Object.entries(own.properties)) {
        declarations.set(name, declaration);
        Object.defineProperty(own.prototype, name, {
          get(this: LitElement) {
            return this._values.get(name);
          },
          set(this: LitElement, value: unknown) {
            const old = this._values.get(name);
            if (Object.is(old, value)) return;
            this._values.set(name, value);
            this.requestUpdate(name, old);
          },
          configurable: true,
          enumerable: true,
        });
      }
    return declarations;
  }

  declare _values: Map<string, unknown>;
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
    this._values = new Map();
    this._changes = new Map();
    this._rescued = [];
    for (const name of this._class._finalize().keys())
      if (Object.hasOwn(this, name)) {
        this._rescued.push([name, Reflect.get(this, name)]);
        Reflect.deleteProperty(this, name);
      }
  }

  get _class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  connectedCallback(): void {
    this.renderRoot ??= this._createRenderRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  _createRenderRoot(): ShadowRoot {
    const own = this._class as typeof LitElement & Finalized;
    if (!Object.hasOwn(own, '_sheet')) (own._sheet = new CSSStyleSheet()).replaceSync([own.styles].flat().join(''));
    const root = this.attachShadow(own.shadowRootOptions);
    root.adoptedStyleSheets = [own._sheet!];
    return root;
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    if (this._reflecting) return;
    for (const [name, declaration] of this._class._finalize())
      if ((declaration.attribute ?? name.toLowerCase()) === attribute)
        Reflect.set(this, name, declaration.type === Boolean ? text !== null : text);
  }

  /** Renders soon. Changes of one turn are rendered together. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined && !this._changes.has(name)) this._changes.set(name, old);
    if (this._pending || !this.renderRoot) return;
    this._pending = true;
    this.updateComplete = Promise.resolve().then(() => this.performUpdate());
  }

  performUpdate(): void {
    for (const [name, value] of this._rescued.splice(0)) Reflect.set(this, name, value);
    const changes = this._changes;
    try {
      this.willUpdate(changes);
      this._changes = new Map();
      this._reflect(changes);
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

  _reflect(changes: Changes): void {
    this._reflecting = true;
    for (const [name, { reflect, attribute = name.toLowerCase() }] of this._class._finalize()) {
      const value = this._values.get(name);
      if (!reflect || !changes.has(name)) continue;
      if (value === true || value === false || value == null) this.toggleAttribute(attribute, !!value);
      else this.setAttribute(attribute, `${value}`);
    }
    this._reflecting = false;
  }

  willUpdate(_changes: Changes): void {}
  firstUpdated(_changes: Changes): void {}
  updated(_changes: Changes): void {}
  render(): unknown {
    return undefined;
  }
}
