import { minify } from 'terser';
import { DATA_EVENT } from '../src/shared/loadScriptData.ts';

/** The classic script that hands over one widget's strings in one language. */
export async function writeLanguageFile(widget: string, language: string): Promise<string> {
  const module = (await import(`../src/${widget}/strings.${language}.ts`)) as { default: unknown };
  const detail = JSON.stringify([`strings/${widget}.${language}`, { default: module.default }]);
  const { code } = await minify(`dispatchEvent(new CustomEvent(${JSON.stringify(DATA_EVENT)},{detail:${detail}}))`);
  return `${code}\n`;
}
