/** Server configurations made from the one list of headers, so that no host's file can drift from another's. */
import { headersFor, type HeaderRule } from '../../base/headers.ts';

const folderOf = ({ path }: HeaderRule): string => path.replace(/\*$/, '');
const headersOf = (rules: readonly HeaderRule[], rule: HeaderRule): [string, string][] =>
  Object.entries(headersFor(rules, folderOf(rule)));

/**
 * nginx forgets inherited headers in a location that adds its own, so each location repeats the general ones.
 *
 * @param base Sub-path without a slash at its end, like `/pain`; empty for the root.
 */
export function renderNginx(rules: readonly HeaderRule[], base = ''): string {
  const headers = (rule: HeaderRule): string =>
    headersOf(rules, rule)
      .map(([name, value]) => `        add_header ${name} "${value}" always;\n`)
      .join('');
  const locations = rules.map(
    (rule) =>
      `    location ${rule.path === '/*' ? '' : '^~ '}${base}${folderOf(rule)} {\n${headers(rule)}        try_files $uri $uri/ =404;\n    }\n`,
  );
  return `# Made from src/base/headers.ts by \`npm run deploy:files\`. Do not edit.
# Debian: put the built site into /var/www/pain-reference${base} and include this file in /etc/nginx/sites-enabled.
server {
    listen 80;
    listen [::]:80;
    root /var/www/pain-reference;
    index index.html;
    charset utf-8;
    charset_types text/html text/css text/plain text/markdown text/javascript application/javascript application/json application/xml;
    absolute_redirect off;
    error_page 404 ${base}/404.html;

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

export function renderCaddy(rules: readonly HeaderRule[]): string {
  // Caddy applies the most specific matcher last, and a field that is set replaces the earlier one.
  const blocks = rules.map(
    (rule) =>
      `\theader ${rule.path} {\n${headersOf(rules, rule)
        .map(([name, value]) => `\t\t${name} "${value}"\n`)
        .join('')}\t}\n`,
  );
  return `# Made from src/base/headers.ts by \`npm run deploy:files\`. Do not edit.
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
