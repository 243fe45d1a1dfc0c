/** `npm test`: everything that must hold. Ends with one line, “N passed, M failed”. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensurePrograms.ts';
import { runStep } from './runStep.ts';

const results = mkdtempSync(join(tmpdir(), 'pain-reference-'));
const count = { passed: 0, failed: 0 };

/** A step that passes or fails as a whole. */
async function check(name: string, command: string, args: string[]): Promise<boolean> {
  const { ok } = await runStep(name, command, args);
  count[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A Vitest run whose tests are counted one by one. */
async function tests(name: string, folder: string, args: string[]): Promise<void> {
  const file = join(results, `${name.replaceAll(/\W+/g, '-')}.json`);
  const { ok } = await runStep(name, 'vitest', [
    'run',
    '--root',
    folder,
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    console.log(`  ${numPassedTests} passed, ${numFailedTests} failed`);
    count.passed += numPassedTests;
    count.failed += numFailedTests + (!ok && numFailedTests === 0 ? 1 : 0);
  } catch {
    count.failed += 1;
  }
}

for (const missing of ensureBrowsers()) console.log(missing);
const widgetsBuilt = await check('Building the widgets', 'npm', ['run', 'build', '--silent', '-w', 'widgets']);
await check('Checking types, lint, content and reading', 'npm', ['run', 'check', '--silent']);
await check('Checking the widgets package', 'npm', ['run', 'check', '--silent', '-w', 'widgets']);
await tests('Unit tests', '.', ['--project', 'unit', '--project', 'library']);
await tests('Widget tests', 'widgets', []);
if (widgetsBuilt && (await check('Building the site', 'astro', ['build'])))
  await tests('Site tests', '.', ['--project', 'site']);
rmSync(results, { recursive: true, force: true });
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
