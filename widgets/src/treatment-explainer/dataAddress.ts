import { isPinned, ownAddress } from '../shared/ownAddress.ts';
import { fail } from './fail.ts';

/** Where the data of one explainer is. */
export interface DataAddress {
  json: string;
  /** The same data as a classic script; absent where running a script would not be safe. */
  script?: string | false;
}

/**
 * The provider's site and data folder, from the folder of our own script: `<site>/widgets/v1/`.
 * Data are published under the major version only, so a page pinned to `<site>/widgets/1.4.2/` reads `v1` too.
 * In any other layout the data are expected in `data/` beside the script, and the site is not known ('').
 */
export function findProvider(folder: string): { site: string; data: string } {
  const [, site = '', major] = /^(http.*\/)widgets\/v?(\d+)[^/]*\/$/.exec(folder) ?? [];
  return { site, data: site ? `${site}widgets/v${major}/data/` : folder && `${folder}data/` };
}

export const provider = findProvider(ownAddress);

/**
 * Address of a treatment's data. Fails as `unknown` when the slug cannot be one or no folder is known.
 *
 * The script form is offered for our own folder only, whose code already runs on the page. A page
 * that pins our script by its hash does not pin the data, so there we fetch as well. A
 * `data-base` may have been written by somebody who may write text but not scripts (many CMS let
 * `data-*` attributes through): from there we fetch, and never execute.
 *
 * @param key `<lang>/<slug>`
 * @param dataBase Folder that holds `<lang>/<slug>.json`, relative to the page; empty for our own.
 */
export function dataAddress(key: string, dataBase: string): DataAddress {
  const folder = dataBase ? new URL(`${dataBase}/`.replace(/\/+$/, '/'), document.baseURI).href : provider.data;
  if (!folder || !/^[\w-]+\/[a-z0-9-]+$/.test(key)) return fail('unknown', `${key} in ${folder || 'no data-base'}`);
  return { json: `${folder}${key}.json`, script: folder === provider.data && !isPinned && `${folder}${key}.js` };
}
