/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    {
      files: '*.astro',
      // Astro drops white space that holds a line break (its compressHTML is 'jsx'). Prettier must know, or it breaks lines
      // where a space is meant, and words run together: https://docs.astro.build/en/reference/configuration-reference/#compresshtml
      options: { parser: 'astro', astroCompressHTML: 'jsx' },
    },
  ],
};
