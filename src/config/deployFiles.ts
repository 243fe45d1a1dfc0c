/** Server configurations made from the one list of headers, so that no host's file can drift from another's. */
import { headerRules, type HeaderRule } from './headers.ts';

const folderOf = ({ path }: HeaderRule): string => path.replace(/\*$/, '');
/** Headers of a folder: the general ones and its own; an own header replaces a general one. */
const headersFor = (rule: HeaderRule): [string, string][] => Object.entries({ ...headerRules[0]?.headers, ...rule.headers });

/** nginx forgets inherited headers in a location that adds its own, so each location repeats the general ones. */
export function renderNginx(): string {
  const headers = (rule: HeaderRule): string => headersFor(rule).map(([name, value]) => `        add_header ${name} "${value}" always;\n`).join('');
  const locations = headerRules.map((rule) => `    location ${rule === headerRules[0] ? '' : '^~ '}${folderOf(rule)} {\n${headers(rule)}        try_files $uri $uri/ =404;\n    }\n`);
  return `# Made from src/config/headers.ts by \`npm run deploy:files\`. Do not edit.
# Debian: put the built site into /var/www/pain-reference and include this file in /etc/nginx/sites-enabled.
server {
    listen 80;
    listen [::]:80;
    root /var/www/pain-reference;
    index index.html;
    charset utf-8;
    charset_types text/html text/css text/plain text/markdown text/javascript application/javascript application/json application/xml;
    absolute_redirect off;
    error_page 404 /404.html;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        text/markdown md;
        text/plain txt;
        text/csv csv;
        application/json json;
        application/wasm wasm;
        application/xml xml;
        application/pdf pdf;
        application/zip zip;
        image/svg+xml svg;
        image/png png;
        font/woff2 woff2;
    }

    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types text/css text/javascript text/markdown text/plain text/csv application/json application/xml image/svg+xml;

${locations.join('\n')}}
`;
}

export function renderCaddy(): string {
  const blocks = headerRules.map((rule) => `\theader ${rule.path} {\n${Object.entries(rule.headers).map(([name, value]) => `\t\t${name} "${value}"\n`).join('')}\t}\n`);
  return `# Made from src/config/headers.ts by \`npm run deploy:files\`. Do not edit.
example.org {
\troot * /var/www/pain-reference
\tencode zstd gzip
\tfile_server
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}

${blocks.join('\n')}}
`;
}
