import { existsSync, readdirSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

/** Folders of src/ that hold a widget, that is, a `define.ts`; in order, so that builds repeat. */
export const widgetNames: readonly string[] = readdirSync(source)
  .filter((name) => existsSync(new URL(`${name}/define.ts`, source)))
  .sort();

/** Language tags for which a widget has strings beside English. */
export function languagesOf(widget: string): readonly string[] {
  return readdirSync(new URL(`${widget}/`, source))
    .flatMap((file) => /^strings\.([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
    .filter((tag) => tag !== 'en')
    .sort();
}
