/**
 * The script that is running: the build puts in `document.currentScript` for the classic file, and for
 * modules, whose chunks lie one folder below their root, a stand-in with that root as its address.
 *
 * Optimiser plug-ins (Rocket Loader, wp-rocket#2833) run scripts in a way that leaves `currentScript`
 * null, so the classic file then looks for its own tag.
 */
declare const __OWN_SCRIPT__: { readonly src: string; readonly integrity?: string } | null | undefined;

/** Put in by the build: the names that a classic file goes by, as the text of a pattern. */
declare const __OWN_FILE__: string;

/** Read once, while the script runs: `document.currentScript` is null later. */
const ownScript =
  __OWN_SCRIPT__ ?? [...(globalThis.document?.scripts ?? [])].find(({ src }) => src.match(__OWN_FILE__));

/** The folder the running script came from, with a slash at its end; `''` when it cannot be known. */
export const ownAddress: string = `${ownScript?.src ?? ''}`.replace(/[^/]*([?#].*)?$/, '');

/** Whether the page pins our script by `integrity`: then it must not be made to run a script that nobody pinned. */
export const isPinned = !!ownScript?.integrity;
