/**
 * `npm run test:falsehoods [-- <part of a name>]`: tells each falsehood of falsehoods.ts in a copy of the project, builds the site where its
 * test looks at it, and requires the test to fail. First every test must hold without them. In its own time: about a minute for each that is
 * built. Needs the built widgets (`npm run build`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { falsehoods, type Falsehood } from './falsehoods.ts';

const [wanted = ''] = process.argv.slice(2);
const asked = falsehoods.filter(({ name, file }) => name.includes(wanted) || file.includes(wanted));
if (asked.length === 0) throw new Error(`No falsehood has “${wanted}” in its name or file.`);
if (!existsSync('widgets/dist')) throw new Error('The widgets are not built: run `npm run build` first.');

const folder = mkdtempSync(join(tmpdir(), 'falsehoods-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
copyProject();

function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files) {
    if (file === '' || !existsSync(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  cpSync('widgets/dist', join(folder, 'widgets/dist'), { recursive: true });
  for (const modules of ['node_modules', 'widgets/node_modules'])
    if (existsSync(modules)) symlinkSync(join(process.cwd(), modules), join(folder, modules));
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: folder, stdio: 'pipe', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
    .status === 0;

/** @returns whether the tests hold. @throws when there are none of that name: they would seem to hold. */
function runTests(files: readonly string[], named?: string): boolean {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  run('vitest', ['run', ...files, '--reporter=json', `--outputFile=${report}`, ...(named ? ['-t', named] : [])]);
  if (!existsSync(report)) throw new Error(`${files.join(', ')} could not be run.`);
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    success: boolean;
  };
  if (numPassedTests + numFailedTests === 0)
    throw new Error(`No test of ${files.join(', ')} is named “${named ?? ''}”.`);
  return success;
}

/** @throws when what is to be replaced does not stand there exactly once. */
function tell({ name, file, from, to }: Falsehood): void {
  const text = readFileSync(file, 'utf8');
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(
      `“${name}”: ${file} holds what is to be replaced ${parts.length - 1} times. Write it anew in scripts/falsehoods.ts.`,
    );
  writeFileSync(join(folder, file), parts.join(to));
}

const build = (): boolean => run('astro', ['build']);

if (asked.some(({ built }) => built) && !build()) throw new Error('The site does not build, even without a falsehood.');
if (!runTests([...new Set(asked.map(({ test }) => test))]))
  throw new Error('The tests do not hold, even without a falsehood.');

let noticed = 0;
for (const falsehood of asked) {
  tell(falsehood);
  // A falsehood that stops the build has been noticed too.
  const holds = (!falsehood.built || build()) && runTests([falsehood.test], falsehood.named);
  cpSync(falsehood.file, join(folder, falsehood.file));
  if (!holds) noticed += 1;
  console.log(`${holds ? 'NOT NOTICED' : 'noticed'}: ${falsehood.name} (${falsehood.test})`);
}
console.log(`${noticed} of ${asked.length} noticed.`);
process.exitCode = noticed === asked.length ? 0 : 1;
