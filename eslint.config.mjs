// @ts-check
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import globals from 'globals';

/**
 * What a layer may not import (the map in the design: shared knows nobody, electron and renderer never meet).
 * @param {Array<{group: string[], message: string}>} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const notRenderer = { group: ['**/renderer/**'], message: 'electron and renderer meet only in shared/ipc.' };
const notElectronLayer = {
  group: ['**/electron/**'],
  message: 'renderer and electron meet only in shared/ipc.',
};
const notElectron = {
  group: ['electron', 'electron/*', 'electron-store'],
  message: 'Only the top-level files of electron/ import electron; services take it as arguments.',
};
const notIpc = {
  selector:
    "ImportDeclaration[source.value='electron'] ImportSpecifier[imported.name=/^(ipcMain|ipcRenderer)$/]",
  message: 'Only electron/ipc.ts and electron/preload.ts speak over the wire; add a row to the contract.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', '.tsbuild/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, notIpc],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['shared/**'], rules: forbid([notRenderer, notElectronLayer, notElectron]) },
  { files: ['electron/*.ts'], rules: forbid([notRenderer]) },
  { files: ['electron/services/**'], rules: forbid([notRenderer, notElectron]) },
  {
    files: ['electron/ipc.ts', 'electron/preload.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...forbid([notElectronLayer, notElectron]),
    },
  },
  {
    files: ['*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  { files: ['tests/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  prettier,
);
