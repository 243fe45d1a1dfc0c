/** `npm run deploy:files` writes deploy/ from src/config/headers.ts; with --check it fails when a file is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderCaddy, renderNginx } from '../src/config/deployFiles.ts';
import { listHeaderRules } from '../src/config/headers.ts';
import { readWidgetVersions } from '../src/config/widgetVersions.ts';

const rules = listHeaderRules(readWidgetVersions('.').all);
const files = { 'deploy/nginx.conf': renderNginx(rules), 'deploy/Caddyfile': renderCaddy(rules) };
const onlyCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(files)) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (onlyCheck) {
    console.error(`${file} is not what src/config/headers.ts says: run \`npm run deploy:files\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${file} written`);
  }
}
