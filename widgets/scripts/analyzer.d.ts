/** What we use of @custom-elements-manifest/analyzer, which has no types for it. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';
  export const ts: typeof typescript;
  export function create(options: { modules: typescript.SourceFile[]; plugins: unknown[] }): object;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
