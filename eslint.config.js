import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The renderer's packages that only one folder may import (design.md, "who may import whom"). */
const only = (names, message) => ({ regex: `^(${names.join('|')})(/|$)`, message });
const ADAPTERS = {
  sheets: only(['xlsx', 'fflate', 'docx'], 'Only shared/exchange reads and writes files of this kind.'),
  pdf: only(['jspdf', 'jspdf-autotable'], 'Only shared/reports paints PDF.'),
  dexie: only(['dexie'], 'Only renderer/storage talks to the database.'),
  electron: only(['electron'], 'Only electron/main and electron/preload use the Electron API.'),
};
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const { sheets, pdf, dexie, electron } = ADAPTERS;

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    // An expression that backtracks more than linearly would let one text of a stranger stop the program.
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}', 'electron/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'potential' }] },
  },
  { files: ['shared/i18n/*/**', 'resources/**'], rules: { 'max-lines': 'off' } },
  { files: ['electron/cli/**', 'electron/host/**', 'test/**', '.ci/**', '*.config.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{ts,tsx}'], rules: restrict(sheets, pdf, dexie, electron) },
  { files: ['shared/exchange/**'], rules: restrict(pdf, dexie, electron) },
  { files: ['shared/reports/**'], rules: restrict(sheets, dexie, electron) },
  { files: ['renderer/storage/**'], rules: restrict(sheets, pdf, electron) },
  { files: ['electron/main/**', 'electron/preload/**'], rules: restrict(sheets, pdf, dexie) },
  { files: ['test/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['renderer/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The React compiler is not used, so what it cannot memoise is no fault.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable', Buffer: 'readonly', setTimeout: 'readonly' },
    },
  },
);
