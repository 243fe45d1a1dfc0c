import { loadScriptData } from './loadScriptData.ts';
import { ownAddress } from './ownAddress.ts';

/**
 * Loads strings as the classic file does, in the shape of a module: from `strings/<widget>.<language>.js` beside it.
 * The build puts this where a module says `import('./strings.es.ts')`.
 *
 * @param key Widget and language, e.g. `pain-scale-picker.es`.
 */
export function loadLanguageScript<Strings>(key: string): Promise<{ default: Strings }> {
  return loadScriptData(`${ownAddress}strings/${key}.js`, key) as Promise<{ default: Strings }>;
}
