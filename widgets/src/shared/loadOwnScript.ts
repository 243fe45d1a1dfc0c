import { loadScriptData } from './loadScriptData.ts';
import { ownAddress } from './ownAddress.ts';

/**
 * Loads a part of ours from beside the classic file, in the shape of a module. The build puts this where
 * a module of a widget says `import('./strings.es.ts')` or `import('./writeCsv.ts')`.
 *
 * @param path E.g. `strings/pain-scale-picker.es` or `parts/pain-diary.writeCsv`.
 */
export function loadOwnScript<Module>(path: string): Promise<Module> {
  return loadScriptData(`${ownAddress}${path}.js`, path) as Promise<Module>;
}
