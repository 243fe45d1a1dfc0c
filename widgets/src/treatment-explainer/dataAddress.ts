import { ownAddress } from '../shared/ownAddress.ts';

/** Where the data of one explainer is. */
export interface DataAddress {
  json: string;
  /** The same data as a classic script; absent where running a script would not be safe. */
  script?: { url: string; key: string };
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The provider's data folder, from the address of our own script: `…/widgets/v1/` → `…/widgets/v1/data/`.
 * Data are published under the major version only, so a page pinned to `…/widgets/1.4.2/` reads `v1` too.
 */
export const dataFolderOf = (folder: string): string => folder && folder.replace(/\/(\d+)\.\d+\.\d+[^/]*\/$/, '/v$1/') + 'data/';

export const ownDataFolder: string = dataFolderOf(ownAddress);

/** A page that pins our script by `integrity` must not be made to run a script that nobody pinned. */
const isPinned = (): boolean => [...document.scripts].some((script) => script.integrity && script.src.startsWith(ownAddress));

/**
 * Address of a treatment's data; undefined when the slug cannot be one or no folder is known.
 *
 * The script form is offered for our own folder only, whose code already runs on the page. A
 * `data-base` may have been written by somebody who may write text but not scripts (many CMS let
 * `data-*` attributes through): from there we fetch, and never execute.
 *
 * @param dataBase Folder that holds `<lang>/<slug>.json`, relative to the page; empty for our own.
 */
export function dataAddress(lang: string, slug: string, dataBase: string): DataAddress | undefined {
  const folder = dataBase ? new URL(dataBase.replace(/\/?$/, '/'), document.baseURI).href : ownDataFolder;
  if (!folder || !SLUG.test(slug)) return undefined;
  const key = `${lang}/${slug}`;
  const json = `${folder}${key}.json`;
  return folder === ownDataFolder && !isPinned() ? { json, script: { url: `${folder}${key}.js`, key } } : { json };
}

/** The provider's site, from its data folder by the fixed layout `<site>/widgets/v1/data/`; '' when laid out otherwise. */
export const siteOf = (folder: string): string => /^(https?:.*\/)widgets\/v\d+\/data\/$/.exec(folder)?.[1] ?? '';
