import astro from 'eslint-plugin-astro';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['**/dist/', '**/.astro/', '**/node_modules/', 'widgets/types/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  { files: ['widgets/src/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['widgets/src/**/*.ts'], ...wc['flat/recommended'] },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'No inline styles: the Content-Security-Policy forbids them. Use a class.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.astro'],
    // A region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    rules: {
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['region'], allowExpressionValues: true },
      ],
    },
  },
  {
    // A check at run time costs bytes of an 8.5 kB budget, and `noUncheckedIndexedAccess` would ask for one at every index.
    files: ['widgets/src/**/*.ts', 'widgets/scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // In a test a missing value should fail loudly where it is used.
    files: ['**/*.test.ts', '**/*.browser.ts', 'widgets/test/**', 'widgets/src/**/test*.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
]);
