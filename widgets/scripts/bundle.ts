import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { DATA_EVENT } from '../src/shared/loadScriptData.ts';
import { version } from '../src/shared/version.ts';
import { findShortNames, minifyScript, type NameCache } from './minifyScript.ts';
import { moveStyles } from './moveStyles.ts';
import { languagesOf } from './widgetNames.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = (path: string): string => `${root}src/${path}`;

type Chunk = Rolldown.OutputChunk;

async function bundle(
  input: Record<string, string>,
  format: 'es' | 'iife',
  plugins: Plugin[],
  own = { file: '', integrity: '' },
): Promise<Chunk[]> {
  const result = await build({
    root,
    logLevel: 'warn',
    plugins,
    define: {
      __OWN_SCRIPT__:
        format === 'es'
          ? '({ src: import.meta.url.replace(/[^/]+\\/[^/]+$/, "") })'
          : '(globalThis.document?.currentScript)',
      __OWN_FILE__: JSON.stringify(own.file),
      __INTEGRITY__: JSON.stringify(own.integrity),
    },
    build: {
      write: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'exports-only',
        output: {
          format,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js',
          ...(format === 'iife' && { codeSplitting: false }),
        },
      },
      modulePreload: false,
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return output
    .filter((part): part is Chunk => part.type === 'chunk')
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** The modules of all widgets, with what they share in chunks: `[file name, code]`. */
export async function bundleModules(widgets: readonly string[]): Promise<[string, string][]> {
  // The picture of people is also used without a widget.
  const input: Record<string, string> = { 'draw-people/drawPeople': source('draw-people/drawPeople.ts') };
  for (const widget of widgets) {
    for (const part of ['element', 'define']) input[`${widget}/${part}`] = source(`${widget}/${part}.ts`);
    for (const language of languagesOf(widget))
      input[`${widget}/strings.${language}`] = source(`${widget}/strings.${language}.ts`);
  }
  const chunks = await bundle(input, 'es', []);
  const cache: NameCache = {};
  const taken = chunks.flatMap((chunk) => findShortNames(chunk.code));
  const files: [string, string][] = [];
  for (const chunk of chunks)
    files.push([chunk.fileName, await minifyScript(chunk.code, { module: true, cache, taken })]);
  return files;
}

/** One classic script from source text. */
async function bundleText(text: string, plugins: Plugin[], own?: { file: string; integrity: string }): Promise<string> {
  const entry = '\0classic-entry';
  const virtualEntry: Plugin = {
    name: 'classic-entry',
    resolveId: (id) => (id === 'classic-entry' ? entry : null),
    load: (id) => (id === entry ? text : null),
  };
  const [chunk] = await bundle({ classic: 'classic-entry' }, 'iife', [virtualEntry, ...plugins], own);
  return minifyScript(chunk!.code, { module: false, taken: [] });
}

const importOf = (path: string): string => `import ${JSON.stringify(source(path))};\n`;

/**
 * One classic script that defines the given widgets. English is inside; languages load on demand.
 *
 * @param integrity Hash of the list that has the hashes of all parts and languages.
 * @param withMounts Also fills data mounts (`<div data-pain-scale-picker>`): in the file with all widgets
 *   only, because a page that may hold no custom tag has no reason to choose one of them.
 */
export async function bundleClassic(
  widgets: readonly string[],
  integrity: string,
  withMounts = false,
): Promise<string> {
  const fill = `import { fillMounts } from ${JSON.stringify(source('embed/fillMounts.ts'))};\nfillMounts(${JSON.stringify(widgets)});`;
  // Like beside like: sentences, then style sheets, then code. It is the same script, and compresses by 100 bytes more.
  const order = [
    ...widgets.map((widget) => `${widget}/strings.en.ts`),
    'shared/baseStyles.ts',
    ...widgets.map((widget) => `${widget}/styles.ts`),
    ...widgets.map((widget) => `${widget}/define.ts`),
  ];
  // The publishing site renames the file of all widgets.
  const file = withMounts ? '/(embed|pain-widgets)\\.js' : `/${widgets.join('')}\\.js`;
  const text = order.map(importOf).join('');
  if (!withMounts) return bundleText(text, [loadPartsAsScripts()], { file, integrity });
  const { plugin, finish } = moveStyles();
  const code = finish(await bundleText(text + fill, [loadPartsAsScripts(), plugin], { file, integrity }));
  // A page with two snippets runs this twice. The second run would do nothing but ask for our Trusted Types
  // policy again, which a strict host forbids and reports.
  const once = `${JSON.stringify(widgets)}.every(tag=>customElements.get(tag)?.version==${JSON.stringify(version)})||`;
  return once + code;
}

/** A classic script of src/embed/ that stands alone: `resize` for host pages, `frame` for our frame pages. */
export const bundleEmbedScript = (name: string): Promise<string> => bundleText(importOf(`embed/${name}.ts`), []);

/**
 * A classic script that hands over the exports of one module of a widget; see `loadPartsAsScripts`. They are
 * named one by one: the bundler would make a namespace object with `for…in`, which a host's enumerable key
 * on Object.prototype breaks.
 */
export function bundlePart(widget: string, part: string): Promise<string> {
  const file = source(`${widget}/${part}.ts`);
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(
    ([, name]) => name!,
  );
  if (!names.length) throw new Error(`${file} exports nothing that a part could hand over`);
  const detail = `[${JSON.stringify(`parts/${widget}.${part.replace('/', '.')}`)}, { ${names.join(', ')} }]`;
  return bundleText(
    `import { ${names.join(', ')} } from ${JSON.stringify(file)};\ndispatchEvent(new CustomEvent(${JSON.stringify(DATA_EVENT)}, { detail: ${detail} }));`,
    [],
  );
}

/**
 * A classic file has no chunks: turns `import('./strings.es.ts')`, `import('./part.ts')` and `import('./folder/part.ts')` into the loading
 * of a classic script beside it, which needs neither CORS nor a further origin in a host's policy.
 */
function loadPartsAsScripts(): Plugin {
  return {
    name: 'load-parts-as-scripts',
    transform(code, id) {
      const widget = /\/src\/([\w-]+)\/[\w-]+\.ts$/.exec(id)?.[1];
      if (!widget || widget === 'shared' || !/\bimport\(/.test(code)) return null;
      const out = code.replace(
        /\bimport\(["']\.\/([\w-]+\/)?(strings\.)?([\w-]+)\.ts["']\)/g,
        (_, folder = '', strings: string | undefined, name: string) =>
          `loadOwnScript(${JSON.stringify(`${strings ? 'strings' : 'parts'}/${widget}.${`${folder}`.replace('/', '.')}${name}`)})`,
      );
      return {
        code: `import { loadOwnScript } from ${JSON.stringify(source('shared/loadOwnScript.ts'))};\n${out}`,
        map: null,
      };
    },
  };
}
