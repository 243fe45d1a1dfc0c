import { expect, test } from 'vitest';
import { renderHeadersFile } from '../integrations/writeHeaders.ts';
import { renderCaddy, renderNginx } from './deployFiles.ts';
import { contentSecurityPolicy, headerRules } from './headers.ts';

test('every host file carries every header of the list', () => {
  for (const text of [renderNginx(), renderCaddy(), renderHeadersFile()]) {
    for (const { headers } of headerRules) for (const [name, value] of Object.entries(headers)) expect(text, name).toContain(value);
  }
});

test('the policy allows nothing inline and nothing foreign', () => {
  expect(contentSecurityPolicy[0]).toBe("default-src 'none'");
  expect(contentSecurityPolicy.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
