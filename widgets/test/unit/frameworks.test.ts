import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInstalled, packPackage, readSnippets } from './packPackage.ts';

const run = promisify(execFile);

/** The folder of an embedder who has all three frameworks. */
let folder = '';
beforeAll(() => {
  ({ folder } = packPackage(['@types/react', '@types/fhir', 'csstype', 'vue', 'svelte']));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compilerOptions = {
  noEmit: true,
  strict: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  types: [],
};

/** What a checker says of some files, with nothing around it; empty when all is well. */
async function check(
  tool: string,
  files: Record<string, string>,
  options: object = {},
  args: readonly string[] = [],
): Promise<string> {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: Object.keys(files) }),
  );
  const result = await run(findInstalled(`.bin/${tool}`), [...args], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return result.stdout;
}

// Whole compilers run here.
describe('Types for an embedder in', { timeout: 240_000 }, () => {
  it('TypeScript: tags, properties, events and FHIR', async () => {
    const code = `import 'pain-reference-widgets/pain-scale-picker/define';
import { PainScalePicker } from 'pain-reference-widgets/pain-scale-picker';
import es from 'pain-reference-widgets/pain-scale-picker/strings.es';

const picker = document.createElement('pain-scale-picker');
picker.scale = 'vas';
export const status: 'final' | string | undefined = picker.observation?.status;
export const value: number | undefined = picker.observation?.valueInteger;
export const form: HTMLFormElement | null = picker.form;
PainScalePicker.languages['es'] = es;
// @ts-expect-error No such scale.
picker.scale = 'wong-baker';
// @ts-expect-error A set of strings must be whole.
PainScalePicker.languages['fr'] = { dir: 'ltr' };
`;
    expect(await check('tsc', { 'embedder.ts': code })).toBe('');
  });

  it('React 19: the snippet of the README, and no value that is none', async () => {
    const [snippet] = readSnippets('tsx');
    const more = `import type {} from 'pain-reference-widgets/react';
export const good = (
  <>
    <pain-scale-picker scale="peg" name="pain" required onchange={(event) => console.log(event.currentTarget.observation?.status)} />
    <treatment-explainer treatment="epidural-steroid-injection" layout="compact" />
    <pain-diary storage="none" onchange={(event) => console.log(event.currentTarget.entries.length)} />
  </>
);
// @ts-expect-error No such scale.
export const bad = <pain-scale-picker scale="wong-baker" />;
// @ts-expect-error No such layout.
export const alsoBad = <treatment-explainer layout="carousel" />;
`;
    expect(await check('tsc', { 'Question.tsx': snippet!, 'more.tsx': more }, { jsx: 'react-jsx' })).toBe('');
  });

  it('Vue: the snippet of the README, and no value that is none', async () => {
    const [snippet] = readSnippets('vue');
    const wrap = (template: string): string => `<script setup lang="ts">
import type {} from 'pain-reference-widgets/vue';
</script>
<template>${template}</template>
`;
    const files = {
      'Question.vue': snippet!,
      'Good.vue': wrap(
        '<treatment-explainer treatment="tens" layout="page" /><pain-diary storage="none" @change="(event) => event.currentTarget.entries.length" />',
      ),
      'BadScale.vue': wrap('<pain-scale-picker scale="wong-baker" />'),
      'BadEvent.vue': wrap('<pain-diary @change="(event) => event.currentTarget.nonsense" />'),
    };
    const complaints = (await check('vue-tsc', files, { jsx: 'preserve', lib: ['es2022', 'dom', 'dom.iterable'] }))
      .trim()
      .split('\n');
    expect(complaints).toEqual([
      expect.stringMatching(/^BadEvent\.vue.*'nonsense' does not exist on type .*PainDiary'/),
      expect.stringMatching(/^BadScale\.vue.*"wong-baker.*is not assignable/),
    ]);
  });

  it('Svelte: all three tags, and no value that is none', async () => {
    const wrap = (markup: string): string => `<script lang="ts">
  import type {} from 'pain-reference-widgets/svelte';
  import 'pain-reference-widgets/pain-scale-picker/define';
  let pain = $state('');
</script>
${markup}
<p>{pain}</p>
`;
    const args = ['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'];
    const good = `<pain-scale-picker name="pain" scale="vas" value={pain} onchange={(event) => (pain = event.currentTarget.value)}></pain-scale-picker>
<treatment-explainer treatment="tens" layout="page"></treatment-explainer>
<pain-diary storage="none" onchange={(event) => console.log(event.currentTarget.entries.length)}></pain-diary>`;
    const files = {
      'Good.svelte': wrap(good),
      'Bad.svelte': wrap('<pain-scale-picker scale="wong-baker"></pain-scale-picker>'),
    };
    const errors = (await check('svelte-check', files, {}, args)).split('\n').filter((line) => / ERROR /.test(line));
    expect(errors).toEqual([expect.stringMatching(/"Bad\.svelte".*wong-baker/)]);
  });
});
