/** `npm run deploy:files` writes deploy/ from src/base/headers.ts; with --check it fails when a file is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderCaddy, renderNginx } from '../src/build/headers/deployFiles.ts';
import { listHeaderRules } from '../src/base/headers.ts';
import { readWidgetVersions } from '../src/embed/publish/widgetVersions.ts';

const rules = listHeaderRules(readWidgetVersions('.').all);
const files = { 'deploy/nginx.conf': renderNginx(rules), 'deploy/Caddyfile': renderCaddy(rules) };
const onlyCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(files)) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (onlyCheck) {
    console.error(`${file} is not what src/base/headers.ts says: run \`npm run deploy:files\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${file} written`);
  }
}
