declare module 'virtual:pain-reference/search' {
  export const indexes: Record<string, import('./buildIndex.ts').SearchIndex>;
}
