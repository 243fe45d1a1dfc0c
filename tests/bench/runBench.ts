/** `npm run bench`: bytes against budgets, and Lighthouse on every template. Numbers to read; only the byte budgets can fail it. */
import { measureBytes } from './site/measureBytes.ts';
import { runLighthouse } from './site/runLighthouse.ts';

const measures = measureBytes();
console.log('\n| what | measured | budget |\n| --- | --: | --: |');
for (const { what, value, budget, unit } of measures)
  console.log(`| ${what} | ${value.toLocaleString('en')} ${unit} | ${budget.toLocaleString('en')} ${unit} |`);

console.log(
  '\n| page | performance | accessibility | best practices | SEO | LCP ms | TBT ms | CLS |\n| --- | --: | --: | --: | --: | --: | --: | --: |',
);
for (const { page, scores, lcpMilliseconds, tbtMilliseconds, cls } of await runLighthouse())
  console.log(`| ${page} | ${scores.join(' | ')} | ${lcpMilliseconds} | ${tbtMilliseconds} | ${cls} |`);

process.exitCode = measures.some(({ value, budget }) => value > budget) ? 1 : 0;
