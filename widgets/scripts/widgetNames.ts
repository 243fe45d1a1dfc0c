import { existsSync, readdirSync, readFileSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

/** Folders of src/ that hold a widget, that is, a `define.ts`; in order, so that builds repeat. */
export const widgetNames: readonly string[] = readdirSync(source)
  .filter((name) => existsSync(new URL(`${name}/define.ts`, source)))
  .sort();

/** Language tags for which a widget has strings beside English: `strings.es.ts`, not `strings.test.ts` nor `strings.browser.ts`. */
export function languagesOf(widget: string): readonly string[] {
  return readdirSync(new URL(`${widget}/`, source))
    .flatMap((file) => /^strings\.([a-z]{2,3}(?:-[\w-]+)?)\.ts$/.exec(file)?.[1] ?? [])
    .filter((tag) => tag !== 'en')
    .sort();
}

/** The folder of a widget and those in it that have strings of their own, such as the film's. */
export function stringFoldersOf(widget: string): readonly string[] {
  const inner = readdirSync(new URL(`${widget}/`, source), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${widget}/${entry.name}/strings.en.ts`, source)))
    .map(({ name }) => `${widget}/${name}`);
  return [widget, ...inner.sort()];
}

/** Modules that a widget imports only when somebody needs them: `import('./part.ts')`, `import('./folder/part.ts')`; strings apart. */
export function partsOf(widget: string): readonly string[] {
  const folder = new URL(`${widget}/`, source);
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(test|browser)\.ts$/.test(file));
  const parts = sources.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bimport\('\.\/((?:[\w-]+\/)?[\w-]+)\.ts'\)/g)].map(
      ([, part]) => part!,
    ),
  );
  return [...new Set(parts)].sort();
}
