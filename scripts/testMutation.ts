/**
 * `npm run test:mutation`: changes the code in one place at a time and runs the unit tests beside it, which must notice. Area by area, in
 * its own time (about two hours on two cores); `npm run test:mutation -- diary search` runs some. Fails when fewer than 85 in 100 changes of
 * an area are noticed. docs/mutation.md tells the newest result of each area, once each has one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { areas } from './mutationAreas.ts';

/** Of 100 changes so many must be noticed, in each area and in all. The same bar as in stryker.config.mjs. */
const BAR = 85;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

interface Result {
  noticed: number;
  unnoticed: number;
  /** Changes that nobody could notice, each with its reason in a comment beside the code. */
  leftOut: number;
}

const reportOf = (area: string): string => `reports/mutation/${area}.json`;

/** Counts the changes of a report in Stryker's own format. */
function readResult(area: string): Result {
  const { files } = JSON.parse(readFileSync(reportOf(area), 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (names: readonly string[]): number => states.filter((status) => names.includes(status)).length;
  return { noticed: count(NOTICED), unnoticed: count(UNNOTICED), leftOut: count(['Ignored']) };
}

const scoreOf = ({ noticed, unnoticed }: Result): number => (100 * noticed) / (noticed + unnoticed);

function writeTable(results: readonly (readonly [string, Result])[]): string {
  const rows = results.map(([area, result]) => {
    const files = areas[area]?.mutate.map((glob) => `\`${glob}\``).join(', ') ?? '';
    return `| ${area} | ${scoreOf(result).toFixed(1)} | ${result.noticed} | ${result.unnoticed} | ${result.leftOut} | ${files} |`;
  });
  return [
    '| area | score | noticed | not noticed | left out | code |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const sum = (results: readonly Result[]): Result => ({
  noticed: results.reduce((total, { noticed }) => total + noticed, 0),
  unnoticed: results.reduce((total, { unnoticed }) => total + unnoticed, 0),
  leftOut: results.reduce((total, { leftOut }) => total + leftOut, 0),
});

const [options, named] = [true, false].map((isOption) =>
  process.argv.slice(2).filter((word) => word.startsWith('--') === isOption),
) as [string[], string[]];
const asked = named.length > 0 ? named : Object.keys(areas);
for (const area of asked) {
  console.log(`\n${area}`);
  const { status } = spawnSync('stryker', ['run', ...options], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exitCode = 1;
}

if (Object.keys(areas).every((area) => existsSync(reportOf(area)))) {
  const results = Object.keys(areas).map((area) => [area, readResult(area)] as const);
  const all = sum(results.map(([, result]) => result));
  if (results.some(([, result]) => scoreOf(result) < BAR) || scoreOf(all) < BAR) process.exitCode = 1;
  writeFileSync(
    'docs/mutation.md',
    `# Do the tests notice?

Written by \`npm run test:mutation\`. StrykerJS changes the code in one place at a time (a number, a condition, an order, a word) and runs the unit tests beside it: they must fail. The score is the share of changes that were noticed, in 100; the bar is ${BAR}, in each area and in all. A change that nobody could notice is left out by a comment beside the code that says why.

${writeTable([...results, ['**all**', all]])}
`,
  );
}
