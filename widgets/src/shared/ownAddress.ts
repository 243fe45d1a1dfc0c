/**
 * The folder the running script came from, with a slash at its end; `''` when it cannot be known.
 *
 * `__OWN_URL__` is put in by the build: `import.meta.url` in modules, `document.currentScript` in the
 * classic file. Optimiser plug-ins (Rocket Loader, wp-rocket#2833) run scripts in a way that leaves
 * `currentScript` null, so the classic file then looks for its own tag.
 */
declare const __OWN_URL__: string | undefined;

const OWN_FILE = /\/(embed|pain-[\w-]+|treatment-explainer)\.js/;

function findOwnUrl(): string {
  const url = __OWN_URL__;
  const scripts = url ? [] : (globalThis.document?.scripts ?? []);
  return url || [...scripts].find(({ src }) => OWN_FILE.test(src))?.src || '';
}

/** Read once, while the script runs: `document.currentScript` is null later. */
export const ownAddress: string = findOwnUrl().replace(/[^/]*([?#].*)?$/, '');
