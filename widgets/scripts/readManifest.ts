import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { widgetNames } from './widgetNames.ts';

/** A documented thing of an element. */
export interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
export interface Attribute extends Documented {
  readonly fieldName?: string;
}
export interface Member extends Documented {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Documented[];
}
/** One element, as the custom elements manifest describes it. */
export interface ElementDoc {
  kind: 'class';
  name: string;
  tagName: string;
  customElement: true;
  summary?: string;
  description?: string;
  attributes: Attribute[];
  members: Member[];
  events: Documented[];
  slots: Documented[];
  cssParts: Documented[];
  cssProperties: Documented[];
  cssStates: Documented[];
}
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: { kind: string; path: string; declarations: ElementDoc[]; exports: unknown[] }[];
}

const source = new URL('../src/', import.meta.url);
const SHARED = ['shared/painElement.ts', 'shared/formControl.ts'];
/** Lit's and the form's own hooks: part of the contract with the browser, not with the embedder. */
const HOOKS = /Callback$|^(languages|formAssociated|shadowRootOptions|version)$/;

/** Colours and sizes that all widgets read; written once, told for each. */
const TOKENS = /--_[\w-]+: var\(\s*(--pain-[\w-]+),\s*([^;]+?)\s*\);/g;
export const tokens: readonly Documented[] = [
  ...readFileSync(new URL('shared/baseStyles.ts', source), 'utf8').matchAll(TOKENS),
].map(([, name, value]) => ({ name: name!, default: value!.replaceAll('--_', '--pain-color-') }));

/** The abstract classes of a widget's folder, of which its element is made; the analyzer follows `extends` only to files that it was given. */
function basesOf(widget: string): readonly string[] {
  return readdirSync(new URL(`${widget}/`, source))
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        /^export abstract class /m.test(readFileSync(new URL(`${widget}/${file}`, source), 'utf8')),
    )
    .map((file) => `${widget}/${file}`);
}

/** The custom elements manifest of all widgets, made from the JSDoc and types of their classes. */
export function readManifest(): Manifest {
  const files = [...SHARED, ...widgetNames.flatMap((widget) => [...basesOf(widget), `${widget}/element.ts`])];
  const modules = files
    .filter((file) => existsSync(new URL(file, source)))
    .map((file) =>
      ts.createSourceFile(`src/${file}`, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.ES2022, true),
    );
  const manifest = create({ modules, plugins: litPlugin() }) as unknown as Manifest;
  manifest.modules = manifest.modules.filter(({ path }) => /^src\/[\w-]+\/element\.ts$/.test(path));
  for (const module of manifest.modules) {
    const tag = module.path.split('/')[1]!;
    module.declarations = module.declarations.filter(({ kind }) => kind === 'class').map((doc) => tidy(doc, tag));
    module.path = `dist/${tag}/element.js`;
    const [{ name }] = module.declarations as [ElementDoc];
    module.exports = [
      { kind: 'js', name, declaration: { name, module: module.path } },
      { kind: 'custom-element-definition', name: tag, declaration: { name, module: module.path } },
    ];
  }
  return manifest;
}

/** Leaves out what is nobody's business outside, and puts in what the analyzer cannot see. */
function tidy(doc: ElementDoc, tagName: string): ElementDoc {
  const described = <Doc extends Documented>(list: Doc[] | undefined): Doc[] =>
    (list ?? []).filter(({ name, description }) => name !== undefined && name !== 'type' && description);
  const own = described(doc.cssProperties);
  return {
    ...doc,
    tagName,
    customElement: true,
    attributes: [
      ...(doc.attributes ?? []),
      {
        name: 'lang',
        type: { text: 'string' },
        description: 'Language; by default that of the nearest element around it that says one.',
      },
      {
        name: 'theme',
        type: { text: "'light' | 'dark' | 'auto'" },
        description: 'Colours. `auto` follows the colour scheme of the page.',
        default: "'auto'",
      },
    ],
    members: (doc.members ?? []).filter(
      ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !HOOKS.test(name),
    ),
    events: described(doc.events),
    slots: described(doc.slots),
    cssParts: described(doc.cssParts),
    cssProperties: [...own, ...tokens.filter(({ name }) => !own.some((other) => other.name === name))],
    cssStates: described(doc.cssStates),
  };
}
