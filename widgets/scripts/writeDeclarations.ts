import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { languagesOf } from './widgetNames.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The part of Lit's types that our classes show to the outside. Lit itself is built in, not installed. */
const LIT_TYPES = `export declare class LitElement extends HTMLElement {
    static shadowRootOptions: ShadowRootInit;
    /** Resolves when the changes made so far are on the page. */
    readonly updateComplete: Promise<unknown>;
    requestUpdate(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(changed: PropertyValues): void;
    protected willUpdate(changed: PropertyValues): void;
}
export type PropertyDeclarations = Record<string, object>;
export type PropertyValues = Map<PropertyKey, unknown>;
export type TemplateResult = unknown;
export type CSSResult = unknown;
export type CSSResultGroup = unknown;
`;

/** Type declarations of the modules of all widgets: path in dist → text. */
export function writeDeclarations(
  widgets: readonly string[],
  classNames: ReadonlyMap<string, string>,
): Map<string, string> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const entries = [
    `${root}src/draw-people/drawPeople.ts`,
    ...widgets.flatMap((widget) => [
      `${root}src/${widget}/element.ts`,
      `${root}src/${widget}/define.ts`,
      ...languagesOf(widget).map((language) => `${root}src/${widget}/strings.${language}.ts`),
    ]),
  ];
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: `${root}src`,
    outDir: `${root}dist`,
  });
  const files = new Map<string, string>([['shared/litTypes.d.ts', LIT_TYPES]]);
  program.emit(undefined, (name, text) => {
    const path = relative(`${root}dist`, name);
    const toLit = relative(dirname(path), 'shared/litTypes.js').replace(/^(?!\.)/, './');
    files.set(
      path,
      text.replace(/(from |import\()(["'])lit\2/g, `$1$2${toLit}$2`).replace(/(["']\.[^"']*)\.ts(["'])/g, '$1.js$2'),
    );
  });
  for (const widget of widgets) {
    const name = classNames.get(widget)!;
    files.set(
      `${widget}/define.d.ts`,
      `import type { ${name} } from './element.js';\ndeclare global {\n    interface HTMLElementTagNameMap {\n        '${widget}': ${name};\n    }\n}\nexport {};\n`,
    );
  }
  files.set(
    'pain-widgets.d.ts',
    `${widgets.map((widget) => `import './${widget}/define.js';`).join('\n')}\nexport {};\n`,
  );
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}
