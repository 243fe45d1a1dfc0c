import { loadScriptData } from './loadScriptData.ts';
import { isPinned, ownAddress } from './ownAddress.ts';

/** Put in by the build: the hash of `parts/integrity.js`, as an `integrity` attribute wants it. */
declare const __INTEGRITY__: string;

const load = <Data>(path: string, integrity?: string): Promise<Data> =>
  loadScriptData(`${ownAddress}${path}.js`, path, undefined, integrity) as Promise<Data>;

/**
 * Loads a part of ours from beside the classic file, in the shape of a module. The build puts this where
 * a module of a widget says `import('./strings.es.ts')` or `import('./writeCsv.ts')`.
 *
 * A page that pins our file by `integrity` pins the parts with it: our file holds the hash of a list of
 * their hashes. One hash rather than all of them, because hashes cannot be compressed, and every page would
 * have to carry them for the few that pin.
 *
 * @param path E.g. `strings/pain-scale-picker.es` or `parts/pain-diary.writeCsv`.
 */
export const loadOwnScript = async <Module>(path: string): Promise<Module> =>
  load(path, isPinned ? (await load<Record<string, string>>('parts/integrity', __INTEGRITY__))[path] : '');
