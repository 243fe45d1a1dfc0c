/**
 * Reads who imports whom, with dependency-cruiser, and checks the arrows. It knows neither .astro nor .css, so it is given a
 * copy of the sources in which Astro's own converter has made TSX of the one, and the other is a list of its `@import`s.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { convertToTsx, ExtractedScriptType } from '@astrojs/astro2tsx';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { folders } from './listFolders.ts';

const ROOTS = ['src', 'scripts', 'tests', 'widgets/src', 'widgets/scripts', 'widgets/test'];

/** Of code alone: a test may stand in one folder and try what another does with it. */
const folderRules: IForbiddenRuleType[] = [
  { name: 'folders import each other in no circle', scope: 'folder', from: {}, to: { circular: true } },
];
const TESTS = String.raw`\.(test|browser)\.ts$|/testing/|^widgets/src/.*/test[A-Z]\w*\.ts$`;

export interface Import {
  /** Paths from the project's folder. */
  from: string;
  to: string;
}

const names = folders.map(([name]) => name);
const rules: IForbiddenRuleType[] = [
  ...names.slice(0, -1).map((name, index) => ({
    name: `src/${name} imports only from ${names.slice(0, index).join(', ') || 'itself'}`,
    from: { path: `^src/${name}/`, pathNot: String.raw`\.test\.ts$` },
    to: { path: `^src/(${names.slice(index + 1).join('|')})/` },
  })),
  { name: 'files import each other in no circle', from: {}, to: { circular: true } },
  { name: 'scripts import nothing from tests', from: { path: '^(src|scripts)/' }, to: { path: '^tests/' } },
  { name: 'src imports nothing from scripts', from: { path: '^src/' }, to: { path: '^scripts/' } },
  {
    name: 'the site uses the widgets only by their tags',
    from: { path: '^(src|scripts)/' },
    to: { path: '^widgets/' },
  },
  {
    name: 'the widgets import nothing from the site',
    from: { path: '^widgets/' },
    to: { path: '^(src|scripts|tests)/' },
  },
];

/**
 * @param root the project's folder
 * @returns every import between its own files, and each that breaks a rule, with the rule.
 */
export async function readImports(
  root: string,
): Promise<{ imports: Import[]; breaches: (Import & { rule: string })[] }> {
  const copy = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const folder of ROOTS) copySources(root, folder, copy);
    const all = await cruiseCopy(copy, rules);
    const code = await cruiseCopy(copy, folderRules, TESTS);
    return {
      imports: all.modules.flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }) => ({ from: toOriginal(source), to: toOriginal(resolved) })),
      ),
      breaches: [...all.summary.violations, ...code.summary.violations].map(({ from, to, rule }) => ({
        from: toOriginal(from),
        to: toOriginal(to),
        rule: rule.name,
      })),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function cruiseCopy(copy: string, forbidden: IForbiddenRuleType[], exclude?: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ROOTS,
    {
      baseDir: copy,
      validate: true,
      ruleSet: { forbidden: forbidden.map((rule) => ({ severity: 'error' as const, ...rule })) },
      // Types are imports too: what a folder must know of another, it depends on.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      includeOnly: { path: '^(src|scripts|tests|widgets)/' },
      ...(exclude !== undefined && { exclude: { path: exclude } }),
    },
    { extensions: ['.ts', '.tsx', '.mjs'] },
  );
  return output as ICruiseResult;
}

const COPIED = /\.(astro|css)\.tsx$/;
const toOriginal = (path: string): string => path.replace(COPIED, '.$1');

function copySources(root: string, folder: string, copy: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|mjs|astro|css)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(copy, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.astro')) writeFileSync(`${target}.tsx`, readAstro(readFileSync(file, 'utf8')));
    else if (file.endsWith('.css')) writeFileSync(`${target}.tsx`, readStyles(readFileSync(file, 'utf8')));
    else copyFileSync(file, target);
  }
}

/** The page's own code, and the scripts that Astro bundles for the browser. */
function readAstro(text: string): string {
  const { code, scripts } = convertToTsx(text);
  return [
    code,
    ...scripts.filter(({ type }) => type === ExtractedScriptType.ProcessedModule).map(({ content }) => content),
  ].join('\n');
}

const readStyles = (text: string): string =>
  [...text.matchAll(/@import '([^']+)'/g)].map(([, path = '']) => `import '${path}';`).join('\n');
