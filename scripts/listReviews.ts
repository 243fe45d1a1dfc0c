/** `npm run review [-- <day as YYYY-MM-DD>]`: pages that no clinician has reviewed, that changed since, or that are due. See docs/editorial.md. */
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { readSite } from '../src/content/site/readSite.ts';
import { listDue, type ReviewState } from '../src/editorial/review/listDue.ts';

const titles: Record<ReviewState, string> = {
  overdue: 'Overdue',
  changed: 'Changed since the last review',
  unreviewed: 'Not yet reviewed by a clinician',
  soon: 'Due within 60 days',
  current: 'Reviewed and current',
};
const [wanted] = process.argv.slice(2);
const today = wanted === undefined ? new Date() : new Date(`${wanted}T00:00:00Z`);
if (Number.isNaN(today.getTime())) throw new Error(`“${wanted ?? ''}” is not a day like 2027-05-01.`);

const root = process.cwd();
const { libraries } = checkLanguages(root, readSite(root).languages);
const tasks = libraries.flatMap((library) => listDue(library, today));
for (const [state, title] of Object.entries(titles)) {
  const found = tasks.filter((task) => task.state === state);
  if (found.length === 0) continue;
  console.log(`\n${title} (${found.length})`);
  for (const { file, why } of found) console.log(`  ${file}  ${why}`);
}
