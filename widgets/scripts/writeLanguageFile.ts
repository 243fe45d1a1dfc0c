import { minify } from 'terser';
import { DATA_EVENT } from '../src/shared/loadScriptData.ts';

/**
 * The classic script that hands over one language: file name and code.
 *
 * @param folder A widget, or a folder in it, e.g. `treatment-explainer/film`.
 */
export async function writeLanguageFile(folder: string, language: string): Promise<[name: string, code: string]> {
  const module = (await import(`../src/${folder}/strings.${language}.ts`)) as { default: unknown };
  const key = `strings/${folder.replace('/', '.')}.${language}`;
  const detail = JSON.stringify([key, { default: module.default }]);
  const { code } = await minify(`dispatchEvent(new CustomEvent(${JSON.stringify(DATA_EVENT)},{detail:${detail}}))`);
  return [`${key}.js`, `${code}\n`];
}
