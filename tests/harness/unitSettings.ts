/** What unit tests have in place of the built site: the publisher and the address of the fixture content. */
import { fileURLToPath } from 'node:url';

export const unitSettings = {
  alias: { 'virtual:pain-reference/site': fileURLToPath(new URL('../fixtures/site.ts', import.meta.url)) },
  env: { SITE: 'https://fixture.example' },
  environment: 'node',
  testTimeout: 60_000,
} as const;
