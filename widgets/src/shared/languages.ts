/** What every set of strings holds beside its sentences. */
export interface BaseStrings {
  /** Writing direction of the language. */
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The languages of one widget: a set of strings, or a function that fetches it when a reader asks.
 * Keys are lower-case BCP 47 tags. `en` is built in and is what every other language falls back to.
 */
export interface Languages<Strings extends BaseStrings> {
  en: Strings;
  [tag: string]: Strings | (() => Promise<{ default: Strings }>) | undefined;
}

/** Nearest `lang` at or above the element, through shadow roots. `''` when nobody says. */
export function findLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang')!.toLowerCase();
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/**
 * The best set of strings that is here now for a language tag (`es-mx` → `es` → `en`).
 * A set that still has to be fetched is fetched, and `arrived` is called when it is here.
 *
 * @param languages The widget's languages. Fetched sets replace their function in this object.
 * @param wanted A BCP 47 tag in lower case.
 * @param arrived Called with nothing once a missing set has arrived, or with the error.
 */
export function resolveLanguage<Strings extends BaseStrings>(
  languages: Languages<Strings>,
  wanted: string,
  arrived: (error?: unknown) => void,
): readonly [tag: string, strings: Strings] {
  for (let key = wanted; key; key = key.replace(/(^|-)[^-]*$/, '')) {
    // Own keys only: `lang="constructor"` must not find Object.prototype.
    const found = Object.hasOwn(languages, key) && languages[key];
    if (typeof found === 'function') {
      // Until it is here, and for good when it cannot be had, another language must do.
      languages[key] = undefined;
      found()
        .then((module) => void (languages[key] = module.default))
        .then(arrived, arrived);
    } else if (found) return [key, found];
  }
  return ['en', languages.en];
}

/** Puts values into a sentence: `fillText('{0} of {1}', 3, 10)` is `3 of 10`. */
export function fillText(text: string, ...values: readonly unknown[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => `${values[+index]}`);
}
