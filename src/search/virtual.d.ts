declare module 'virtual:pain-reference/search' {
  export const indexes: Record<
    string,
    { names: import('./files.ts').NamesFile; words: import('./files.ts').WordsFile }
  >;
}
