import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { compileScript, parse } from 'vue/compiler-sfc';
import { dist } from '../../scripts/dist.ts';
import { readSnippets } from '../unit/packPackage.ts';
import type { Page } from './driver.ts';
import { describeEngines } from './engines.ts';

// Snippets between the markers are those of the embed builder; the publishing site tests them. These are ours.
const html = readSnippets('html');
const js = readSnippets('js');
const find = (snippets: readonly string[], part: string): string => snippets.find((snippet) => snippet.includes(part))!;

/** An app of an embedder, made from snippets as its bundler makes it: module name → code. */
async function bundleApp(modules: Record<string, string>): Promise<string> {
  const plugin: Plugin = {
    name: 'embedder',
    enforce: 'pre',
    resolveId(id) {
      if (id in modules) return `\0${id}`;
      const [, file] = /^pain-reference-widgets\/([\w-]+(?:\/[\w.-]+)?)$/.exec(id) ?? [];
      return file ? fileURLToPath(new URL(`${file.includes('/') ? file : `${file}/element`}.js`, dist)) : null;
    },
    load: (id) => modules[id.slice(1)] ?? null,
  };
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'main', output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

const [tsx] = readSnippets('tsx');
const [vue] = readSnippets('vue');
const compileVue = (): string =>
  compileScript(parse(vue!).descriptor, {
    id: 'question',
    inlineTemplate: true,
    // As the README says.
    templateOptions: {
      compilerOptions: { isCustomElement: (tag) => tag.startsWith('pain-') || tag === 'treatment-explainer' },
    },
  }).content;

const APPS = {
  'React 19': bundleApp({
    'question.tsx': tsx!,
    main: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Question } from 'question.tsx';
      createRoot(document.querySelector('#app')).render(createElement(Question));`,
  }),
  Vue: bundleApp({
    'question.ts': compileVue(),
    main: "import { createApp } from 'vue'; import Question from 'question.ts'; createApp(Question).mount('#app');",
  }),
};

interface Picker extends HTMLElement {
  value: string;
  observation: { valueInteger?: number; resourceType: string } | null;
}

const drawn = async (): Promise<void> => {
  const legend = (): unknown => document.querySelector('pain-scale-picker')?.shadowRoot?.querySelector('legend');
  for (let tries = 0; tries < 200 && !legend(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!legend()) throw new Error('No picker was drawn.');
};

describeEngines('The README, by', ({ engine, site }) => {
  const open = async (body: string, head = ''): Promise<Page> => {
    const page = await engine.open(site().page(body.replace('src="/widgets/', 'src="{provider}/'), { head }));
    await page.evaluate(drawn);
    return page;
  };
  const close = async (page: Page): Promise<void> => {
    expect(await page.problems()).toEqual([]);
    await page.close();
  };

  it('its script tag, shows a picker that can be answered', async () => {
    const page = await open(find(html, 'src="/widgets/pain-widgets.js"'));
    await page.click('pain-scale-picker >> input[value="7"]');
    expect(await page.evaluate(() => (document.querySelector('pain-scale-picker') as Picker).value)).toBe('7');
    await close(page);
  });

  it('its plain form, sends nothing while a required answer is missing, and then answer and sites', async () => {
    const page = await open(find(html, '<form method="post" action="/visit">') + site().script());
    await page.evaluate(() => {
      document.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
        document.title = new URLSearchParams(
          new FormData(event.target as HTMLFormElement) as unknown as Record<string, string>,
        ).toString();
      });
    });
    await page.click('button');
    expect(await page.evaluate(() => document.title)).toBe('Host page');
    await page.click('pain-scale-picker >> input[value="0"]');
    await page.click('pain-scale-picker >> input[value="neck"]');
    await page.click('button');
    expect(await page.evaluate(() => document.title)).toBe('pain=0&pain-location=neck');
    await close(page);
  });

  it('its FHIR snippet, gets both resources when an answer was given', async () => {
    const snippet = find(js, 'questionnaireResponse').replace(
      '= picker;',
      '$& self.__got = [observation, questionnaireResponse].map((resource) => resource?.resourceType);',
    );
    const page = await open(`<pain-scale-picker></pain-scale-picker>${site().script()}<script>${snippet}</script>`);
    await page.click('pain-scale-picker >> input[value="4"]');
    await page.press('Tab');
    expect(await page.evaluate(() => (self as unknown as { __got: string[] }).__got)).toEqual([
      'Observation',
      'QuestionnaireResponse',
    ]);
    await close(page);
  });

  it('its snippet for a language of one’s own, speaks it', async () => {
    const page = await open(
      `<script src="{provider}/pain-widgets.js"></script><script>${find(js, 'languages.fr')}</script><pain-scale-picker lang="fr"></pain-scale-picker>`,
    );
    const words = await page.evaluate(() => document.querySelector('pain-scale-picker')!.shadowRoot!.textContent);
    expect(words).toContain('Quelle est l’intensité de votre douleur en ce moment ?');
    expect(words).toContain('Clear answer');
    await close(page);
  });

  it('its colours and typeface, is painted', async () => {
    const [css] = readSnippets('css');
    const page = await open(
      `<pain-scale-picker value="4"></pain-scale-picker>${site().script()}`,
      `<style>${css}</style>`,
    );
    const look = await page.evaluate(() => {
      const root = document.querySelector('pain-scale-picker')!.shadowRoot!;
      return [
        getComputedStyle(root.querySelector(':checked + span')!).backgroundColor,
        getComputedStyle(root.querySelector('.root')!).fontFamily,
      ];
    });
    expect(look).toEqual(['rgb(90, 42, 130)', 'Georgia, serif']);
    await close(page);
  });

  it.each(Object.keys(APPS) as (keyof typeof APPS)[])(
    'its snippet for %s, holds what was chosen in the state of the app',
    async (framework) => {
      site().serve(`app-${framework.replace(' ', '-')}.js`, await APPS[framework]);
      const page = await open(
        `<div id="app"></div><script src="{provider}/app-${framework.replace(' ', '-')}.js"></script>`,
      );
      const state = (): Promise<unknown> =>
        page.evaluate(() => [
          (document.querySelector('pain-scale-picker') as Picker).value,
          (document.querySelector('pain-scale-picker') as Picker).observation?.valueInteger ?? 'none',
        ]);
      expect(await state()).toEqual(['', 'none']);
      await page.click('pain-scale-picker >> input[value="7"]');
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 50)));
      expect(await state()).toEqual(['7', 7]);
      // The app takes it back: what it holds is what is shown.
      await page.click('pain-scale-picker >> [data-do=clear]');
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 50)));
      expect(await state()).toEqual(['', 'none']);
      await close(page);
    },
  );
});
