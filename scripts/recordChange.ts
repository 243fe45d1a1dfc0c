/** `npm run changes -- "what changed, in the reader's words" [--es "…"]`: the one command after an edit. Before the release it asks nothing. */
import { formatProblems } from '../src/content/read/problem.ts';
import { readSite } from '../src/content/site/readSite.ts';
import { checkLanguages } from '../src/editorial/checks/checkLanguages.ts';
import { recordChange } from '../src/editorial/history/recordChange.ts';

const texts: Record<string, string> = {};
const words = process.argv.slice(2);
for (let at = 0; at < words.length; at += 1) {
  const [, lang] = /^--([a-z]{2})$/.exec(words[at] ?? '') ?? [];
  if (lang === undefined) texts['en'] = words[at] ?? '';
  else texts[lang] = words[(at += 1)] ?? '';
}
const root = process.cwd();
const { libraries, problems } = checkLanguages(root, readSite(root).languages);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { done, files, message } = recordChange(root, libraries, texts, new Date());
  (done ? console.log : console.error)([...files, message].join('\n'));
  if (!done) process.exitCode = 1;
}
